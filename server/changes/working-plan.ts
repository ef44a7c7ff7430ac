import type { PlanRecord } from '../../schema/plans/plan-record.js';
import { type Facts, factsOf, rowOfFacts } from '../graph/facts.js';
import type { GoalGraph } from '../graph/goal-graph.js';
import type { RecordClass, Shape } from '../graph/model.js';
import { Sayings } from '../graph/said.js';

/** The rank of a record that stands in no snapshot yet. */
const NOWHERE = -1;

/** What somebody did to one record: what it said before and what it says now; null where there is none. */
export interface RecordChange {
  readonly shape: Shape;
  readonly key: string;
  readonly before: Facts | null;
  readonly after: Facts | null;
}

/** Who refers to a record, and by which property. */
export interface Referral {
  readonly shape: Shape;
  readonly property: string;
  readonly key: string;
}

/** A plan while it is changed: a snapshot and what is different from it. The snapshot stays as it is. */
export class WorkingPlan {
  private readonly changed = new Map<RecordClass, Map<string, RecordChange>>();
  /** Records as they will be, as far as rules have looked at them; forgotten with the next change. */
  private readonly records = new Map<string, PlanRecord>();
  private readonly sayings = new Sayings();

  /**
   * @param base the snapshot
   * @param under changes that were made before and go on below this one
   */
  constructor(
    readonly base: GoalGraph,
    private readonly under: WorkingPlan | null = null,
  ) {
    for (const { type } of base.model) this.changed.set(type, new Map());
  }

  /** Every record that was touched since it began, once, in the order of the model. */
  get changes(): readonly RecordChange[] {
    return [...this.changed.values()].flatMap((ofType) => [...ofType.values()]);
  }

  /** What a record says now; null if there is none. */
  facts(shape: Shape, key: string): Facts | null {
    const change = this.changed.get(shape.type)!.get(key);
    return change ? change.after : this.factsBefore(shape, key);
  }

  /** What a record said when this began. */
  factsBefore(shape: Shape, key: string): Facts | null {
    if (this.under) return this.under.facts(shape, key);
    const record = this.base.find(shape.type, key);
    return record && factsOf(shape, record);
  }

  /** Lets a record say something else from now on; null removes it. */
  set(shape: Shape, key: string, after: Facts | null): void {
    const ofType = this.changed.get(shape.type)!;
    const before = this.factsBefore(shape, key);
    if (before === null && after === null) ofType.delete(key);
    else ofType.set(key, { shape, key, before, after });
    this.records.clear();
  }

  /** Takes over everything of a plan that went on from this one. */
  adopt(fork: WorkingPlan): void {
    for (const { shape, key, after } of fork.changes) this.set(shape, key, after);
  }

  /** A plan that goes on from here. This one must stay as it is until the other is adopted or forgotten. */
  fork(): WorkingPlan {
    return new WorkingPlan(this.base, this);
  }

  /** A record as it will be, with references to records as they will be; not derived and not frozen. Null if there is none. */
  record(type: RecordClass, key: string): PlanRecord | null {
    return this.isChanged(type, key) ? this.relinked(this.shapeOf(type), key) : this.base.find(type, key);
  }

  /** The same of a record that may not be changed itself, but refers to some that are. */
  relinked(shape: Shape, key: string): PlanRecord | null {
    const id = `${shape.table} ${key}`;
    const known = this.records.get(id);
    const facts = this.facts(shape, key);
    if (known || !facts) return known ?? null;
    const { plan } = this.base;
    const said = this.sayings.of(shape, rowOfFacts(shape, plan.year, facts));
    const record = Object.assign(new shape.type(), said, { year: plan.year, plan, rank: NOWHERE });
    this.records.set(id, record); // Before its references: goals might lead in a circle.
    const values = record as unknown as Record<string, unknown>;
    for (const { property, target } of shape.references) {
      const other = facts[property] as string | null;
      values[property] = other === null ? null : this.record(target, other);
    }
    for (const { property, target } of shape.links) {
      values[property] = (facts[property] as readonly string[]).map((other) => this.record(target, other));
    }
    return record;
  }

  /** All records of a class as they will be, in no order. */
  all<Record extends PlanRecord>(type: RecordClass<Record>): readonly Record[] {
    const stay = this.base.all(type).filter((record) => !this.isChanged(type, record.keyInPlan));
    const changed = [...this.changedKeys(type)].map((key) => this.record(type, key) as Record | null);
    return [...stay, ...changed.filter((record) => record !== null)];
  }

  /** Who refers to a record now. */
  referrals(target: Shape, key: string): readonly Referral[] {
    return this.base.model.flatMap((shape) =>
      [...shape.references, ...shape.links]
        .filter((reference) => reference.target === target.type)
        .flatMap(({ property }) => this.referring(shape, property, target, key).map((one) => ({ shape, property, key: one }))),
    );
  }

  shapeOf(type: RecordClass): Shape {
    return this.base.model.find((shape) => shape.type === type)!;
  }

  private referring(shape: Shape, property: string, target: Shape, key: string): readonly string[] {
    const changed = this.changed.get(shape.type)!;
    const before = this.under ? this.under.referring(shape, property, target, key) : this.inBase(shape, property, target, key);
    const now = [...changed.values()].filter(({ after }) => after && [after[property]].flat().includes(key));
    return [...before.filter((one) => !changed.has(one)), ...now.map((change) => change.key)];
  }

  private inBase(shape: Shape, property: string, target: Shape, key: string): readonly string[] {
    const record = this.base.find(target.type, key);
    return record ? this.base.pointingAt(shape.type, property as never, record).map((one) => one.keyInPlan) : [];
  }

  private isChanged(type: RecordClass, key: string): boolean {
    return this.changed.get(type)!.has(key) || (this.under?.isChanged(type, key) ?? false);
  }

  private changedKeys(type: RecordClass): ReadonlySet<string> {
    return new Set([...(this.under?.changedKeys(type) ?? []), ...this.changed.get(type)!.keys()]);
  }
}
