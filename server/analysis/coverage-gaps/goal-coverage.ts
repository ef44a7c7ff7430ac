import { Contribution } from '../../../schema/contributions/contribution.js';
import { ContributionEffect } from '../../../schema/contributions/contribution-enums.js';
import { Goal } from '../../../schema/goals/goal.js';
import { GOAL_LEVELS, type GoalLevel } from '../../../schema/goals/goal-level.js';
import type { Office } from '../../../schema/organisation/office.js';
import type { GoalGraph } from '../../graph/goal-graph.js';
import { each } from '../each.js';
import type { Work } from '../paced.js';

/** What the contributions to a goal, and to all goals derived from it, amount to. */
export enum Coverage {
  NONE,
  CONFLICTS_ONLY,
  /** Some help, all of it from the goal's own office. */
  OWN_HELP_ONLY,
  HELP_OF_OTHERS,
}

/**
 * What is known of a goal while going up the pyramid. Two different offices are enough to say of
 * any office whether another one helps, so no more are kept.
 */
interface Summary {
  conflicts: boolean;
  helper: Office | null;
  secondHelper: Office | null;
}

/**
 * What contributes to each goal, worked out from the lowest level up, so that each goal and each
 * contribution is looked at once.
 *
 * @returns the coverage of each goal by its rank
 */
export function* goalCoverage(graph: GoalGraph): Work<Uint8Array> {
  const summaries: Summary[] = [];
  const levels = new Map<GoalLevel, Goal[]>(GOAL_LEVELS.map((level) => [level, []]));
  yield* each(graph.all(Goal), (goal) => {
    summaries[goal.rank] = { conflicts: false, helper: null, secondHelper: null };
    levels.get(goal.level)!.push(goal);
  });
  yield* each(graph.all(Contribution), ({ goal, effect, service }) => {
    const summary = summaries[goal.rank]!;
    if (effect === ContributionEffect.CONFLICTS) summary.conflicts = true;
    else for (const office of service.offices) addHelper(summary, office);
  });
  for (const goals of [...levels.values()].reverse()) {
    yield* each(goals, ({ rank, parents }) => {
      for (const parent of parents) add(summaries[parent.rank]!, summaries[rank]!);
    });
  }
  const coverage = new Uint8Array(summaries.length);
  yield* each(graph.all(Goal), ({ rank, office }) => {
    coverage[rank] = coverageOf(summaries[rank]!, office);
  });
  return coverage;
}

function add(summary: Summary, other: Summary): void {
  if (other.conflicts) summary.conflicts = true;
  if (other.helper) addHelper(summary, other.helper);
  if (other.secondHelper) addHelper(summary, other.secondHelper);
}

function addHelper(summary: Summary, office: Office): void {
  if (summary.helper === null) summary.helper = office;
  else if (summary.helper !== office) summary.secondHelper ??= office;
}

/** Whoever helps a goal that no office is responsible for is another office. */
function coverageOf({ conflicts, helper, secondHelper }: Summary, own: Office | null): Coverage {
  if (helper === null) return conflicts ? Coverage.CONFLICTS_ONLY : Coverage.NONE;
  return helper === own && secondHelper === null ? Coverage.OWN_HELP_ONLY : Coverage.HELP_OF_OTHERS;
}
