import type { DataSource, QueryRunner } from 'typeorm';
import { JournalAction } from '../../schema/journal/journal-action.js';
import { Plan } from '../../schema/plans/plan.js';
import { PlanStatus } from '../../schema/plans/plan-status.js';
import type { GoalGraph } from '../graph/goal-graph.js';
import type { GraphStore } from '../graph/graph-store.js';
import type { Row } from '../graph/plan-rows.js';
import { planOf } from '../graph/read-plan.js';
import { inTurns } from '../turns/in-turns.js';
import { Batch, type Made } from './batch.js';
import { catchUp, changesOf } from './catch-up.js';
import { PlanQueue } from './plan-queue.js';
import type { Outcome, PlanTask, Task } from './task.js';
import { unavailable } from './unavailable.js';

/** A task that changes nothing: before it is done, the snapshot catches up with what others wrote. */
const NOTHING: PlanTask = {
  subject: '',
  office: null,
  request: '',
  idempotencyKey: null,
  question: '',
  planField: '',
  make: () => [],
};

/** How long another hub may work on a plan before one that waits for it gives up. */
const LONGEST_LOCK = '10s';

/**
 * Changes plans: one transaction after the other for each plan, and tasks that wait are taken together. When a task is
 * answered, its changes are in the database, in the journal and in the snapshot that the next question is answered from.
 */
export class PlanWriter {
  private readonly queues = new Map<number, PlanQueue<Task, Outcome>>();

  /** @param onWritten is told that there is something new in the database, and in the store if it is of this hub */
  constructor(
    readonly database: DataSource,
    readonly store: GraphStore,
    private readonly onWritten: () => void = () => {},
  ) {}

  /**
   * Has a task done to the plan of a year.
   *
   * @throws HubError of the task, PLAN_NOT_FOUND, DATABASE_UNAVAILABLE
   */
  write(year: number, task: Task): Promise<Outcome> {
    let queue = this.queues.get(year);
    if (!queue) this.queues.set(year, (queue = new PlanQueue((tasks) => this.writeTogether(year, tasks))));
    return queue.add(task);
  }

  /** Makes a draft known that has just been written. */
  announce(plan: Plan): void {
    this.store.announce(plan);
    this.onWritten();
  }

  /**
   * Lets the hub know a plan as it is in the database by now, whoever wrote it. One that nobody has asked for is not read.
   *
   * @throws HubError DATABASE_UNAVAILABLE
   */
  async refresh(year: number): Promise<void> {
    const [row]: Row[] = await this.database.query('SELECT * FROM plan WHERE year = $1', [year]);
    if (!row) this.store.forget(year);
    else if (this.store.isFollowed(year)) await this.write(year, NOTHING);
    else this.store.announce(planOf(row));
  }

  private async writeTogether(year: number, tasks: readonly Task[]): Promise<readonly (Outcome | Error)[]> {
    // Before the transaction: the embedded database does one at a time, and reading a plan is one.
    await this.store.graph(year);
    const transaction = this.database.createQueryRunner();
    try {
      await transaction.query('BEGIN');
      await transaction.query(`SET LOCAL lock_timeout = '${LONGEST_LOCK}'`);
      const graph = await this.current(transaction, year);
      const batch = new Batch(transaction, graph);
      const made: (Made | Error)[] = [];
      for (const task of tasks) made.push(await batch.make(task).catch((error: Error) => unavailable(error)));
      await this.commit(transaction, batch, graph.plan);
      const next = batch.hasChanged ? await this.follow(graph, batch) : graph;
      if (batch.hasChanged || batch.hasWrittenBeside) this.onWritten();
      return made.map((one) => (one instanceof Error ? one : outcomeOf(next, one)));
    } catch (error) {
      await transaction.query('ROLLBACK').catch(() => {});
      throw unavailable(error as Error);
    } finally {
      await transaction.release();
    }
  }

  /** The plan as it stands in the database, locked against other writers. */
  private async current(transaction: QueryRunner, year: number): Promise<GoalGraph> {
    const [row]: Row[] = await transaction.query('SELECT * FROM plan WHERE year = $1 FOR NO KEY UPDATE', [year]);
    if (!row) {
      this.store.forget(year); // Another hub discarded it.
      throw this.store.plans.without(year);
    }
    const graph = await this.store.graph(year);
    const plan = planOf(row);
    return plan.revision === graph.plan.revision ? graph : catchUp(transaction, this.store, graph, plan);
  }

  private async commit(transaction: QueryRunner, batch: Batch, { year }: Plan): Promise<void> {
    const { hasChanged, hasWrittenBeside, revision, ended } = batch;
    if (!hasChanged) {
      await transaction.query(hasWrittenBeside ? 'COMMIT' : 'ROLLBACK');
      return;
    }
    if (ended === JournalAction.PLAN_DISCARDED) await transaction.query('DELETE FROM plan WHERE year = $1', [year]);
    else {
      const status = ended === JournalAction.PLAN_ADOPTED ? PlanStatus.ADOPTED : PlanStatus.DRAFT;
      await transaction.query('UPDATE plan SET revision = $1, status = $2 WHERE year = $3', [revision, status, year]);
    }
    await transaction.query('COMMIT');
  }

  /** The next snapshot is made of the one in memory and of what was written; nothing is read. */
  private async follow(graph: GoalGraph, { plan, revision, ended }: Batch): Promise<GoalGraph> {
    if (ended === JournalAction.PLAN_DISCARDED) {
      this.store.forget(graph.plan.year);
      return graph;
    }
    const status = ended === JournalAction.PLAN_ADOPTED ? PlanStatus.ADOPTED : PlanStatus.DRAFT;
    const next: Plan = Object.freeze(Object.assign(new Plan(), graph.plan, { revision, status }));
    const changed = await inTurns(graph.changed({ plan: next, records: changesOf(plan.changes) }));
    this.store.publish(changed);
    return changed;
  }
}

function outcomeOf(graph: GoalGraph, { problems, answer }: Made): Outcome {
  const written = answer?.records ?? [];
  const records = written.flatMap(({ type, key }) => {
    const shape = graph.model.find((one) => one.type.name === type);
    return (shape && graph.find(shape.type, key)) ?? [];
  });
  return { problems, graph, revision: answer?.revision ?? graph.plan.revision, records, written };
}
