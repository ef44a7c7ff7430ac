import { Args, Ctx, FieldResolver, Query, Resolver, Root } from 'type-graphql';
import { GoalDependency } from '../../../schema/analysis/dependencies/goal-dependency.js';
import { OfficeDependencies } from '../../../schema/analysis/dependencies/office-dependencies.js';
import { OfficeDependenciesArgs } from '../../../schema/analysis/dependencies/office-dependencies-args.js';
import { OfficeDependency } from '../../../schema/analysis/dependencies/office-dependency.js';
import type { Contribution } from '../../../schema/contributions/contribution.js';
import { ContributionArgs } from '../../../schema/contributions/contribution-args.js';
import { ContributionConnection } from '../../../schema/contributions/contribution-connection.js';
import { Goal } from '../../../schema/goals/goal.js';
import type { GoalGraph } from '../../graph/goal-graph.js';
import { GraphOfObject, GraphOfYear, type HubContext } from '../../graph/hub-context.js';
import type { Page } from '../../relay/page.js';
import { checkSize, ROOT_PAGE } from '../../relay/page-size.js';
import { inTurns } from '../../turns/in-turns.js';
import { pageOfContributions } from '../page-in-turns.js';
import { goalDependencies } from './goal-dependencies.js';
import { officeDependencies } from './office-dependencies.js';

/** Which offices depend on each other. */
@Resolver()
export class OfficeDependenciesResolver {
  @Query(() => OfficeDependencies, {
    description: 'Which offices depend on each other, and where services work against goals (Abhängigkeiten und Zielkonflikte).',
  })
  async officeDependencies(
    @Args(() => OfficeDependenciesArgs) { filter, first }: OfficeDependenciesArgs,
    @GraphOfYear() graph: GoalGraph,
    @Ctx() context: HubContext,
  ): Promise<OfficeDependencies> {
    checkSize('first', first);
    return inTurns(officeDependencies(graph, filter, first ?? ROOT_PAGE), context);
  }
}

/** By what an office depends on another. */
@Resolver(() => OfficeDependency)
export class OfficeDependencyContributions {
  @FieldResolver(() => ContributionConnection, { description: 'By what it depends on it (Zielbeiträge).' })
  contributions(
    @Root() { all }: OfficeDependency,
    @Args(() => ContributionArgs) args: ContributionArgs,
    @Ctx() context: HubContext,
  ): Promise<Page<Contribution>> {
    return inTurns(pageOfContributions(all, args), context);
  }
}

/** Which offices a goal depends on. */
@Resolver(() => Goal)
export class GoalDependencies {
  @FieldResolver(() => [GoalDependency], {
    description:
      'The offices that provide services for it and are not responsible for it; most contributions first, then in natural order (Abhängigkeit von Ämtern).',
  })
  dependsOn(
    @Root() goal: Goal,
    @GraphOfObject() graph: GoalGraph,
    @Ctx() context: HubContext,
  ): Promise<readonly GoalDependency[]> {
    return inTurns(goalDependencies(graph, goal), context);
  }
}
