import { sortedInTurns } from '../turns/sorted-in-turns.js';
import type { Steps } from '../turns/steps.js';
import { visitEach } from '../turns/visit-each.js';
import { GrowingNumbers } from './growing-numbers.js';
import { Keys } from './keys.js';
import type { Link, Model, RecordClass, Reference, Shape } from './model.js';
import { compareNaturally } from './natural-order.js';
import type { PlanRows, Row } from './plan-rows.js';
import { grouped, type RankLists, RankListsBuilder, reversed } from './rank-lists.js';
import { type Said, Sayings } from './said.js';
import type { Contents } from './table.js';
import type { Ways } from './way.js';

/**
 * Makes of the rows of a plan what its records say and where they lead.
 *
 * @param model how rows become records
 * @param rows the rows of one plan; every reference must lead to a row
 * @throws Error if a reference leads nowhere, which the database rules out
 */
export function link(model: Model, rows: PlanRows): Steps<ReadonlyMap<RecordClass, Contents>> {
  return new Linker(model, rows).link();
}

/** The rows of one class in natural order of their keys, and what they say. */
type Placed = Omit<Contents, 'ways'> & { readonly rows: readonly Row[] };

class Linker {
  private readonly placed = new Map<RecordClass, Placed>();
  private readonly sayings = new Sayings();

  constructor(
    private readonly model: Model,
    private readonly rows: PlanRows,
  ) {}

  *link(): Steps<ReadonlyMap<RecordClass, Contents>> {
    for (const shape of this.model) this.placed.set(shape.type, yield* this.place(shape));
    const contents = new Map<RecordClass, Contents>();
    for (const [type, { shape, said, keys, rows }] of this.placed) {
      const ways = new Map<string, Ways>();
      for (const reference of shape.references) {
        ways.set(reference.property, yield* this.ways(reference.target, yield* this.referred(shape, reference, rows)));
      }
      for (const link of shape.links) ways.set(link.property, yield* this.ways(link.target, yield* this.linked(shape, link)));
      contents.set(type, { shape, said, keys, ways });
    }
    return contents;
  }

  private *place(shape: Shape): Steps<Placed> {
    const rows = yield* sortedInTurns(this.rowsOf(shape.table), (a, b) => compareRows(shape, a, b));
    const said: Said[] = [];
    yield* visitEach(rows, (row) => said.push(this.sayings.of(shape, row)));
    return { shape, said, keys: yield* Keys.of(shape, said), rows };
  }

  private *ways(target: RecordClass, there: RankLists): Steps<Ways> {
    return { there, back: yield* reversed(there, this.placed.get(target)!.said.length) };
  }

  private *referred({ table }: Shape, { column, target }: Reference, rows: readonly Row[]): Steps<RankLists> {
    const there = new RankListsBuilder();
    yield* visitEach(rows, (row) => {
      const key = row[column];
      if (key != null) there.add(this.rankOf(target, key, `${table}.${column}`));
      there.endList();
    });
    return there.build();
  }

  /** Going through the others in their order puts them into the lists in that order, without sorting. */
  private *linked(shape: Shape, { table, ownColumn, otherColumn, target }: Link): Steps<RankLists> {
    const [owners, others] = [new GrowingNumbers(), new GrowingNumbers()];
    yield* visitEach(this.rowsOf(table), (row) => {
      owners.push(this.rankOf(shape.type, row[ownColumn]!, `${table}.${ownColumn}`));
      others.push(this.rankOf(target, row[otherColumn]!, `${table}.${otherColumn}`));
    });
    const byOther = yield* grouped(others.all(), this.placed.get(target)!.said.length, (at) => owners.at(at));
    return yield* reversed(byOther, this.placed.get(shape.type)!.said.length);
  }

  private rowsOf(table: string): readonly Row[] {
    return this.rows.tables.get(table) ?? [];
  }

  private rankOf(type: RecordClass, key: string | number, column: string): number {
    const rank = this.placed.get(type)!.keys.find(String(key));
    if (rank === undefined) throw new Error(`${column} refers to "${key}", which does not exist`);
    return rank;
  }
}

function compareRows({ keyColumns }: Shape, a: Row, b: Row): number {
  for (const column of keyColumns) {
    const compared = compareNaturally(String(a[column]), String(b[column]));
    if (compared !== 0) return compared;
  }
  return 0;
}
