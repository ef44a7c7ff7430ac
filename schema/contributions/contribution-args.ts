import { ArgsType, Field } from 'type-graphql';
import { PageArgs } from '../relay/page-args.js';
import { ContributionScope } from './contribution-enums.js';
import { ContributionFilter } from './contribution-filter.js';
import { ContributionOrder } from './contribution-order.js';

/** The arguments of a list of contributions that keeps its order. */
@ArgsType()
export class FilteredContributionArgs extends PageArgs {
  @Field(() => ContributionFilter, { nullable: true, description: 'Which contributions to show; all without it.' })
  readonly filter?: ContributionFilter | null;
}

/** The arguments of a list of contributions. */
@ArgsType()
export class ContributionArgs extends FilteredContributionArgs {
  @Field(() => ContributionOrder, { nullable: true, description: 'How to order them.' })
  readonly orderBy?: ContributionOrder | null;
}

/** The arguments of the contributions to a goal. */
@ArgsType()
export class GoalContributionArgs extends ContributionArgs {
  @Field(() => ContributionScope, {
    nullable: true,
    defaultValue: ContributionScope.DIRECT,
    description: 'SUBTREE adds the contributions to all goals derived from this one.',
  })
  readonly scope!: ContributionScope | null;
}
