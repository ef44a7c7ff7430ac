import { Args, FieldResolver, Query, Resolver, Root } from 'type-graphql';
import { Contribution } from '../../schema/contributions/contribution.js';
import {
  ContributionArgs,
  FilteredContributionArgs,
  GoalContributionArgs,
} from '../../schema/contributions/contribution-args.js';
import { ContributionConnection } from '../../schema/contributions/contribution-connection.js';
import { ContributionScope } from '../../schema/contributions/contribution-enums.js';
import { Goal } from '../../schema/goals/goal.js';
import { Office } from '../../schema/organisation/office.js';
import { Service } from '../../schema/services/service.js';
import type { GoalGraph } from '../graph/goal-graph.js';
import { GraphOfObject, GraphOfYear } from '../graph/hub-context.js';
import type { Page } from '../relay/page.js';
import { NESTED_PAGE, ROOT_PAGE } from '../relay/page-size.js';
import { contributionsGiven, contributionsReceived, contributionsToSubtree } from './between-offices.js';
import { pageOfContributions } from './page-of-contributions.js';

/** All contributions of a plan. */
@Resolver()
export class ContributionResolver {
  @Query(() => ContributionConnection, { description: 'Contributions of services to goals (Zielbeiträge).' })
  contributions(@Args(() => ContributionArgs) args: ContributionArgs, @GraphOfYear() graph: GoalGraph): Page<Contribution> {
    return pageOfContributions(graph.all(Contribution), args, ROOT_PAGE);
  }
}

/** What contributes to a goal. */
@Resolver(() => Goal)
export class GoalContributions {
  @FieldResolver(() => ContributionConnection, { description: 'What contributes to the goal (Zielbeiträge).' })
  contributions(
    @Root() goal: Goal,
    @Args(() => GoalContributionArgs) args: GoalContributionArgs,
    @GraphOfObject() graph: GoalGraph,
  ): Page<Contribution> {
    const all =
      args.scope === ContributionScope.SUBTREE
        ? contributionsToSubtree(graph, goal)
        : graph.pointingAt(Contribution, 'goal', goal);
    return pageOfContributions(all, args, NESTED_PAGE);
  }
}

/** What a service contributes to. */
@Resolver(() => Service)
export class ServiceContributions {
  @FieldResolver(() => ContributionConnection, { description: 'What the service contributes to (Zielbeiträge).' })
  contributions(
    @Root() service: Service,
    @Args(() => FilteredContributionArgs) args: FilteredContributionArgs,
    @GraphOfObject() graph: GoalGraph,
  ): Page<Contribution> {
    return pageOfContributions(graph.pointingAt(Contribution, 'service', service), args, NESTED_PAGE);
  }
}

/** What an office receives from others and gives to them. */
@Resolver(() => Office)
export class OfficeContributions {
  @FieldResolver(() => ContributionConnection, {
    description: "Contributions of other offices to this office's goals (empfangene Zielbeiträge).",
  })
  contributionsReceived(
    @Root() office: Office,
    @Args(() => ContributionArgs) args: ContributionArgs,
    @GraphOfObject() graph: GoalGraph,
  ): Page<Contribution> {
    return pageOfContributions(contributionsReceived(graph, office), args, NESTED_PAGE);
  }

  @FieldResolver(() => ContributionConnection, {
    description: "Contributions of this office's services to goals of other offices (geleistete Zielbeiträge).",
  })
  contributionsGiven(
    @Root() office: Office,
    @Args(() => ContributionArgs) args: ContributionArgs,
    @GraphOfObject() graph: GoalGraph,
  ): Page<Contribution> {
    return pageOfContributions(contributionsGiven(graph, office), args, NESTED_PAGE);
  }
}
