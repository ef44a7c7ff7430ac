import type { GraphQLResolveInfo } from 'graphql';
import { Args, Ctx, FieldResolver, Info, Resolver, Root } from 'type-graphql';
import { Goal } from '../../schema/goals/goal.js';
import { Indicator } from '../../schema/indicators/indicator.js';
import { GoalStatus } from '../../schema/status/goal-status.js';
import { IndicatorStatus } from '../../schema/status/indicator-status.js';
import { StatusArgs } from '../../schema/status/status-args.js';
import type { ChangeContext } from '../changes/change-context.js';
import { askingFor } from '../indicators/asks-for.js';
import { ORIGIN_FIELDS } from '../indicators/value-row.js';
import { goalStatus } from './goal-status.js';
import { indicatorStatus } from './indicator-status.js';
import { readStatusArgs } from './read-args.js';

const asksForOrigin = askingFor(ORIGIN_FIELDS);

/** How indicators stand. */
@Resolver(() => Indicator)
export class IndicatorStatusResolver {
  @FieldResolver(() => IndicatorStatus, {
    description: 'How it stands against its target for a year, by the values that count now (Zielerreichung).',
  })
  status(
    @Root() indicator: Indicator,
    @Args(() => StatusArgs) args: StatusArgs,
    @Ctx() context: ChangeContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<IndicatorStatus> {
    return indicatorStatus(context, indicator, readStatusArgs(args, indicator.year), asksForOrigin(info));
  }
}

/** How goals stand. */
@Resolver(() => Goal)
export class GoalStatusResolver {
  @FieldResolver(() => GoalStatus, {
    description: 'How it stands for a year, by the values of its target indicators that count now (Zielerreichung).',
  })
  status(
    @Root() goal: Goal,
    @Args(() => StatusArgs) args: StatusArgs,
    @Ctx() context: ChangeContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<GoalStatus> {
    return goalStatus(context, goal, readStatusArgs(args, goal.year), asksForOrigin(info));
  }
}
