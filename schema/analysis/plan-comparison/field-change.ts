import { Field, ObjectType } from 'type-graphql';
import { Node } from '../../relay/node.js';

/** A field of an object that has another value in the other plan. */
@ObjectType({
  simpleResolvers: true,
  description: 'A field of an object that has another value in the other plan (geändertes Feld).',
})
export class FieldChange {
  @Field(() => String, { description: 'The field (Feld), such as "office".' })
  readonly field!: string;

  @Field(() => String, {
    nullable: true,
    description: 'What it was (vorher); keys of objects, separated by commas; null if it was empty.',
  })
  readonly before!: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'What it is (nachher); keys of objects, separated by commas; null if it is empty.',
  })
  readonly after!: string | null;

  @Field(() => [Node], { description: 'The objects it referred to (vorher); none if it is a plain value.' })
  readonly beforeNodes!: readonly Node[];

  @Field(() => [Node], { description: 'The objects it refers to (nachher); none if it is a plain value.' })
  readonly afterNodes!: readonly Node[];
}
