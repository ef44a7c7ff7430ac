import type { GoalConflict } from '../../../schema/analysis/dependencies/goal-conflict.js';
import type { OfficeDependencies } from '../../../schema/analysis/dependencies/office-dependencies.js';
import type { OfficeDependency } from '../../../schema/analysis/dependencies/office-dependency.js';
import { Contribution } from '../../../schema/contributions/contribution.js';
import type { ContributionFilter } from '../../../schema/contributions/contribution-filter.js';
import { Office } from '../../../schema/organisation/office.js';
import type { GoalGraph } from '../../graph/goal-graph.js';
import type { Steps } from '../../turns/steps.js';
import { StepLimit } from '../step-limit.js';
import { elementaryCircles } from './elementary-circles.js';
import { goalConflict } from './goal-conflict.js';
import { heaviestLinks } from './heaviest-links.js';
import { longestChains } from './longest-chains.js';
import { LinkSearch } from './office-links.js';
import { strongComponents } from './strong-components.js';

/** How many connections are looked at before the question is refused: well below a second of work. */
const MOST_STEPS = 2_000_000;
const ADVICE = 'Ask for fewer contributions (filter), such as those to some offices.';
/** The search for circles stops after so many steps. */
const MOST_CIRCLE_STEPS = 1_000_000;

/**
 * Which offices depend on each other, and where services work against goals.
 *
 * @param filter which contributions to count
 * @param first the most items of each list
 * @throws HubError ANALYSIS_TOO_LARGE
 */
export function* officeDependencies(
  graph: GoalGraph,
  filter: ContributionFilter | null | undefined,
  first: number,
): Steps<OfficeDependencies> {
  const limit = new StepLimit('officeDependencies', MOST_STEPS, ADVICE);
  const search = yield* LinkSearch.in(graph, filter, limit);
  const found = yield* search.links();
  const { digraph, linkCount, conflicts } = found;
  const offices = graph.all(Office);
  const components = yield* strongComponents(digraph, limit);
  const groups = components.filter(({ length }) => length > 1).sort((a, b) => b.length - a.length || a[0]! - b[0]!);
  const longest = groups[0]?.length ?? 0;
  const circles = yield* elementaryCircles(digraph, { longest, first, most: MOST_CIRCLE_STEPS });
  const chains = yield* longestChains(digraph, components, first, limit);
  const links: OfficeDependency[] = [];
  for (const { office, dependsOn } of yield* heaviestLinks(found, first)) {
    const contributions = yield* search.contributionsBetween(office, dependsOn);
    links.push(dependencyOf(offices[office]!, offices[dependsOn]!, contributions));
  }
  const shownConflicts: GoalConflict[] = [];
  for (const one of conflicts.slice(0, first)) {
    shownConflicts.push(yield* goalConflict(graph, graph.all(Contribution)[one]!, limit));
  }

  const named = (points: readonly number[]) => points.map((point) => offices[point]!);
  const groupOf = (points: readonly number[]) => ({ offices: named(points) });
  return {
    ...{ year: graph.plan.year, limit: first },
    ...{ links, linkCount },
    ...{ groups: groups.slice(0, first).map(groupOf), groupCount: groups.length },
    circles: circles.circles.map((points) => ({ offices: named(points), length: points.length })),
    areCirclesComplete: circles.isComplete,
    chains: chains.chains.map((chain) => ({ groups: chain.map((one) => groupOf(components[one]!)), length: chain.length })),
    areChainsComplete: chains.isComplete,
    ...{ conflicts: shownConflicts, conflictCount: conflicts.length },
  };
}

function dependencyOf(office: Office, dependsOn: Office, contributions: readonly Contribution[]): OfficeDependency {
  const goals = new Set(contributions.map(({ goal }) => goal));
  return { office, dependsOn, contributionCount: contributions.length, goalCount: goals.size, all: contributions };
}
