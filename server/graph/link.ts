import type { PlanRecord } from '../../schema/plans/plan-record.js';
import { RecordFactory } from './create-records.js';
import type { Link, Model, RecordClass, Reference, Shape } from './model.js';
import type { PlanRows, Row } from './plan-rows.js';
import { Referrers } from './referrers.js';

/** The linked records of one class, in natural order of their keys. */
type RecordsByKey = ReadonlyMap<string, PlanRecord>;

/** What linking gives: the records of each class, and who refers to whom. */
export interface LinkedRecords {
  readonly records: ReadonlyMap<RecordClass, RecordsByKey>;
  readonly referrers: Referrers;
}

/** While it is linked, a record is written to; afterwards it is frozen. */
type Unlinked = Record<string, unknown> & { derive?(): void };

const unlinked = (record: PlanRecord): Unlinked => record as unknown as Unlinked;

const NONE: readonly never[] = Object.freeze([]);

/**
 * Makes linked, frozen objects of the rows of a plan.
 *
 * @param model how rows become records
 * @param rows the rows of one plan; every reference must lead to a row
 * @throws Error if a reference leads nowhere, which the database rules out
 */
export function link(model: Model, rows: PlanRows): LinkedRecords {
  return new Linker(model, rows).link();
}

class Linker {
  private readonly records = new Map<RecordClass, RecordsByKey>();
  private readonly referrers = new Referrers();

  constructor(
    private readonly model: Model,
    private readonly rows: PlanRows,
  ) {}

  link(): LinkedRecords {
    const factory = new RecordFactory(this.rows);
    const rowsOf = new Map<RecordClass, readonly Row[]>();
    for (const shape of this.model) {
      const { records, rows } = factory.create(shape);
      this.records.set(shape.type, records);
      rowsOf.set(shape.type, rows);
    }
    for (const shape of this.model) {
      for (const reference of shape.references) this.setReference(shape, reference, rowsOf.get(shape.type)!);
      for (const link of shape.links) this.setLink(shape, link);
    }
    for (const record of this.all()) unlinked(record).derive?.();
    for (const record of this.all()) freeze(record);
    this.referrers.freeze();
    return { records: this.records, referrers: this.referrers };
  }

  private *all(): Iterable<PlanRecord> {
    for (const { type } of this.model) yield* this.records.get(type)!.values();
  }

  private setReference(shape: Shape, { property, column, target, inverse }: Reference, rows: readonly Row[]): void {
    const others = this.records.get(target)!;
    const add = this.referrers.adder(shape.type, property);
    const where = `${shape.table}.${column}`;
    let rank = 0;
    for (const record of this.records.get(shape.type)!.values()) {
      const key = rows[rank++]![column];
      const other = key == null ? null : found(others, key, where);
      unlinked(record)[property] = other;
      if (other) add(other, record);
    }
    this.setInverse(shape, property, others, inverse);
  }

  private setLink(shape: Shape, link: Link): void {
    const own = this.records.get(shape.type)!;
    const others = this.records.get(link.target)!;
    const lists = this.listsOf(own, others, link);
    const add = this.referrers.adder(shape.type, link.property);
    for (const owner of own.values()) {
      const list = lists.get(owner) ?? NONE;
      unlinked(owner)[link.property] = list;
      for (const other of list) add(other, owner);
    }
    this.setInverse(shape, link.property, others, link.inverse);
  }

  /** Going through the others in their order puts them into the lists in that order, without sorting. */
  private listsOf(
    own: RecordsByKey,
    others: RecordsByKey,
    { table, ownColumn, otherColumn }: Link,
  ): Map<PlanRecord, PlanRecord[]> {
    const ownersOf = new Map<PlanRecord, PlanRecord[]>();
    for (const row of this.rows.tables.get(table) ?? []) {
      const other = found(others, row[otherColumn]!, `${table}.${otherColumn}`);
      push(ownersOf, other, found(own, row[ownColumn]!, `${table}.${ownColumn}`));
    }
    const lists = new Map<PlanRecord, PlanRecord[]>();
    for (const other of others.values()) for (const owner of ownersOf.get(other) ?? NONE) push(lists, owner, other);
    return lists;
  }

  private setInverse(shape: Shape, property: string, others: RecordsByKey, inverse: string | undefined): void {
    if (!inverse) return;
    for (const other of others.values()) unlinked(other)[inverse] = this.referrers.of(shape.type, property, other);
  }
}

function push(lists: Map<PlanRecord, PlanRecord[]>, key: PlanRecord, item: PlanRecord): void {
  const list = lists.get(key);
  if (list) list.push(item);
  else lists.set(key, [item]);
}

function found(records: RecordsByKey, key: string | number, column: string): PlanRecord {
  const record = records.get(String(key));
  if (!record) throw new Error(`${column} refers to "${key}", which does not exist`);
  return record;
}

function freeze(record: object): void {
  for (const value of Object.values(record)) if (Array.isArray(value)) Object.freeze(value);
  Object.freeze(record);
}
