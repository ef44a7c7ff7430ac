import type { MatrixAxis, MatrixGet, MatrixLine } from '@zielnetz/client';
import { type Say, wordFor } from './language.js';
import { AXES, analyses } from './messages/analyses.js';
import { LEVELS } from './messages/labels.js';
import { nameOf } from './node-title.js';
import { AROUND_COLUMN } from './table.js';
import type { Column, TableColumn, View } from './view.js';

/** The matrix, as the SDK gives it. */
export type Matrix = MatrixGet['contributionMatrix'];

/** What a matrix is counted by. */
export interface Axes {
  readonly rows: MatrixAxis;
  readonly columns: MatrixAxis;
}

/** A line of the table: what is counted in a row of the matrix, or in all of them. */
export interface CountedRow {
  readonly title: string;
  /** How many contributions each column has, by its key; nothing where it has none. */
  readonly counts: ReadonlyMap<string | null, number>;
  readonly total: number;
}

const TITLE_WIDTH = 20;
const NARROWEST_COUNT = 4;
const UNBROKEN = 8;
/** Room for the longest heading of a level. */
const WIDEST_COUNT = 18;

/** The rows of a matrix, and behind them the totals of its columns; nothing for a matrix of nothing. */
export function rowsOf({ rows, columns, cells, totals }: Matrix, say: Say): readonly CountedRow[] {
  if (rows.length === 0) return [];
  const counts = new Map(rows.map(({ key }) => [key, new Map<string | null, number>()]));
  for (const cell of cells) counts.get(cell.row.key)?.set(cell.column.key, cell.counts.contributions);
  const lines = rows.map((line) => ({
    title: nameIn(line, say),
    counts: counts.get(line.key)!,
    total: line.totals.contributions,
  }));
  const ofColumns = new Map(columns.map((line) => [line.key, line.totals.contributions]));
  return [...lines, { title: say(analyses.total), counts: ofColumns, total: totals.contributions }];
}

/** How a matrix is shown, with all of its columns. */
export function viewOf({ columns, totals }: Matrix, axes: Axes, say: Say): View<CountedRow> {
  const { contributions, goals, services } = totals;
  const words = { rows: wordFor(AXES, axes.rows, say), columns: wordFor(AXES, axes.columns, say) };
  const title = { title: say(analyses.axes, words), of: (row: CountedRow) => row.title };
  const total = { title: say(analyses.total), of: (row: CountedRow) => String(row.total) };
  const countIn =
    ({ key }: MatrixLine, nothing: string) =>
    (row: CountedRow) =>
      String(row.counts.get(key) ?? nothing);
  return {
    name: say(analyses.matrix, { contributions, goals, services }),
    columns: [
      { ...title, width: TITLE_WIDTH, grows: 1 },
      ...columns.map((line) => numbers({ title: shortIn(line, say), of: countIn(line, '·') })),
      numbers(total),
    ],
    sheet: [title, ...columns.map((line) => ({ title: nameIn(line, say), of: countIn(line, '0') })), total],
  };
}

/**
 * Leaves out columns until the others fit into a terminal: those with the most contributions stay, in their order.
 *
 * @param view with all columns
 * @param matrix what it shows
 * @param width of the terminal, in characters
 */
export function fitting(view: View<CountedRow>, { columns }: Matrix, width: number): View<CountedRow> {
  const [title, ...counts] = view.columns;
  const total = counts.pop()!;
  let room = width - 1 - roomOf(title!) - roomOf(total);
  const best = [...counts.keys()].sort((a, b) => columns[b]!.totals.contributions - columns[a]!.totals.contributions || a - b);
  const shown = new Set<number>();
  for (const at of best) {
    room -= roomOf(counts[at]!);
    if (room < 0 && shown.size > 0) break;
    shown.add(at);
  }
  return { ...view, columns: [title!, ...counts.filter((_, at) => shown.has(at)), total] };
}

/** What a line stands for. The hub's own heading is German only. */
function nameIn({ key, node }: MatrixLine, say: Say): string {
  if (node) return nameOf(node);
  return key === null ? say(analyses.without) : wordFor<string>(LEVELS, key, say);
}

/** The same in short, for the head of a column: the number, where there is one. */
function shortIn(line: MatrixLine, say: Say): string {
  return line.node && 'number' in line.node ? line.node.number : nameIn(line, say);
}

/** A column of numbers. "SGB VIII" broken in two is hard to read; longer titles go on in the next line, word by word. */
function numbers(column: Column<CountedRow>): TableColumn<CountedRow> {
  const { length } = column.title;
  const longest = length <= UNBROKEN ? length : Math.max(...column.title.split(/\s/).map((word) => word.length));
  return { ...column, width: Math.min(Math.max(longest, NARROWEST_COUNT), WIDEST_COUNT), align: 'right' };
}

function roomOf({ width }: TableColumn<CountedRow>): number {
  return width + AROUND_COLUMN;
}
