import type { QueryRunner } from 'typeorm';
import { ProblemCode } from '../../schema/changes/problem-code.js';
import { JournalAction } from '../../schema/journal/journal-action.js';
import { PlanStatus } from '../../schema/plans/plan-status.js';
import type { GoalGraph } from '../graph/goal-graph.js';
import { writeEntries } from '../journal/journal.js';
import { keepAnswer, knownAnswer, type StoredAnswer } from './answered-changes.js';
import { refusedByDatabase } from './broken-rules.js';
import { type Problem, problem } from './problem.js';
import type { PlanEnd, PlanTask, Task, TaskBeside } from './task.js';
import { type RecordChange, WorkingPlan } from './working-plan.js';
import { writeRecords } from './write-records.js';

/** What became of a task before the snapshot with its changes is there. */
export interface Made {
  readonly problems: readonly Problem[];
  readonly answer: StoredAnswer | null;
}

/** PostgreSQL's codes for broken rules: its own and those of the hub's triggers. */
const RULES_OF_DATABASE = /^(23...|ZN...)$/;

/** Tasks that are done in one transaction, one after the other; each is a revision of its own. */
export class Batch {
  /** The plan with the changes of all tasks so far. */
  readonly plan: WorkingPlan;
  revision: number;
  /** How the plan ended, if a task ended it. */
  ended: PlanEnd | null = null;
  /** Whether something was written beside the plan, which makes no revision of it. */
  hasWrittenBeside = false;

  /** @param graph the plan as it stands in the database, which is locked */
  constructor(
    private readonly transaction: QueryRunner,
    private readonly graph: GoalGraph,
  ) {
    this.plan = new WorkingPlan(graph);
    this.revision = graph.plan.revision;
  }

  get hasChanged(): boolean {
    return this.revision > this.graph.plan.revision;
  }

  /**
   * Makes one task's changes, in the database too; with a problem or an error none of them. Whatever goes wrong with a task,
   * those before and behind it in the transaction are not taken down with it.
   *
   * @throws HubError of the task, or what the database says
   */
  async make(task: Task): Promise<Made> {
    await this.transaction.query('SAVEPOINT task');
    try {
      const made = await this.attempt(task);
      await this.transaction.query(made.problems.length > 0 ? 'ROLLBACK TO SAVEPOINT task' : 'RELEASE SAVEPOINT task');
      return made;
    } catch (error) {
      await this.transaction.query('ROLLBACK TO SAVEPOINT task');
      const refusal = error as { readonly code?: string };
      if (!RULES_OF_DATABASE.test(refusal.code ?? '')) throw error;
      return refused(refusedByDatabase('input', refusal));
    }
  }

  private async attempt(task: Task): Promise<Made> {
    const known = await knownAnswer(this.transaction, task);
    if (known === 'other question') return refused(KEY_REUSED);
    if (known) return { problems: [], answer: known.answer };
    return 'write' in task ? this.writeBeside(task) : this.change(task);
  }

  private async change(task: PlanTask): Promise<Made> {
    const fork = this.plan.fork();
    const problems = task.make(fork, this.revision);
    if (problems.length > 0) return { problems, answer: null };
    if (this.ended || this.isAdopted) return refused(adopted(task.planField));
    if (fork.changes.length === 0 && !task.ends) return { problems: [], answer: { records: [], revision: this.revision } };
    return this.writeDown(task, fork);
  }

  private get isAdopted(): boolean {
    return this.ended === JournalAction.PLAN_ADOPTED || this.graph.plan.status === PlanStatus.ADOPTED;
  }

  private async writeBeside(task: TaskBeside): Promise<Made> {
    if (this.ended === JournalAction.PLAN_DISCARDED) return refused(adopted(task.planField));
    const { transaction, revision } = this;
    const { problems, entries, written } = await task.write(this.plan, transaction, this.isAdopted);
    if (problems.length > 0) return { problems, answer: null };
    const answer = { records: written, revision };
    const { subject, office, request } = task;
    const common = { year: this.graph.plan.year, revision, subject, office, request };
    const told = entries.map((entry) => ({ ...common, ...entry }));
    if (told.length > 0) await writeEntries(transaction, told);
    if (!(await keepAnswer(transaction, task, answer))) return refused(KEY_REUSED);
    this.hasWrittenBeside ||= entries.length > 0;
    return { problems: [], answer };
  }

  private async writeDown(task: PlanTask, fork: WorkingPlan): Promise<Made> {
    const { transaction } = this;
    const { changes } = fork;
    const answer = { records: changes.filter(({ after }) => after).map(refOf), revision: this.revision + 1 };
    await writeRecords(transaction, this.graph.plan.year, changes);
    // What the database checks at commit it checks here, so that it is this task that is at fault.
    await transaction.query('SET CONSTRAINTS ALL IMMEDIATE');
    await transaction.query('SET CONSTRAINTS ALL DEFERRED');
    await this.writeJournal(task, changes);
    if (!(await keepAnswer(transaction, task, answer))) return refused(KEY_REUSED);
    this.plan.adopt(fork);
    this.revision += 1;
    this.ended = task.ends ?? null;
    return { problems: [], answer };
  }

  private async writeJournal({ subject, office, request, ends }: PlanTask, changes: readonly RecordChange[]): Promise<void> {
    const common = { year: this.graph.plan.year, revision: this.revision + 1, subject, office, request };
    const ofPlan = { ...common, type: 'Plan', key: '', version: null, before: null, after: null };
    const entries = changes.map(({ shape, key, before, after }) => ({
      ...{ ...common, before, after, type: shape.type.name, key },
      action: before ? (after ? JournalAction.CHANGED : JournalAction.REMOVED) : JournalAction.CREATED,
      version: (after ?? before)!.version as number,
    }));
    await writeEntries(this.transaction, ends ? [...entries, { ...ofPlan, action: ends }] : entries);
  }
}

function refOf({ shape, key }: RecordChange): StoredAnswer['records'][number] {
  return { type: shape.type.name, key };
}

function refused(one: Problem): Made {
  return { problems: [one], answer: null };
}

function adopted(field: string): Problem {
  const expected = { de: 'der Entwurf eines Plans', en: 'the draft of a plan' };
  return problem({ field, code: ProblemCode.PLAN_ADOPTED, expected, got: null });
}

const KEY_REUSED = problem({
  field: 'idempotencyKey',
  code: ProblemCode.KEY_REUSED,
  expected: { de: 'ein Schlüssel je Änderung', en: 'one key for each change' },
  got: null,
});
