import type { ContributionMatrix, MatrixCell } from '../../../schema/analysis/matrix/contribution-matrix.js';
import type { MatrixAxis } from '../../../schema/analysis/matrix/matrix-axis.js';
import type { Contribution } from '../../../schema/contributions/contribution.js';
import { ErrorCode } from '../../../schema/errors/error-code.js';
import { Goal } from '../../../schema/goals/goal.js';
import { Service } from '../../../schema/services/service.js';
import { HubError } from '../../errors/hub-error.js';
import type { GoalGraph } from '../../graph/goal-graph.js';
import { columnRules } from './column-rules.js';
import { type Line, Lines } from './lines.js';
import { rowRules } from './row-rules.js';
import { Seen } from './seen.js';
import { kindOf, Tally } from './tally.js';

/** More cells than anybody draws: a hundred offices by a hundred. */
const MOST_CELLS = 10_000;
/** How often contributions may stand in cells; this many are counted within a second. */
const MOST_ENTRIES = 5_000_000;

/** Where a row meets a column, with all that stands there. */
export class Cell implements MatrixCell {
  readonly counts = new Tally();
  /** In the order they were added. */
  readonly entries: Contribution[] = [];

  constructor(
    readonly row: Line,
    readonly column: Line,
  ) {}
}

/**
 * A matrix that contributions are added to.
 *
 * What is counted once in a cell needs no set for each cell: a goal is new to a cell when it is new
 * to the row, since its columns are always the same, and a service when it is new to the column.
 */
export class Matrix implements ContributionMatrix {
  readonly totals = new Tally();
  private readonly sources: Lines<Service>;
  private readonly targets: Lines<Goal>;
  private readonly goals: Seen;
  private readonly services: Seen;
  /** By the places of row and column. */
  private readonly grid: Cell[][] = [];
  private cellCount = 0;
  private entryCount = 0;

  /** @throws HubError BAD_USER_INPUT if services have no values on the axis of the rows */
  constructor(graph: GoalGraph, rows: MatrixAxis, columns: MatrixAxis) {
    const [goals, services] = [graph.all(Goal).length, graph.all(Service).length];
    this.sources = new Lines(rows, rowRules(rows), services, goals);
    this.targets = new Lines(columns, columnRules(columns), goals, services);
    this.goals = new Seen(goals);
    this.services = new Seen(services);
  }

  /**
   * Counts a contribution wherever it stands.
   *
   * @throws HubError ANALYSIS_TOO_LARGE
   */
  add(contribution: Contribution): void {
    const { service, goal } = contribution;
    const rows = this.sources.of(service);
    const columns = this.targets.of(goal);
    this.checkEntries(rows.length * columns.length);
    const kind = kindOf(contribution);
    const isNewGoal = this.goals.isNew(goal.rank);
    const isNewService = this.services.isNew(service.rank);
    this.totals.add(kind, isNewGoal, isNewService);
    for (const column of columns) {
      column.meet(service.rank);
      column.totals.add(kind, isNewGoal, column.meetsNew);
    }
    for (const row of rows) {
      row.meet(goal.rank);
      row.totals.add(kind, row.meetsNew, isNewService);
      for (const column of columns) {
        const cell = this.cellAt(row, column);
        cell.counts.add(kind, row.meetsNew, column.meetsNew);
        cell.entries.push(contribution);
      }
    }
  }

  get rows(): readonly Line[] {
    return this.sources.inOrder();
  }

  get columns(): readonly Line[] {
    return this.targets.inOrder();
  }

  get cells(): readonly Cell[] {
    const columns = this.columns;
    return this.rows.flatMap((row) => columns.flatMap((column) => this.grid[row.at]?.[column.at] ?? []));
  }

  private cellAt(row: Line, column: Line): Cell {
    const cells = (this.grid[row.at] ??= []);
    return (cells[column.at] ??= this.newCell(row, column));
  }

  private newCell(row: Line, column: Line): Cell {
    this.cellCount += 1;
    if (this.cellCount > MOST_CELLS) throw tooLarge(`${MOST_CELLS} cells`);
    return new Cell(row, column);
  }

  private checkEntries(more: number): void {
    this.entryCount += more;
    if (this.entryCount > MOST_ENTRIES) throw tooLarge(`${MOST_ENTRIES} entries of contributions in cells`);
  }
}

function tooLarge(limit: string): HubError {
  const message = `filter: expected one that leaves at most ${limit}, got more. Filter by fromOffices, toOffices, productAreas or goalLevels, or choose an axis with fewer lines.`;
  return new HubError(ErrorCode.ANALYSIS_TOO_LARGE, message);
}
