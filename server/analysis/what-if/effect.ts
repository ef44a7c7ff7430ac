import type { WhatIfCounts } from '../../../schema/analysis/what-if/what-if-counts.js';
import { Contribution } from '../../../schema/contributions/contribution.js';
import { Goal } from '../../../schema/goals/goal.js';
import { Service } from '../../../schema/services/service.js';
import type { GoalGraph } from '../../graph/goal-graph.js';
import { each } from '../../turns/each.js';
import type { Steps } from '../../turns/steps.js';
import { inNaturalOrder } from '../page-in-turns.js';
import { affectedGoals } from './affected-goals.js';
import type { Draft } from './read-drafts.js';
import type { Removal } from './removal.js';

/** What would follow, in natural order. Everything is of the plan as it is, so nothing has to be copied to know it. */
export interface Effect {
  /** Goals that have contributions and would have none. */
  readonly uncoveredGoals: readonly Goal[];
  /** Goals that have contributions of other offices than their own and would have none of these. */
  readonly goalsWithoutOtherOffices: readonly Goal[];
  /** Goals that have no contribution and would have one. */
  readonly newlyCoveredGoals: readonly Goal[];
  /** Goals that would stay without the office responsible for them. */
  readonly goalsWithoutOffice: readonly Goal[];
  readonly before: WhatIfCounts;
  readonly after: WhatIfCounts;
}

/** Works out what would follow if something was gone and some contributions were new. */
export function* effectOf(graph: GoalGraph, removal: Removal, drafts: readonly Draft[]): Steps<Effect> {
  const affected = yield* affectedGoals(graph, removal, drafts);
  const goalsOf = (holds: (goal: (typeof affected)[number]) => boolean): Goal[] => affected.filter(holds).map(({ goal }) => goal);
  const uncoveredGoals = goalsOf(({ before, after }) => before.any && !after.any);
  const newlyCoveredGoals = goalsOf(({ before, after }) => !before.any && after.any);
  const before = yield* countsOf(graph);
  const removedCovered = [...removal.goals].filter((goal) => isCovered(graph, goal)).length;
  return {
    uncoveredGoals,
    newlyCoveredGoals,
    goalsWithoutOtherOffices: goalsOf(({ before, after }) => before.others && !after.others),
    goalsWithoutOffice: yield* goalsWithoutOffice(graph, removal),
    before,
    after: {
      services: before.services - removal.services.size,
      contributions: before.contributions - removal.contributions.size + drafts.length,
      goals: before.goals - removal.goals.size,
      coveredGoals: before.coveredGoals - removedCovered - uncoveredGoals.length + newlyCoveredGoals.length,
    },
  };
}

/** How much a plan holds. */
export function* countsOf(graph: GoalGraph): Steps<WhatIfCounts> {
  let coveredGoals = 0;
  const { offsets } = graph.ranksPointingBack(Contribution, 'goal');
  yield* each(graph.all(Goal), (_, rank) => {
    if (offsets[rank]! < offsets[rank + 1]!) coveredGoals += 1;
  });
  return {
    services: graph.all(Service).length,
    contributions: graph.all(Contribution).length,
    goals: graph.all(Goal).length,
    coveredGoals,
  };
}

function isCovered(graph: GoalGraph, goal: Goal): boolean {
  return graph.pointingAt(Contribution, 'goal', goal).length > 0;
}

function* goalsWithoutOffice(graph: GoalGraph, { offices, goals }: Removal): Steps<readonly Goal[]> {
  const found: Goal[] = [];
  for (const office of offices) {
    yield* each(graph.pointingAt(Goal, 'office', office), (goal) => {
      if (!goals.has(goal)) found.push(goal);
    });
  }
  return yield* inNaturalOrder(found);
}
