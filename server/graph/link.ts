import { sortedInTurns } from '../turns/sorted-in-turns.js';
import type { Steps } from '../turns/steps.js';
import { visitEach } from '../turns/visit-each.js';
import type { PlanContents } from './derive.js';
import { Keys } from './keys.js';
import type { Link, RecordClass, Reference, Shape } from './model.js';
import { compareNaturally } from './natural-order.js';
import type { Row } from './plan-rows.js';
import { grouped, type RankLists, RankListsBuilder, reversed } from './rank-lists.js';
import { type Said, Sayings } from './said.js';
import type { Contents } from './table.js';
import type { Ways } from './way.js';

/** What the records of one class say, and where they lead so far. */
type Placed = Omit<Contents, 'ways'> & { readonly ways: Map<string, Ways> };

/**
 * Makes of the rows of a plan what its records say and where they lead. It takes one table after the other and keeps no row, so
 * that the rows of a large plan are never in memory all at once.
 */
export class Linker {
  private readonly placed = new Map<RecordClass, Placed>();
  private readonly sayings = new Sayings();

  /** What there is so far: of a whole plan, when all its tables have been added. */
  get contents(): PlanContents {
    return this.placed;
  }

  /**
   * Adds the rows of a class. Those of the classes it refers to must have been added before.
   *
   * @throws Error if a reference leads nowhere, which the database rules out
   */
  *addTable(shape: Shape, unsorted: readonly Row[]): Steps<void> {
    const rows = yield* sortedInTurns(unsorted, (a, b) => compareRows(shape, a, b));
    const said: Said[] = [];
    yield* visitEach(rows, (row) => said.push(this.sayings.of(shape, row)));
    const ways = new Map<string, Ways>();
    this.placed.set(shape.type, { shape, said, keys: yield* Keys.of(shape, said), ways });
    for (const reference of shape.references) {
      ways.set(reference.property, yield* this.ways(reference.target, yield* this.referred(shape, reference, rows)));
    }
  }

  /** Adds the rows of a link table, when both classes have been added. See {@link addTable}. */
  *addLink(shape: Shape, link: Link, rows: readonly Row[]): Steps<void> {
    const ways = yield* this.ways(link.target, yield* this.linked(shape, link, rows));
    this.placed.get(shape.type)!.ways.set(link.property, ways);
  }

  private *ways(target: RecordClass, there: RankLists): Steps<Ways> {
    return { there, back: yield* reversed(there, this.placed.get(target)!.said.length) };
  }

  private *referred({ table }: Shape, { column, target }: Reference, rows: readonly Row[]): Steps<RankLists> {
    const there = new RankListsBuilder(rows.length, rows.length);
    yield* visitEach(rows, (row) => {
      const key = row[column];
      if (key != null) there.add(this.rankOf(target, key, `${table}.${column}`));
      there.endList();
    });
    return there.build();
  }

  /** Going through the others in their order puts them into the lists in that order, without sorting. */
  private *linked(shape: Shape, { table, ownColumn, otherColumn, target }: Link, rows: readonly Row[]): Steps<RankLists> {
    const [owners, others] = [new Int32Array(rows.length), new Int32Array(rows.length)];
    yield* visitEach(rows, (row, at) => {
      owners[at] = this.rankOf(shape.type, row[ownColumn]!, `${table}.${ownColumn}`);
      others[at] = this.rankOf(target, row[otherColumn]!, `${table}.${otherColumn}`);
    });
    const byOther = yield* grouped(others, this.placed.get(target)!.said.length, (at) => owners[at]!);
    return yield* reversed(byOther, this.placed.get(shape.type)!.said.length);
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
