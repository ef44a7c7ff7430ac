import type { PlanRecord } from '../../schema/plans/plan-record.js';
import type { Steps } from '../turns/steps.js';
import { visitEach } from '../turns/visit-each.js';
import { complete, type LinkedRecords, NONE, unlinked } from './complete.js';
import { RecordFactory } from './create-records.js';
import type { Link, Model, RecordClass, Reference, Shape } from './model.js';
import type { PlanRows, Row } from './plan-rows.js';
import type { Records } from './records.js';

/**
 * Makes linked, frozen objects of the rows of a plan.
 *
 * @param model how rows become records
 * @param rows the rows of one plan; every reference must lead to a row
 * @throws Error if a reference leads nowhere, which the database rules out
 */
export function* link(model: Model, rows: PlanRows): Steps<LinkedRecords> {
  return yield* complete(model, yield* new Linker(model, rows).link());
}

/** Lists of records, by the rank of the record whose list it is. */
type Lists = (PlanRecord[] | undefined)[];

class Linker {
  private readonly records = new Map<RecordClass, Records>();

  constructor(
    private readonly model: Model,
    private readonly rows: PlanRows,
  ) {}

  /** Makes the records and sets the references and lists that stand in their own rows. */
  *link(): Steps<LinkedRecords['records']> {
    const factory = new RecordFactory(this.rows.plan);
    const rowsOf = new Map<RecordClass, readonly Row[]>();
    for (const shape of this.model) {
      const { records, rows } = yield* factory.create(shape, this.rows.tables.get(shape.table) ?? []);
      this.records.set(shape.type, records);
      rowsOf.set(shape.type, rows);
    }
    for (const shape of this.model) {
      for (const reference of shape.references) yield* this.setReference(shape, reference, rowsOf.get(shape.type)!);
      for (const link of shape.links) yield* this.setLink(shape, link);
    }
    return this.records;
  }

  private setReference(shape: Shape, reference: Reference, rows: readonly Row[]): Steps<void> {
    const others = this.records.get(reference.target)!;
    return visitEach(this.records.get(shape.type)!.list, (record, rank) => {
      unlinked(record)[reference.property] = referred(others, shape, reference, rows[rank]!);
    });
  }

  private *setLink(shape: Shape, link: Link): Steps<void> {
    const own = this.records.get(shape.type)!;
    const lists = yield* this.listsOf(own, this.records.get(link.target)!, link);
    yield* visitEach(own.list, (owner, rank) => {
      unlinked(owner)[link.property] = lists[rank] ?? NONE;
    });
  }

  /** Going through the others in their order puts them into the lists in that order, without sorting. */
  private *listsOf(own: Records, others: Records, { table, ownColumn, otherColumn }: Link): Steps<Lists> {
    const ownersOf: Lists = [];
    yield* visitEach(this.rows.tables.get(table) ?? [], (row) => {
      const other = found(others, row[otherColumn]!, `${table}.${otherColumn}`);
      push(ownersOf, other.rank, found(own, row[ownColumn]!, `${table}.${ownColumn}`));
    });
    const lists: Lists = [];
    yield* visitEach(others.list, (other, rank) => {
      for (const owner of ownersOf[rank] ?? NONE) push(lists, owner.rank, other);
    });
    return lists;
  }
}

function push(lists: Lists, rank: number, item: PlanRecord): void {
  const list = lists[rank];
  if (list) list.push(item);
  else lists[rank] = [item];
}

/** The record that a row refers to, among those of its class. */
function referred(
  others: Records,
  { table }: Pick<Shape, 'table'>,
  { column }: Pick<Reference, 'column'>,
  row: Row,
): PlanRecord | null {
  const key = row[column];
  return key == null ? null : found(others, key, `${table}.${column}`);
}

function found(records: Records, key: string | number, column: string): PlanRecord {
  const record = records.find(String(key));
  if (!record) throw new Error(`${column} refers to "${key}", which does not exist`);
  return record;
}
