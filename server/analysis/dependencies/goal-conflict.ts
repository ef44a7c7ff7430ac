import type { GoalConflict } from '../../../schema/analysis/dependencies/goal-conflict.js';
import { Contribution } from '../../../schema/contributions/contribution.js';
import { ContributionEffect } from '../../../schema/contributions/contribution-enums.js';
import type { Goal } from '../../../schema/goals/goal.js';
import type { GoalGraph } from '../../graph/goal-graph.js';
import { LARGEST_PAGE } from '../../relay/page-size.js';
import type { Steps } from '../../turns/steps.js';
import type { StepLimit } from '../step-limit.js';

/** What a contribution that works against its goal puts against that goal. */
export function* goalConflict(graph: GoalGraph, contribution: Contribution, limit: StepLimit): Steps<GoalConflict> {
  const { goal, service } = contribution;
  const against: Goal[] = [];
  let crossesLegalDomains = false;
  for (const other of graph.pointingAt(Contribution, 'service', service)) {
    if (limit.step()) yield;
    if (other.effect === ContributionEffect.CONFLICTS) continue;
    if (against.length < LARGEST_PAGE) against.push(other.goal);
    crossesLegalDomains ||= !hasSameDomains(goal, other.goal);
  }
  return { contribution, goal, against, crossesLegalDomains };
}

function hasSameDomains({ legalDomains: one }: Goal, { legalDomains: other }: Goal): boolean {
  return one.length === other.length && one.every((domain) => other.includes(domain));
}
