import { ArgsType, Field, InputType } from 'type-graphql';
import { PageArgs } from '../../relay/page-args.js';
import { PlanChangeKind } from './plan-change-kind.js';

/** Which changes a list shows. */
@InputType({
  description:
    'Which changes a list shows. What is given must all hold; of a list one entry must hold; an empty list holds for nothing.',
})
export class PlanChangeFilter {
  @Field(() => [PlanChangeKind], { nullable: true, description: 'What became of the objects (Art der Änderung).' })
  readonly kinds?: readonly PlanChangeKind[] | null;

  @Field(() => [String], { nullable: true, description: 'Types of objects (Objektarten), such as "Office" and "ProductGroup".' })
  readonly types?: readonly string[] | null;

  @Field(() => [String], {
    nullable: true,
    description:
      'Numbers of offices (Ämter) that the objects are, refer to or, if they are contributions, come from or go to, in one of the two plans.',
  })
  readonly offices?: readonly string[] | null;
}

/** The arguments of a list of changes. */
@ArgsType()
export class PlanChangeArgs extends PageArgs {
  @Field(() => PlanChangeFilter, { nullable: true, description: 'Which changes to show; all without it.' })
  readonly filter?: PlanChangeFilter | null;
}
