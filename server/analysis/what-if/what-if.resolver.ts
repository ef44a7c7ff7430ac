import { Args, Ctx, FieldResolver, Query, Resolver, Root } from 'type-graphql';
import { WhatIf } from '../../../schema/analysis/what-if/what-if.js';
import { WhatIfArgs } from '../../../schema/analysis/what-if/what-if-args.js';
import type { Contribution } from '../../../schema/contributions/contribution.js';
import { ContributionArgs } from '../../../schema/contributions/contribution-args.js';
import { ContributionConnection } from '../../../schema/contributions/contribution-connection.js';
import type { Goal } from '../../../schema/goals/goal.js';
import { GoalArgs } from '../../../schema/goals/goal-args.js';
import { GoalConnection } from '../../../schema/goals/goal-connection.js';
import type { Service } from '../../../schema/services/service.js';
import { ServiceArgs } from '../../../schema/services/service-args.js';
import { ServiceConnection } from '../../../schema/services/service-connection.js';
import type { GoalGraph } from '../../graph/goal-graph.js';
import { GraphOfYear, type HubContext } from '../../graph/hub-context.js';
import type { Page } from '../../relay/page.js';
import { inTurns } from '../../turns/in-turns.js';
import { pageOfContributions } from '../page-in-turns.js';
import { pageOfGoals, pageOfServices } from './pages.js';
import { WhatIfAnswer } from './what-if-answer.js';

/** What would follow if parts of a plan were gone or contributions were new. */
@Resolver(() => WhatIf)
export class WhatIfResolver {
  @Query(() => WhatIf, {
    description:
      'What would follow if parts of a plan were gone or contributions were new (Was wäre, wenn); nothing of it is stored.',
  })
  whatIf(
    @Args(() => WhatIfArgs) args: WhatIfArgs,
    @GraphOfYear() graph: GoalGraph,
    @Ctx() context: HubContext,
  ): Promise<WhatIfAnswer> {
    return inTurns(WhatIfAnswer.to(graph, args), context);
  }

  @FieldResolver(() => ContributionConnection, {
    description: 'The contributions of the plan that would be gone (entfallende Zielbeiträge), as they are.',
  })
  lost(
    @Root() { removal }: WhatIfAnswer,
    @Args(() => ContributionArgs) args: ContributionArgs,
    @Ctx() context: HubContext,
  ): Promise<Page<Contribution>> {
    return inTurns(pageOfContributions(removal.inOrder.contributions, args), context);
  }

  @FieldResolver(() => ServiceConnection, {
    description:
      'The services that would be gone (entfallende Leistungen): those asked for and those that only removed offices provide.',
  })
  removedServices(
    @Root() { removal }: WhatIfAnswer,
    @Args(() => ServiceArgs) args: ServiceArgs,
    @Ctx() context: HubContext,
  ): Promise<Page<Service>> {
    return inTurns(pageOfServices(removal.inOrder.services, args), context);
  }

  @FieldResolver(() => ServiceConnection, {
    description: 'The services that would lose an office and keep another (Leistungen mit weniger Ämtern), as they are.',
  })
  reducedServices(
    @Root() { removal }: WhatIfAnswer,
    @Args(() => ServiceArgs) args: ServiceArgs,
    @Ctx() context: HubContext,
  ): Promise<Page<Service>> {
    return inTurns(pageOfServices(removal.inOrder.reducedServices, args), context);
  }

  @FieldResolver(() => GoalConnection, {
    description: 'Goals that have contributions and would have none (nicht mehr gedeckte Ziele), as they are.',
  })
  uncoveredGoals(
    @Root() { effect }: WhatIfAnswer,
    @Args(() => GoalArgs) args: GoalArgs,
    @Ctx() context: HubContext,
  ): Promise<Page<Goal>> {
    return inTurns(pageOfGoals(effect.uncoveredGoals, args), context);
  }

  @FieldResolver(() => GoalConnection, {
    description:
      'Goals that have contributions of other offices and would have none of these, though perhaps their own (Ziele ohne Beitrag anderer Ämter), as they are.',
  })
  goalsWithoutOtherOffices(
    @Root() { effect }: WhatIfAnswer,
    @Args(() => GoalArgs) args: GoalArgs,
    @Ctx() context: HubContext,
  ): Promise<Page<Goal>> {
    return inTurns(pageOfGoals(effect.goalsWithoutOtherOffices, args), context);
  }

  @FieldResolver(() => GoalConnection, {
    description: 'Goals that have no contribution and would have one (neu gedeckte Ziele), as they are.',
  })
  newlyCoveredGoals(
    @Root() { effect }: WhatIfAnswer,
    @Args(() => GoalArgs) args: GoalArgs,
    @Ctx() context: HubContext,
  ): Promise<Page<Goal>> {
    return inTurns(pageOfGoals(effect.newlyCoveredGoals, args), context);
  }

  @FieldResolver(() => GoalConnection, {
    description: 'Goals that would stay without the office responsible for them (Ziele ohne zuständiges Amt), as they are.',
  })
  goalsWithoutOffice(
    @Root() { effect }: WhatIfAnswer,
    @Args(() => GoalArgs) args: GoalArgs,
    @Ctx() context: HubContext,
  ): Promise<Page<Goal>> {
    return inTurns(pageOfGoals(effect.goalsWithoutOffice, args), context);
  }
}
