import { Language } from '../../../schema/analysis/explanation/language.js';
import type { ContributionMatrix, MatrixCell, MatrixLine } from '../../../schema/analysis/matrix/contribution-matrix.js';
import { PlanRecord } from '../../../schema/plans/plan-record.js';
import type { GoalGraph } from '../../graph/goal-graph.js';
import type { RankLists } from '../../graph/rank-lists.js';
import { once } from '../../turns/once.js';
import type { Steps } from '../../turns/steps.js';
import type { Counted, Counter } from './counter.js';
import { entriesOf } from './entries.js';
import { labelOf } from './label.js';
import type { Value } from './rule.js';
import type { Standings } from './standings.js';
import { type Tallies, Tally } from './tally.js';

/** A row or column. */
export class Line implements MatrixLine {
  readonly totals: Tally;

  /** @param at its place among the values of its side */
  constructor(
    readonly standings: Standings,
    readonly at: number,
    tallies: Tallies,
  ) {
    this.totals = new Tally(tallies, at);
  }

  get value(): Value {
    return this.standings.values[this.at]!;
  }

  get node(): PlanRecord | null {
    return this.value instanceof PlanRecord ? this.value : null;
  }

  get key(): string | null {
    return this.value instanceof PlanRecord ? this.value.keyInPlan : this.value;
  }

  get label(): string {
    return labelOf(this.standings.axis, this.value, Language.DE);
  }
}

/** Where a row meets a column. */
export class Cell implements MatrixCell {
  readonly counts: Tally;

  constructor(
    readonly row: Line,
    readonly column: Line,
    readonly matrix: Matrix,
    private readonly place: number,
  ) {
    this.counts = new Tally(matrix.counter.ofCells, place);
  }

  /** The ranks of the contributions that stand in it, in natural order. */
  *entries(): Steps<Int32Array> {
    const { offsets, ranks } = yield* this.matrix.entries();
    return ranks.subarray(offsets[this.place]!, offsets[this.place + 1]!);
  }
}

/** What has been counted, as it is shown. */
export class Matrix implements ContributionMatrix {
  readonly totals: Tally;
  /** The lines that occur. */
  readonly rows: readonly Line[];
  readonly columns: readonly Line[];
  readonly cells: readonly Cell[];
  /** Which contributions stand in each cell. Few ask, so it is worked out when somebody does, for all cells at once. */
  readonly entries: () => Steps<RankLists>;

  /** @param counter one that has counted */
  constructor(
    readonly graph: GoalGraph,
    counted: Counted,
    readonly counter: Counter,
  ) {
    this.totals = new Tally(counter.totals, 0);
    this.entries = once(() => entriesOf(graph, counted, counter));
    const rows = linesOf(counted.rows, counter.ofRows);
    const columns = linesOf(counted.columns, counter.ofColumns);
    const occurs = ({ totals }: Line) => totals.contributions > 0;
    this.rows = rows.filter(occurs);
    this.columns = columns.filter(occurs);
    this.cells = counter.places.inOrder().map(({ row, column, place }) => new Cell(rows[row]!, columns[column]!, this, place));
  }
}

function linesOf(standings: Standings, tallies: Tallies): readonly Line[] {
  return standings.values.map((_, at) => new Line(standings, at, tallies));
}
