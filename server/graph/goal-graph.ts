import type { Plan } from '../../schema/plans/plan.js';
import type { PlanRecord } from '../../schema/plans/plan-record.js';
import type { Steps } from '../turns/steps.js';
import type { LinkedRecords } from './complete.js';
import { type Changes, derive, type LinkedPlan } from './derive.js';
import { link } from './link.js';
import type { Model, RecordClass } from './model.js';
import type { PlanRows } from './plan-rows.js';
import type { RankLists } from './rank-lists.js';

const graphs = new WeakMap<Plan, GoalGraph>();

/**
 * An immutable snapshot of one plan: all its records as frozen objects that refer to each other.
 * A committed change makes a new snapshot; this one stays as it is for whoever reads it.
 */
export class GoalGraph {
  readonly plan: Plan;
  private readonly linked: LinkedRecords;
  private readonly lists = new Map<RecordClass, readonly PlanRecord[]>();
  private readonly ranks = new Map<string, Int32Array>();

  private constructor(
    readonly model: Model,
    linked: LinkedPlan,
  ) {
    this.plan = linked.plan;
    this.linked = linked;
    for (const [type, records] of this.linked.records) this.lists.set(type, Object.freeze(records.list));
    graphs.set(this.plan, this);
  }

  /**
   * The snapshot of a plan as it stands in its rows.
   *
   * @param model how the plan is made up
   * @param rows see {@link link} for what can go wrong
   */
  static *ofRows(model: Model, rows: PlanRows): Steps<GoalGraph> {
    return new GoalGraph(model, { plan: rows.plan, ...(yield* link(model, rows)) });
  }

  /** The snapshot a record belongs to. */
  static of({ plan }: PlanRecord): GoalGraph {
    return graphs.get(plan)!;
  }

  /** A snapshot of its own of this plan with changes; this one stays as it is. See {@link derive} for what can go wrong. */
  *changed(changes: Changes): Steps<GoalGraph> {
    return new GoalGraph(this.model, yield* derive(this.model, { ...this.linked, plan: this.plan }, changes));
  }

  /** How many records the plan has. */
  get size(): number {
    return [...this.lists.values()].reduce((sum, records) => sum + records.length, 0);
  }

  /** All records of a class, in natural order of their keys. */
  all<Record extends PlanRecord>(type: RecordClass<Record>): readonly Record[] {
    return this.lists.get(type) as readonly Record[];
  }

  /** The record of a class with this key in the plan: its number, code, citation or key. */
  find<Record extends PlanRecord>(type: RecordClass<Record>, key: string): Record | null {
    return (this.linked.records.get(type)?.find(key) as Record | undefined) ?? null;
  }

  /**
   * The records of a class that refer to `target`, in natural order.
   *
   * @example graph.pointingAt(Goal, 'office', office) // the goals the office is responsible for
   */
  pointingAt<Record extends PlanRecord>(
    type: RecordClass<Record>,
    property: keyof Record & string,
    target: PlanRecord,
  ): readonly Record[] {
    return this.linked.referrers.of(type, property, target) as readonly Record[];
  }

  /**
   * Where the records of a class lead by a property, as ranks: what analyses of large plans go through.
   *
   * @example graph.ranksOf(Service, 'offices') // the ranks of the offices of each service
   */
  ranksOf<Record extends PlanRecord>(type: RecordClass<Record>, property: keyof Record & string): RankLists {
    return this.linked.referrers.waysOf(type, property)!.there;
  }

  /** The way back: the ranks of the records of a class that lead to each target by a property. See {@link pointingAt}. */
  ranksPointingBack<Record extends PlanRecord>(type: RecordClass<Record>, property: keyof Record & string): RankLists {
    return this.linked.referrers.waysOf(type, property)!.back;
  }

  /**
   * Where each record of a class stands in an order, by its rank in natural order. The snapshot
   * never changes, so each order is worked out once.
   *
   * @param name tells the order from the others
   * @param compare the order itself
   */
  ranksBy<Record extends PlanRecord>(
    type: RecordClass<Record>,
    name: string,
    compare: (a: Record, b: Record) => number,
  ): Int32Array {
    const id = `${type.name}:${name}`;
    let ranks = this.ranks.get(id);
    if (!ranks) {
      ranks = new Int32Array(this.all(type).length);
      for (const [position, record] of this.all(type).toSorted(compare).entries()) ranks[record.rank] = position;
      this.ranks.set(id, ranks);
    }
    return ranks;
  }
}
