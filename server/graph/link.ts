import type { Plan } from '../../schema/plans/plan.js';
import type { PlanRecord } from '../../schema/plans/plan-record.js';
import { Source } from '../../schema/sources/source.js';
import type { Link, Model, RecordClass, Reference, Shape } from './model.js';
import { compareNaturally } from './natural-order.js';
import type { PlanRows, Row } from './plan-rows.js';
import { Referrers } from './referrers.js';

/** The linked records of one class, in natural order of their keys. */
export type RecordsByKey = ReadonlyMap<string, PlanRecord>;

/** What linking gives: the records of each class, and who refers to whom. */
export interface LinkedRecords {
  readonly records: ReadonlyMap<RecordClass, RecordsByKey>;
  readonly referrers: Referrers;
}

/** While it is linked, a record is written to; afterwards it is frozen. */
type Unlinked = Record<string, unknown> & { derive?(): void };

const NONE: readonly never[] = Object.freeze([]);

/**
 * Makes linked, frozen objects of the rows of a plan.
 *
 * @param model how rows become records
 * @param rows the rows of one plan; every reference must lead to a row
 * @throws Error if a reference leads nowhere, which the database rules out
 */
export function link(model: Model, rows: PlanRows): LinkedRecords {
  const records = new Map<RecordClass, Map<string, PlanRecord>>();
  const referrers = new Referrers();
  const sources = new Map<string, Source>();
  for (const shape of model) records.set(shape.type, create(shape, rows, sources));
  for (const shape of model) {
    for (const reference of shape.references) resolve(shape, reference, rows, records, referrers);
    for (const one of shape.links) resolveLink(shape, one, rows, records, referrers);
  }
  for (const { type } of model) {
    for (const record of records.get(type)!.values()) (record as unknown as Unlinked).derive?.();
  }
  for (const { type } of model) for (const record of records.get(type)!.values()) freeze(record);
  referrers.freeze();
  return { records, referrers };
}

function create({ type, table, keyColumns, fields, sourceFields }: Shape, { plan, tables }: PlanRows, sources: Map<string, Source>) {
  const keyOf = (row: Row): string => keyColumns.map((column) => row[column]).join('/');
  const rows = (tables.get(table) ?? []).map((row) => ({ key: keyOf(row), row }));
  rows.sort((a, b) => compareNaturally(a.key, b.key));
  const byKey = new Map<string, PlanRecord>();
  rows.forEach(({ key, row }, rank) => {
    const record = new type();
    const target = record as unknown as Unlinked;
    target.year = plan.year;
    target.plan = plan;
    target.rank = rank;
    for (const { property, column } of fields) target[property] = row[column];
    if (sourceFields.length) target.source = sourceOf(row, sources);
    byKey.set(key, record);
  });
  return byKey;
}

/** Many facts come from the same place, so that place is one object for all of them. */
function sourceOf(row: Row, sources: Map<string, Source>): Source {
  const { source_document: document, source_section: section, source_page: page, source_kind: kind } = row;
  const place = JSON.stringify([document, section, page, kind]);
  const known = sources.get(place);
  if (known) return known;
  const source = Object.freeze(Object.assign(new Source(), { document, section, page, kind }));
  sources.set(place, source);
  return source;
}

function resolve(
  shape: Shape,
  { property, column, target, inverse }: Reference,
  { tables }: PlanRows,
  records: ReadonlyMap<RecordClass, RecordsByKey>,
  referrers: Referrers,
): void {
  const own = records.get(shape.type)!;
  const others = records.get(target)!;
  for (const row of tables.get(shape.table) ?? []) {
    const record = own.get(shape.keyColumns.map((key) => row[key]).join('/')) as unknown as Unlinked;
    const key = row[column];
    record[property] = key == null ? null : found(others, key, shape.table, column);
  }
  for (const record of own.values()) {
    const other = (record as unknown as Unlinked)[property] as PlanRecord | null;
    if (other) referrers.add(shape.type, property, other, record);
  }
  if (inverse) for (const other of others.values()) (other as unknown as Unlinked)[inverse] = referrers.of(shape.type, property, other);
}

/**
 * Both sides of a link get their lists in natural order without sorting: going through the targets
 * in order fills the own lists in order, and the other way round.
 */
function resolveLink(
  shape: Shape,
  { property, table, ownColumn, otherColumn, target, inverse }: Link,
  { tables }: PlanRows,
  records: ReadonlyMap<RecordClass, RecordsByKey>,
  referrers: Referrers,
): void {
  const own = records.get(shape.type)!;
  const others = records.get(target)!;
  const ownersOf = new Map<PlanRecord, PlanRecord[]>();
  for (const row of tables.get(table) ?? []) {
    const owner = found(own, row[ownColumn]!, table, ownColumn);
    const other = found(others, row[otherColumn]!, table, otherColumn);
    const owners = ownersOf.get(other);
    if (owners) owners.push(owner);
    else ownersOf.set(other, [owner]);
  }
  const lists = new Map<PlanRecord, PlanRecord[]>();
  for (const other of others.values()) {
    for (const owner of ownersOf.get(other) ?? NONE) {
      const list = lists.get(owner);
      if (list) list.push(other);
      else lists.set(owner, [other]);
    }
  }
  for (const owner of own.values()) {
    const list = lists.get(owner) ?? NONE;
    (owner as unknown as Unlinked)[property] = list;
    for (const other of list) referrers.add(shape.type, property, other, owner);
  }
  if (inverse) for (const other of others.values()) (other as unknown as Unlinked)[inverse] = referrers.of(shape.type, property, other);
}

function found(records: RecordsByKey, key: string | number, table: string, column: string): PlanRecord {
  const record = records.get(String(key));
  if (!record) throw new Error(`${table}.${column} refers to "${key}", which does not exist`);
  return record;
}

function freeze(record: object): void {
  for (const value of Object.values(record)) if (Array.isArray(value)) Object.freeze(value);
  Object.freeze(record);
}
