import { Plan } from '../../schema/plans/plan.js';
import type { PlanRecord } from '../../schema/plans/plan-record.js';
import { each } from '../turns/each.js';
import type { Steps } from '../turns/steps.js';
import { complete, type LinkedRecords, NONE, unlinked } from './complete.js';
import { RecordFactory } from './create-records.js';
import { type Facts, rowOfFacts } from './facts.js';
import type { Model, RecordClass, Shape } from './model.js';
import { compareKeys, compareNaturally } from './natural-order.js';
import { Records } from './records.js';

/** What records say from now on, by key; null where there is none any more. */
export type ChangedRecords = ReadonlyMap<string, Facts | null>;

/** How a snapshot differs from the one it is derived from. */
export interface Changes {
  /** The plan as it is now; the same without one. */
  readonly plan?: Plan;
  readonly records: ReadonlyMap<RecordClass, ChangedRecords>;
}

/** The linked records of a plan. */
export interface LinkedPlan extends LinkedRecords {
  readonly plan: Plan;
}

const NO_CHANGES: ChangedRecords = new Map();

/**
 * Makes the linked, frozen objects of a changed plan out of those of another, without its rows.
 * References to what is gone become null, and lists go on without it.
 *
 * @throws Error if something stays that cannot be without what is gone, or new facts lead nowhere
 */
export function* derive(model: Model, base: LinkedPlan, changes: Changes): Steps<LinkedPlan> {
  const plan = changes.plan ?? Object.freeze(Object.assign(new Plan(), base.plan));
  const records = yield* new Deriver(model, base, plan, changes).derive();
  return { plan, ...(yield* complete(model, records)) };
}

/** A record that was made of facts, and the facts. */
type Fresh = readonly [record: PlanRecord, facts: Facts];

class Deriver {
  /** The copies of the base's records by their rank there; none of those that are gone or say something else now. */
  private readonly copies = new Map<RecordClass, (PlanRecord | undefined)[]>();
  private readonly fresh = new Map<RecordClass, readonly Fresh[]>();
  private readonly records = new Map<RecordClass, Records>();
  private readonly factory: RecordFactory;

  constructor(
    private readonly model: Model,
    private readonly base: LinkedPlan,
    private readonly plan: Plan,
    private readonly changes: Changes,
  ) {
    this.factory = new RecordFactory(plan);
  }

  *derive(): Steps<LinkedRecords['records']> {
    for (const shape of this.model) yield* this.placeAll(shape);
    for (const shape of this.model) {
      yield* this.setReferences(shape);
      yield* this.setLists(shape);
      for (const [record, facts] of this.fresh.get(shape.type)!) this.setOfFacts(shape, record, facts);
    }
    return this.records;
  }

  /** Copies what stays, with the new records between where their keys belong. */
  private *placeAll(shape: Shape): Steps<void> {
    const base = this.base.records.get(shape.type)!;
    const changes = this.changes.records.get(shape.type) ?? NO_CHANGES;
    const fresh: Fresh[] = [];
    const list: PlanRecord[] = [];
    const make = (facts: Facts): PlanRecord => {
      const record = this.factory.record(shape, rowOfFacts(shape, this.plan.year, facts), list.length);
      fresh.push([record, facts]);
      return record;
    };
    const added = [...changes].filter(([key, facts]) => facts && !base.find(key)) as [string, Facts][];
    const compare = shape.keyColumns.length > 1 ? compareKeys : compareNaturally;
    added.sort(([a], [b]) => compare(a, b));
    const places = added.map(([key]) => countBefore(base.list, key, compare));
    const replaced = new Map([...changes].map(([key, facts]) => [base.find(key)?.rank, facts]));
    const copies: (PlanRecord | undefined)[] = [];
    let next = 0;
    yield* each(base.list, (old) => {
      while (places[next] === old.rank) list.push(make(added[next++]![1]));
      const facts = replaced.get(old.rank);
      const stays = facts === undefined ? copyOf(shape, old, this.plan, list.length) : facts && make(facts);
      copies.push(stays ?? undefined);
      if (stays) list.push(stays);
    });
    for (const [, facts] of added.slice(next)) list.push(make(facts));
    this.copies.set(shape.type, copies);
    this.fresh.set(shape.type, fresh);
    const sameKeys = added.length === 0 && list.length === base.list.length;
    this.records.set(shape.type, sameKeys ? base.withSameKeys(list) : new Records(list));
  }

  private *setReferences({ type, table, references }: Shape): Steps<void> {
    for (const { property, target, nullable } of references) {
      const others = this.copies.get(target)!;
      yield* this.eachCopied(type, (copy, old) => {
        const other = unlinked(old)[property] as PlanRecord | null;
        const otherCopy = other ? (others[other.rank] ?? null) : null;
        if (!otherCopy && !nullable) throw new Error(`${table}.${property}: "${old.id}" cannot be without "${other?.id}"`);
        unlinked(copy)[property] = otherCopy;
      });
    }
  }

  private *setLists({ type, links }: Shape): Steps<void> {
    for (const { property, target } of links) {
      const others = this.copies.get(target)!;
      yield* this.eachCopied(type, (copy, old) => {
        const list = unlinked(old)[property] as readonly PlanRecord[];
        const copied = list.map((other) => others[other.rank]).filter((other) => other !== undefined);
        unlinked(copy)[property] = copied.length > 0 ? copied : NONE;
      });
    }
  }

  /** Records that were made of facts get what the facts say afterwards. */
  private *eachCopied(type: RecordClass, visit: (copy: PlanRecord, old: PlanRecord) => void): Steps<void> {
    const copies = this.copies.get(type)!;
    const fresh = new Set(this.fresh.get(type)!.map(([record]) => record));
    yield* each(this.base.records.get(type)!.list, (old) => {
      const copy = copies[old.rank];
      if (copy && !fresh.has(copy)) visit(copy, old);
    });
  }

  private setOfFacts({ references, links }: Shape, record: PlanRecord, facts: Facts): void {
    for (const { property, target } of references) {
      const key = facts[property] as string | null;
      unlinked(record)[property] = key === null ? null : this.found(target, key, record, property);
    }
    for (const { property, target } of links) {
      const keys = facts[property] as readonly string[];
      const others = keys.map((key) => this.found(target, key, record, property));
      unlinked(record)[property] = others.length > 0 ? others.sort((a, b) => a.rank - b.rank) : NONE;
    }
  }

  private found(target: RecordClass, key: string, { id }: PlanRecord, property: string): PlanRecord {
    const other = this.records.get(target)!.find(key);
    if (!other) throw new Error(`${property} of "${id}" refers to "${key}", which does not exist`);
    return other;
  }
}

/** A record with the same values in another plan, not linked yet. */
function copyOf({ type, fields, sourceFields }: Shape, old: PlanRecord, plan: Plan, rank: number): PlanRecord {
  const copy = new type();
  const [values, oldValues] = [unlinked(copy), unlinked(old)];
  values.year = old.year;
  values.plan = plan;
  values.rank = rank;
  for (const { property } of fields) values[property] = oldValues[property];
  if (sourceFields.length > 0) values.source = oldValues.source;
  return copy;
}

/** How many records, which are in natural order, stand before a key. */
function countBefore(records: readonly PlanRecord[], key: string, compare: (a: string, b: string) => number): number {
  let low = 0;
  let high = records.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (compare(records[middle]!.keyInPlan, key) < 0) low = middle + 1;
    else high = middle;
  }
  return low;
}
