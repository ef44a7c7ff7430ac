import type { GoalDependency } from '../../../schema/analysis/dependencies/goal-dependency.js';
import { Contribution } from '../../../schema/contributions/contribution.js';
import { ContributionEffect, type ContributionStatus } from '../../../schema/contributions/contribution-enums.js';
import type { Goal } from '../../../schema/goals/goal.js';
import type { Office } from '../../../schema/organisation/office.js';
import type { GoalGraph } from '../../graph/goal-graph.js';
import type { Steps } from '../../turns/steps.js';

type Counts = Record<ContributionStatus, number>;

/**
 * The offices a goal depends on: those that are not responsible for it and provide services that
 * contribute to it.
 *
 * @returns most contributions first, then in natural order
 */
export function* goalDependencies(graph: GoalGraph, goal: Goal): Steps<readonly GoalDependency[]> {
  const counts = new Map<Office, Counts>();
  let total = 0;
  for (const { effect, status, otherOffices } of graph.pointingAt(Contribution, 'goal', goal)) {
    if (effect === ContributionEffect.CONFLICTS) continue;
    total += 1;
    for (const office of otherOffices) count(counts, office, status);
    yield;
  }
  const dependencies = [...counts].map(([office, of]) => dependency(office, of, total));
  return dependencies.sort((a, b) => b.contributionCount - a.contributionCount || a.office.rank - b.office.rank);
}

function count(counts: Map<Office, Counts>, office: Office, status: ContributionStatus): void {
  let own = counts.get(office);
  if (!own) counts.set(office, (own = { PROPOSED: 0, AGREED: 0, CONTESTED: 0 }));
  own[status] += 1;
}

function dependency(office: Office, { AGREED, PROPOSED, CONTESTED }: Counts, total: number): GoalDependency {
  const contributionCount = AGREED + PROPOSED + CONTESTED;
  return {
    ...{ office, contributionCount, share: contributionCount / total },
    ...{ agreedCount: AGREED, proposedCount: PROPOSED, contestedCount: CONTESTED },
  };
}
