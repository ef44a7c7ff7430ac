import { Field, Float, ObjectType } from 'type-graphql';
import { Node } from '../relay/node.js';

/** Something whose number, key or text matches what was searched for. */
@ObjectType({ simpleResolvers: true, description: 'Something that matches what was searched for (Treffer).' })
export class SearchHit {
  @Field(() => Node, { description: 'What was found.' })
  readonly node!: Node;

  @Field(() => String, { description: 'The text in which it was found, such as a name, a statement or a number.' })
  readonly text!: string;

  @Field(() => Float, { description: 'How well it matches, from above 0 to 1; the hits are ordered by it.' })
  readonly score!: number;
}
