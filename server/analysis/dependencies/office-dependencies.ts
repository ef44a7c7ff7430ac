import type { GoalConflict } from '../../../schema/analysis/dependencies/goal-conflict.js';
import type { OfficeDependencies } from '../../../schema/analysis/dependencies/office-dependencies.js';
import type { OfficeDependency } from '../../../schema/analysis/dependencies/office-dependency.js';
import type { ContributionFilter } from '../../../schema/contributions/contribution-filter.js';
import type { Goal } from '../../../schema/goals/goal.js';
import { Office } from '../../../schema/organisation/office.js';
import type { GoalGraph } from '../../graph/goal-graph.js';
import type { Work } from '../paced.js';
import { StepLimit } from '../step-limit.js';
import type { Digraph } from './digraph.js';
import { elementaryCircles } from './elementary-circles.js';
import { goalConflict } from './goal-conflict.js';
import { longestChains } from './longest-chains.js';
import { type OfficeLink, officeLinks } from './office-links.js';
import { strongComponents } from './strong-components.js';

/** How many connections are looked at before the question is refused: well below a second of work. */
const MOST_STEPS = 750_000;
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
): Work<OfficeDependencies> {
  const limit = new StepLimit('officeDependencies', MOST_STEPS, ADVICE);
  const { links, conflicts } = yield* officeLinks(graph, filter, limit);
  const offices = graph.all(Office);
  const digraph = digraphOf(links, offices.length);
  const components = yield* strongComponents(digraph, limit);
  const groups = components.filter(({ length }) => length > 1).sort((a, b) => b.length - a.length || a[0]! - b[0]!);
  const longest = groups[0]?.length ?? 0;
  const circles = yield* elementaryCircles(digraph, { longest, first, most: MOST_CIRCLE_STEPS });
  const chains = yield* longestChains(digraph, components, first, limit);
  const shownLinks: OfficeDependency[] = [];
  for (const one of links.toSorted(byWeight).slice(0, first)) shownLinks.push(yield* dependencyOf(one, limit));
  const shownConflicts: GoalConflict[] = [];
  for (const one of conflicts.slice(0, first)) shownConflicts.push(yield* goalConflict(graph, one, limit));

  const named = (points: readonly number[]) => points.map((point) => offices[point]!);
  const groupOf = (points: readonly number[]) => ({ offices: named(points) });
  return {
    ...{ year: graph.plan.year, limit: first },
    ...{ links: shownLinks, linkCount: links.length },
    ...{ groups: groups.slice(0, first).map(groupOf), groupCount: groups.length },
    circles: circles.circles.map((points) => ({ offices: named(points), length: points.length })),
    areCirclesComplete: circles.isComplete,
    chains: chains.chains.map((chain) => ({ groups: chain.map((one) => groupOf(components[one]!)), length: chain.length })),
    areChainsComplete: chains.isComplete,
    ...{ conflicts: shownConflicts, conflictCount: conflicts.length },
  };
}

/** The links as a graph of the offices' ranks. */
function digraphOf(links: readonly OfficeLink[], size: number): Digraph {
  const graph: number[][] = Array.from({ length: size }, () => []);
  for (const { office, dependsOn } of links) graph[office.rank]!.push(dependsOn.rank);
  for (const list of graph) list.sort((a, b) => a - b);
  return graph;
}

function byWeight(a: OfficeLink, b: OfficeLink): number {
  const heavier = b.contributions.length - a.contributions.length;
  return heavier || a.office.rank - b.office.rank || a.dependsOn.rank - b.dependsOn.rank;
}

function* dependencyOf({ office, dependsOn, contributions }: OfficeLink, limit: StepLimit): Work<OfficeDependency> {
  const goals = new Set<Goal>();
  for (const { goal } of contributions) {
    if (limit.step()) yield;
    goals.add(goal);
  }
  return { office, dependsOn, contributionCount: contributions.length, goalCount: goals.size, all: contributions };
}
