import { Contribution } from '../../schema/contributions/contribution.js';
import type { Goal } from '../../schema/goals/goal.js';
import type { GoalFilter } from '../../schema/goals/goal-filter.js';
import { GoalGraph } from '../graph/goal-graph.js';
import { equals, isAmong, matching, someAmong } from '../relay/matching.js';
import { contains } from '../search/text-filter.js';
import { areaOf } from './area-of.js';

/** The goals a filter shows; all without one. */
export function filterGoals(goals: readonly Goal[], filter: GoalFilter | null | undefined): readonly Goal[] {
  if (!filter) return goals;
  return matching<Goal>(goals, [
    isAmong(filter.levels, (goal) => goal.level),
    someAmong(
      filter.steeringLevels,
      (goal) => goal.steeringLevels,
      (level) => level,
    ),
    isAmong(filter.offices, (goal) => goal.office?.number),
    isAmong(filter.departments, (goal) => goal.responsibleDepartment?.number),
    someAmong(
      filter.legalDomains,
      (goal) => goal.legalDomains,
      (domain) => domain.code,
    ),
    isAmong(filter.productAreas, (goal) => areaOf(goal)?.number),
    someAmong(
      filter.targetGroups,
      (goal) => goal.targetGroups,
      (group) => group.key,
    ),
    someAmong(
      filter.fieldsOfAction,
      (goal) => goal.fieldsOfAction,
      (field) => field.key,
    ),
    equals(filter.withContributions, (goal) => GoalGraph.of(goal).pointingAt(Contribution, 'goal', goal).length > 0),
    isAmong(filter.sourceKinds, (goal) => goal.source.kind),
    contains(filter.text, (goal) => `${goal.key} ${goal.statement}`),
  ]);
}
