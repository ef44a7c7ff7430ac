import { Contribution } from '../../../schema/contributions/contribution.js';
import type { Goal } from '../../../schema/goals/goal.js';
import type { Service } from '../../../schema/services/service.js';
import type { GoalGraph } from '../../graph/goal-graph.js';
import { each } from '../../turns/each.js';
import type { Steps } from '../../turns/steps.js';
import { inNaturalOrder } from '../page-in-turns.js';
import type { Draft } from './read-drafts.js';
import type { Removal } from './removal.js';

/** Whether a goal has contributions, and whether some are of other offices than its own. */
interface Coverage {
  readonly any: boolean;
  readonly others: boolean;
}

/** A goal that stays and whose coverage may change. */
interface AffectedGoal {
  readonly goal: Goal;
  readonly before: Coverage;
  readonly after: Coverage;
}

/** The goals that would lose or gain contributions or contributing offices, in natural order. */
export function* affectedGoals(graph: GoalGraph, removal: Removal, drafts: readonly Draft[]): Steps<readonly AffectedGoal[]> {
  const goals = new Set(drafts.map((draft) => draft.goal));
  const touched = ({ goal }: Contribution): unknown => removal.goals.has(goal) || goals.add(goal);
  yield* each([...removal.contributions], touched);
  for (const service of removal.reducedServices) {
    yield* each(graph.pointingAt(Contribution, 'service', service), touched);
    yield;
  }
  const affected: AffectedGoal[] = [];
  for (const goal of yield* inNaturalOrder(goals)) {
    const contributions = graph.pointingAt(Contribution, 'goal', goal);
    const gained = drafts.filter((draft) => draft.goal === goal).map(({ service }) => service);
    affected.push({
      goal,
      before: yield* coverageOf(contributions),
      after: yield* coverageAfter(goal, contributions, gained, removal),
    });
    yield;
  }
  return affected;
}

function* coverageOf(contributions: readonly Contribution[]): Steps<Coverage> {
  let others = false;
  yield* each(contributions, (contribution) => {
    others ||= contribution.crossesOffices;
  });
  return { any: contributions.length > 0, others };
}

function* coverageAfter(
  goal: Goal,
  contributions: readonly Contribution[],
  gained: readonly Service[],
  removal: Removal,
): Steps<Coverage> {
  const own = goal.office && removal.offices.has(goal.office) ? null : goal.office;
  const isOfOthers = (service: Service): boolean =>
    service.offices.some((office) => office !== own && !removal.offices.has(office));
  let any = gained.length > 0;
  let others = gained.some(isOfOthers);
  yield* each(contributions, (contribution) => {
    if (removal.contributions.has(contribution)) return;
    any = true;
    others ||= isOfOthers(contribution.service);
  });
  return { any, others };
}
