import type { Plan } from '../../schema/plans/plan.js';
import type { PlanRecord } from '../../schema/plans/plan-record.js';
import { type LinkedRecords, link } from './link.js';
import type { Model, RecordClass } from './model.js';
import type { PlanRows } from './plan-rows.js';

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

  /** Links the rows of a plan; see {@link link} for what can go wrong. */
  constructor(model: Model, rows: PlanRows) {
    this.plan = rows.plan;
    this.linked = link(model, rows);
    for (const [type, records] of this.linked.records) this.lists.set(type, Object.freeze([...records.values()]));
    graphs.set(this.plan, this);
  }

  /** The snapshot a record belongs to. */
  static of({ plan }: PlanRecord): GoalGraph {
    return graphs.get(plan)!;
  }

  /** All records of a class, in natural order of their keys. */
  all<Record extends PlanRecord>(type: RecordClass<Record>): readonly Record[] {
    return this.lists.get(type) as readonly Record[];
  }

  /** The record of a class with this key in the plan: its number, code, citation or key. */
  find<Record extends PlanRecord>(type: RecordClass<Record>, key: string): Record | null {
    return (this.linked.records.get(type)?.get(key) as Record | undefined) ?? null;
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
