import type { JournalAction } from '../../schema/journal/journal-action.js';
import type { PlanRecord } from '../../schema/plans/plan-record.js';
import type { GoalGraph } from '../graph/goal-graph.js';
import type { Repeatable } from './answered-changes.js';
import type { Author } from './change.js';
import type { Problem } from './problem.js';
import type { WorkingPlan } from './working-plan.js';

/** What shall be done to a plan in one transaction: everything or nothing. */
export interface Task extends Author, Repeatable {
  /** Where the question names the plan, for the problem that it is adopted. */
  readonly planField: string;
  /**
   * Makes the changes in a plan that is being worked on.
   *
   * @param revision of the plan as it stands, with what was done just before
   * @returns what is wrong; then nothing of it is written
   * @throws HubError if whoever asks may not
   */
  make(plan: WorkingPlan, revision: number): readonly Problem[];
  /** What becomes of the plan itself; nothing if only what is in it changes. */
  readonly ends?: PlanEnd;
}

/** The two ways in which a draft ends. */
export type PlanEnd = JournalAction.PLAN_ADOPTED | JournalAction.PLAN_DISCARDED;

/** What became of a task. */
export interface Outcome {
  readonly problems: readonly Problem[];
  /** The snapshot with the changes; the one before if there are problems; null if no plan was meant. */
  readonly graph: GoalGraph | null;
  /** The revision that the task made; without changes the one that the plan has. */
  readonly revision: number | null;
  /** What was created or changed, as it is in the snapshot. */
  readonly records: readonly PlanRecord[];
}
