import { ArgsType, Field } from 'type-graphql';
import { PageArgs } from '../relay/page-args.js';
import { GoalFilter } from './goal-filter.js';
import { GoalOrder } from './goal-order.js';

/** The arguments of a list of goals. */
@ArgsType()
export class GoalArgs extends PageArgs {
  @Field(() => GoalFilter, { nullable: true, description: 'Which goals to show; all without it.' })
  readonly filter?: GoalFilter | null;

  @Field(() => GoalOrder, { nullable: true, description: 'How to order them.' })
  readonly orderBy?: GoalOrder | null;
}
