import { LRUCache } from 'lru-cache';
import type { DataSource } from 'typeorm';
import { ErrorCode } from '../../schema/errors/error-code.js';
import { JournalAction } from '../../schema/journal/journal-action.js';
import { Plan } from '../../schema/plans/plan.js';
import { PlanStatus } from '../../schema/plans/plan-status.js';
import { HubError } from '../errors/hub-error.js';
import { inTurns } from '../turns/in-turns.js';
import type { Facts } from './facts.js';
import type { GoalGraph } from './goal-graph.js';
import { KnownPlans } from './known-plans.js';
import type { RecordClass } from './model.js';
import type { ChangedRecords } from './place-changes.js';
import { type PlanMarks, readMarks, readUndone, type Undone } from './read-earlier.js';

/** A few moments are asked for again and again, such as the end of a month; at a hundred times the city one snapshot is kept. */
const KEPT = { max: 8, maxSize: 3_000_000 };

/** What was known of plans at earlier moments: the snapshots in memory, and the journal undone backwards. */
export class EarlierPlans {
  /** By year and revision: what a plan said in a revision never changes. */
  private readonly snapshots = new LRUCache<string, GoalGraph>({ ...KEPT, sizeCalculation: ({ size }) => size + 1 });
  /** One is made after the other, so that many questions do not fill the memory with halves of snapshots. */
  private turn: Promise<unknown> = Promise.resolve();

  /**
   * @param database where the journal is
   * @param onUnreadable is told why it could not be read; the one who asked is not
   */
  constructor(
    private readonly database: DataSource,
    private readonly onUnreadable: (error: Error) => void,
  ) {}

  /**
   * The plans there were at a moment, in the state they were in. A plan that was discarded since is not among them.
   *
   * @param now the plans there are
   * @throws HubError DATABASE_UNAVAILABLE
   */
  async plans({ all }: KnownPlans, at: Date): Promise<KnownPlans> {
    const marks = await readMarks(this.database, all, at).catch((error: Error) => this.refuse(error));
    const byYear = new Map(marks.map((one) => [one.year, one]));
    return new KnownPlans(all.map((plan) => planThen(plan, byYear.get(plan.year)!)).filter((plan) => plan !== null));
  }

  /**
   * The snapshot of a plan in an earlier revision.
   *
   * @param now a snapshot in this revision or a later one
   * @param then the plan as it was
   * @param isStillAwaited is asked before the work begins; what it throws ends the question
   * @throws HubError DATABASE_UNAVAILABLE; PLAN_NOT_FOUND if the plan was replaced by another of its year meanwhile
   */
  async graph(now: GoalGraph, then: Plan, isStillAwaited: () => void): Promise<GoalGraph> {
    if (then.revision === now.plan.revision) return now;
    const kept = this.snapshots.get(nameOf(then));
    if (kept) return kept;
    const made = this.turn.then(() => {
      isStillAwaited();
      return this.snapshots.get(nameOf(then)) ?? this.derive(now, then);
    });
    this.turn = made.catch(() => {});
    return made;
  }

  private async derive(now: GoalGraph, then: Plan): Promise<GoalGraph> {
    const { year, revision } = now.plan;
    const undone = await readUndone(this.database, year, then.revision, revision).catch((error: Error) => this.refuse(error));
    const isOfAnother = undone.some(({ type, action }) => type === 'Plan' && action !== JournalAction.PLAN_ADOPTED);
    if (isOfAnother) throw new KnownPlans([]).without(year);
    const graph = await inTurns(now.changed({ plan: then, records: recordsOf(now, undone) }));
    this.snapshots.set(nameOf(then), graph);
    return graph;
  }

  private refuse(error: Error): never {
    this.onUnreadable(error);
    const message =
      'asOf: the journal cannot be read, because the database cannot be reached. Try again later, or ask without it.';
    throw new HubError(ErrorCode.DATABASE_UNAVAILABLE, message, {}, 503);
  }
}

/** A plan as it was before the first change after a moment; null if it was not there yet. */
function planThen(plan: Plan, { next, created, adopted }: PlanMarks): Plan | null {
  // The journal may be ahead of the snapshots in memory, by what is being committed or by another hub.
  const revision = next === null ? plan.revision : Math.min(plan.revision, next - 1);
  if (created !== null && created > revision) return null;
  if (revision === plan.revision) return plan;
  const isAdopted = plan.status === PlanStatus.ADOPTED && (adopted ?? 0) <= revision;
  const status = isAdopted ? PlanStatus.ADOPTED : PlanStatus.DRAFT;
  return Object.freeze(Object.assign(new Plan(), plan, { revision, status }));
}

function recordsOf({ model }: GoalGraph, undone: readonly Undone[]): ReadonlyMap<RecordClass, ChangedRecords> {
  const records = new Map<RecordClass, Map<string, Facts | null>>(model.map(({ type }) => [type, new Map()]));
  const byName = new Map(model.map(({ type }) => [type.name, records.get(type)!]));
  for (const { type, key, before } of undone) byName.get(type)?.set(key, before as Facts | null);
  return records;
}

function nameOf({ year, revision }: Plan): string {
  return `${year}.${revision}`;
}
