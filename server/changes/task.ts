import type { QueryRunner } from 'typeorm';
import type { JournalAction } from '../../schema/journal/journal-action.js';
import type { PlanRecord } from '../../schema/plans/plan-record.js';
import type { GoalGraph } from '../graph/goal-graph.js';
import type { NewEntry } from '../journal/journal.js';
import type { Repeatable, StoredAnswer } from './answered-changes.js';
import type { Author } from './change.js';
import type { Problem } from './problem.js';
import type { WorkingPlan } from './working-plan.js';

interface AnyTask extends Author, Repeatable {
  /** Where the question names the plan, for the problem that it is adopted. */
  readonly planField: string;
}

/** What shall be done to a plan in one transaction: everything or nothing. */
export interface PlanTask extends AnyTask {
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

/** What shall be written beside a plan: it goes by its records, is no part of them, and goes on when they do not change any more. */
export interface TaskBeside extends AnyTask {
  /**
   * Writes it down.
   *
   * @param isAdopted whether the plan is
   * @throws HubError if whoever asks may not
   */
  write(plan: WorkingPlan, transaction: QueryRunner, isAdopted: boolean): Promise<WrittenBeside>;
}

/** What became of it. */
export interface WrittenBeside {
  /** What is wrong; then nothing has been written. */
  readonly problems: readonly Problem[];
  /** What the journal says of it; the rest of an entry follows from the task. */
  readonly entries: readonly Pick<NewEntry, 'action' | 'type' | 'key' | 'version' | 'before' | 'after'>[];
  readonly written: StoredAnswer['records'];
}

/** Whatever is done in the queue of a plan. */
export type Task = PlanTask | TaskBeside;

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
  /** What was written, by type and key, be it in the snapshot or beside it. */
  readonly written: StoredAnswer['records'];
}
