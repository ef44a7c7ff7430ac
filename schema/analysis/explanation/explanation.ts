import { Field, ObjectType } from 'type-graphql';
import { Node } from '../../relay/node.js';
import { Source } from '../../sources/source.js';

/** One link of the chain of facts behind a result. */
@ObjectType({ simpleResolvers: true, description: 'A fact that leads to a result (Tatsache).' })
export class ExplainedFact {
  @Field(() => String, { description: 'The fact as a sentence (Aussage).' })
  readonly statement!: string;

  @Field(() => Node, { nullable: true, description: 'What the fact is about (Gegenstand), if it is one object.' })
  readonly node!: Node | null;

  @Field(() => Source, {
    nullable: true,
    description:
      'Where the fact is taken from (Quelle), stated or inferred; null where it follows from facts before it, or where the plan keeps no source for it, as with offices and product groups.',
  })
  readonly source!: Source | null;
}

/** Why a result is what it is. */
@ObjectType({ simpleResolvers: true, description: 'Why a result is what it is (Begründung): the chain of facts behind it.' })
export class Explanation {
  @Field(() => String, { description: 'The result as one sentence (Satz).' })
  readonly sentence!: string;

  @Field(() => [ExplainedFact], {
    description: 'The facts (Tatsachen): first those the plan holds, then what follows from them.',
  })
  readonly facts!: readonly ExplainedFact[];
}
