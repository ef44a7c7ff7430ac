import { Arg, Args, FieldResolver, Query, Resolver, Root } from 'type-graphql';
import { Goal } from '../../schema/goals/goal.js';
import { GoalArgs } from '../../schema/goals/goal-args.js';
import { GoalConnection } from '../../schema/goals/goal-connection.js';
import { Office } from '../../schema/organisation/office.js';
import type { GoalGraph } from '../graph/goal-graph.js';
import { GraphOfObject, GraphOfYear } from '../graph/hub-context.js';
import { keptList } from '../relay/kept-list.js';
import { inOrder } from '../relay/order.js';
import { Page } from '../relay/page.js';
import { NESTED_PAGE, ROOT_PAGE } from '../relay/page-size.js';
import { RecordList } from '../relay/record-list.js';
import { filterGoals } from './goal.filter.js';
import { orderingOfGoals } from './goal.order.js';

/** The goals of a plan. */
@Resolver()
export class GoalResolver {
  @Query(() => Goal, { nullable: true, description: 'A goal by its key (Ziel).' })
  goal(
    @Arg('key', () => String, { description: 'Its key, such as "0501-1".' }) key: string,
    @GraphOfYear() graph: GoalGraph,
  ): Goal | null {
    return graph.find(Goal, key);
  }

  @Query(() => GoalConnection, { description: 'Goals (Ziele).' })
  goals(@Args(() => GoalArgs) args: GoalArgs, @GraphOfYear() graph: GoalGraph): Page<Goal> {
    return pageOfGoals(graph.all(Goal), args, ROOT_PAGE);
  }
}

/** The goals of an office. */
@Resolver(() => Office)
export class OfficeGoals {
  @FieldResolver(() => GoalConnection, { description: 'Goals this office is responsible for (Ziele).' })
  goals(@Root() office: Office, @Args(() => GoalArgs) args: GoalArgs, @GraphOfObject() graph: GoalGraph): Page<Goal> {
    return pageOfGoals(graph.pointingAt(Goal, 'office', office), args, NESTED_PAGE);
  }
}

function pageOfGoals(goals: readonly Goal[], args: GoalArgs, defaultSize: number): Page<Goal> {
  const ordering = orderingOfGoals(args.orderBy);
  const list = keptList(goals, [args.filter, args.orderBy], () => inOrder(ordering, filterGoals(goals, args.filter)));
  return new Page(new RecordList(list, ordering), args, defaultSize);
}
