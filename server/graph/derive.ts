import { Plan } from '../../schema/plans/plan.js';
import type { PlanRecord } from '../../schema/plans/plan-record.js';
import { complete, type LinkedRecords, NONE, type RecordsByKey, unlinked } from './complete.js';
import { RecordFactory } from './create-records.js';
import { referred } from './link.js';
import type { Model, RecordClass, Shape } from './model.js';
import { compareKeys } from './natural-order.js';
import type { Row } from './plan-rows.js';
import { type Steps, visitEach } from './steps.js';

/** How a derived plan differs from the one it is derived from. */
export interface Changes {
  /** What is left out. Whatever cannot be without it must be left out too. */
  readonly removed: ReadonlySet<PlanRecord>;
  /** New rows by table. They may refer to others, and have no lists. */
  readonly added: ReadonlyMap<string, readonly Row[]>;
}

/** The linked records of a plan. */
export interface LinkedPlan extends LinkedRecords {
  readonly plan: Plan;
}

/** What a plan is derived from. */
interface Base {
  readonly plan: Plan;
  all(type: RecordClass): readonly PlanRecord[];
}

/**
 * Makes the linked, frozen objects of a changed plan out of those of another, without its rows.
 * References to what is left out become null, and lists go on without it.
 *
 * @throws Error if something stays that cannot be without what is left out, or a new row leads nowhere
 */
export function* derive(model: Model, base: Base, changes: Changes): Steps<LinkedPlan> {
  const plan = Object.freeze(Object.assign(new Plan(), base.plan));
  const deriver = new Deriver(model, base, plan, changes);
  return { plan, ...(yield* complete(model, yield* deriver.derive())) };
}

class Deriver {
  /** The copies of the base's records, by their rank there. */
  private readonly copies = new Map<RecordClass, (PlanRecord | undefined)[]>();
  private readonly records = new Map<RecordClass, RecordsByKey>();
  private readonly factory: RecordFactory;

  constructor(
    private readonly model: Model,
    private readonly base: Base,
    private readonly plan: Plan,
    private readonly changes: Changes,
  ) {
    this.factory = new RecordFactory({ plan, tables: changes.added });
  }

  *derive(): Steps<LinkedRecords['records']> {
    const created = new Map(this.model.map((shape) => [shape, this.factory.create(shape)]));
    for (const shape of this.model) yield* this.copyAll(shape, [...created.get(shape)!.records.values()]);
    for (const shape of this.model) {
      yield* this.setReferences(shape);
      yield* this.setLists(shape);
      const { records, rows } = created.get(shape)!;
      for (const [at, record] of [...records.values()].entries()) this.setOfRow(shape, record, rows[at]!);
    }
    return this.records;
  }

  /** Copies what stays, with the new records between where their keys belong. */
  private *copyAll(shape: Shape, created: readonly PlanRecord[]): Steps<void> {
    const olds = this.base.all(shape.type);
    const copies: (PlanRecord | undefined)[] = [];
    const records = new Map<string, PlanRecord>();
    const place = (record: PlanRecord): void => {
      unlinked(record).rank = records.size;
      records.set(record.keyInPlan, record);
    };
    const places = created.map((record) => countBefore(olds, record.keyInPlan));
    let next = 0;
    yield* visitEach(olds, (old) => {
      while (places[next] === old.rank) place(created[next++]!);
      const copy = this.changes.removed.has(old) ? undefined : copyOf(shape, old, this.plan);
      copies.push(copy);
      if (copy) place(copy);
    });
    for (const record of created.slice(next)) place(record);
    this.copies.set(shape.type, copies);
    this.records.set(shape.type, records);
  }

  private *setReferences({ type, table, references }: Shape): Steps<void> {
    const own = this.copies.get(type)!;
    for (const { property, target, nullable } of references) {
      const others = this.copies.get(target)!;
      yield* visitEach(this.base.all(type), (old) => {
        const copy = own[old.rank];
        if (!copy) return;
        const other = unlinked(old)[property] as PlanRecord | null;
        const otherCopy = other ? (others[other.rank] ?? null) : null;
        if (!otherCopy && !nullable) throw new Error(`${table}.${property}: "${old.id}" cannot be without "${other?.id}"`);
        unlinked(copy)[property] = otherCopy;
      });
    }
  }

  private *setLists({ type, links }: Shape): Steps<void> {
    const own = this.copies.get(type)!;
    for (const { property, target } of links) {
      const others = this.copies.get(target)!;
      yield* visitEach(this.base.all(type), (old) => {
        const copy = own[old.rank];
        if (!copy) return;
        const list = unlinked(old)[property] as readonly PlanRecord[];
        const copied = list.map((other) => others[other.rank]).filter((other) => other !== undefined);
        unlinked(copy)[property] = copied.length > 0 ? copied : NONE;
      });
    }
  }

  private setOfRow(shape: Shape, record: PlanRecord, row: Row): void {
    for (const reference of shape.references) {
      unlinked(record)[reference.property] = referred(this.records.get(reference.target)!, shape, reference, row);
    }
    for (const { property } of shape.links) unlinked(record)[property] = NONE;
  }
}

/** A record with the same values in another plan, not linked yet. */
function copyOf({ type, fields, sourceFields }: Shape, old: PlanRecord, plan: Plan): PlanRecord {
  const copy = new type();
  const [values, oldValues] = [unlinked(copy), unlinked(old)];
  values.year = old.year;
  values.plan = plan;
  values.rank = old.rank;
  for (const { property } of fields) values[property] = oldValues[property];
  if (sourceFields.length > 0) values.source = oldValues.source;
  return copy;
}

/** How many records, which are in natural order, stand before a key. */
function countBefore(records: readonly PlanRecord[], key: string): number {
  let low = 0;
  let high = records.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (compareKeys(records[middle]!.keyInPlan, key) < 0) low = middle + 1;
    else high = middle;
  }
  return low;
}
