import { Contribution } from '../../../schema/contributions/contribution.js';
import type { GoalGraph } from '../../graph/goal-graph.js';
import type { RankLists } from '../../graph/rank-lists.js';
import { each } from '../../turns/each.js';
import type { Steps } from '../../turns/steps.js';
import { KINDS } from '../contributions-of-plan.js';
import { remembered } from '../remembered.js';
import { MOST_CELLS, MOST_ENTRIES, tooManyEntries } from './limits.js';
import { Places } from './places.js';
import type { Standings } from './standings.js';
import { Tallies } from './tally.js';

/** How many contributions are counted between two turns. */
const BATCH = 2_000;
/** How many services are looked up between two turns. */
const ENDS_OF_BATCH = 20_000;

/** What is counted: contributions by rank. */
export interface Counted {
  readonly rows: Standings;
  readonly columns: Standings;
  /** 1 for each contribution that counts. */
  readonly shown: Uint8Array;
  readonly kinds: Uint8Array;
}

/**
 * The services of the contributions to each goal, behind each other as {@link GoalGraph.ranksPointingBack} names these. Who
 * looks each of them up by itself waits for memory most of the time.
 */
const servicesByGoal = remembered(function* (graph): Steps<Int32Array> {
  const services = graph.ranksOf(Contribution, 'service').ranks;
  const { ranks } = graph.ranksPointingBack(Contribution, 'goal');
  const byGoal = new Int32Array(ranks.length);
  yield* each(ranks, (contribution, at) => (byGoal[at] = services[contribution]!), ENDS_OF_BATCH);
  return byGoal;
});

/**
 * Counts contributions wherever they stand.
 *
 * What is counted once on a line or in a cell needs no set for each: all contributions of a service follow each other, so
 * a column remembers the last service it met; then those to a goal do, and a row remembers the last goal. A service is new
 * to a cell when it is new to the column, since its rows are always the same.
 */
export class Counter {
  readonly totals = new Tallies(1);
  readonly ofRows: Tallies;
  readonly ofColumns: Tallies;
  readonly ofCells = new Tallies(MOST_CELLS);
  readonly places: Places;
  private readonly goalOf: Int32Array;
  private entries = 0;

  constructor(
    private readonly graph: GoalGraph,
    private readonly counted: Counted,
  ) {
    this.ofRows = new Tallies(counted.rows.values.length);
    this.ofColumns = new Tallies(counted.columns.values.length);
    this.places = new Places(counted.columns.values.length);
    this.goalOf = graph.ranksOf(Contribution, 'goal').ranks;
  }

  /** Counts contributions, and services each once. Must come first. Throws HubError ANALYSIS_TOO_LARGE. */
  *countByService(): Steps<void> {
    const { goalOf, ofRows, ofColumns, ofCells, places, totals } = this;
    const { rows, columns, kinds } = this.counted;
    const [{ offsets: rowsOf, ranks: row }, { offsets: columnsOf, ranks: column }] = [rows.lines, columns.lines];
    const lastOfColumn = new Int32Array(columns.values.length).fill(-1);
    const add = (service: number, contribution: number, isFirst: boolean) => {
      if (isFirst) this.meetService(service);
      const kind = kinds[contribution]!;
      const goal = goalOf[contribution]!;
      const rowStart = rowsOf[service]!;
      const rowEnd = rowsOf[service + 1]!;
      const columnEnd = columnsOf[goal + 1]!;
      this.checkEntries((rowEnd - rowStart) * (columnEnd - columnsOf[goal]!));
      totals.kinds[kind]! += 1;
      for (let rowAt = rowStart; rowAt < rowEnd; rowAt += 1) ofRows.kinds[row[rowAt]! * KINDS + kind]! += 1;
      for (let columnAt = columnsOf[goal]!; columnAt < columnEnd; columnAt += 1) {
        const line = column[columnAt]!;
        const isNew = lastOfColumn[line] === service ? 0 : 1;
        lastOfColumn[line] = service;
        ofColumns.kinds[line * KINDS + kind]! += 1;
        ofColumns.services[line]! += isNew;
        for (let rowAt = rowStart; rowAt < rowEnd; rowAt += 1) {
          const cell = places.of(row[rowAt]!, line);
          ofCells.kinds[cell * KINDS + kind]! += 1;
          ofCells.services[cell]! += isNew;
        }
      }
    };
    yield* this.eachShown(this.graph.ranksPointingBack(Contribution, 'service'), add);
  }

  /** Counts goals, each once. */
  *countByGoal(): Steps<void> {
    const serviceAt = yield* servicesByGoal(this.graph);
    const { ofRows, ofColumns, ofCells, places, totals } = this;
    const { rows, columns } = this.counted;
    const [{ offsets: rowsOf, ranks: row }, { offsets: columnsOf, ranks: column }] = [rows.lines, columns.lines];
    const lastOfRow = new Int32Array(rows.values.length).fill(-1);
    const add = (goal: number, _: number, isFirst: boolean, at: number) => {
      const columnStart = columnsOf[goal]!;
      const columnEnd = columnsOf[goal + 1]!;
      if (isFirst) {
        totals.goals[0]! += 1;
        for (let columnAt = columnStart; columnAt < columnEnd; columnAt += 1) ofColumns.goals[column[columnAt]!]! += 1;
      }
      const service = serviceAt[at]!;
      const rowEnd = rowsOf[service + 1]!;
      for (let rowAt = rowsOf[service]!; rowAt < rowEnd; rowAt += 1) {
        const line = row[rowAt]!;
        if (lastOfRow[line] === goal) continue;
        lastOfRow[line] = goal;
        ofRows.goals[line]! += 1;
        for (let columnAt = columnStart; columnAt < columnEnd; columnAt += 1) {
          ofCells.goals[places.of(line, column[columnAt]!)]! += 1;
        }
      }
    };
    yield* this.eachShown(this.graph.ranksPointingBack(Contribution, 'goal'), add);
  }

  /** Goes through the contributions that count, those of one service or goal behind each other. */
  private *eachShown(
    { offsets, ranks }: RankLists,
    add: (owner: number, contribution: number, isFirst: boolean, at: number) => void,
  ): Steps<void> {
    const { shown } = this.counted;
    let looked = 0;
    for (let owner = 0; owner + 1 < offsets.length; owner += 1) {
      let isFirst = true;
      for (let at = offsets[owner]!; at < offsets[owner + 1]!; at += 1) {
        if (++looked % BATCH === 0) yield;
        const contribution = ranks[at]!;
        if (!shown[contribution]) continue;
        add(owner, contribution, isFirst, at);
        isFirst = false;
      }
    }
  }

  private meetService(service: number): void {
    const { lines } = this.counted.rows;
    this.totals.services[0]! += 1;
    for (let at = lines.offsets[service]!; at < lines.offsets[service + 1]!; at += 1) {
      this.ofRows.services[lines.ranks[at]!]! += 1;
    }
  }

  private checkEntries(more: number): void {
    this.entries += more;
    if (this.entries > MOST_ENTRIES) throw tooManyEntries();
  }
}
