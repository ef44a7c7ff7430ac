import Table from 'cli-table3';
import { plain } from './plain.js';
import type { TableColumn, View } from './view.js';

/** A border left and right of each column, and a space on both sides of its text. */
export const AROUND_COLUMN = 3;
const LEAST_WIDTH = 3;
/** No colours: the tool reads the same everywhere, and pastes well into a mail. */
export const STYLE = { head: [], border: [] };

/**
 * Draws rows as a table that is as wide as the terminal. Long texts are wrapped, nothing is cut off.
 *
 * @param rows what to show, those of one group behind each other
 * @param view the columns, and what a group is called
 * @param width of the terminal, in characters
 */
export function tableOf<Row>(rows: readonly Row[], { columns, groupOf }: View<Row>, width: number): string {
  const widths = widthsOf(columns, width);
  const table = new Table({
    head: cellsOf(columns, widths),
    colWidths: widths.map((one) => one + 2),
    colAligns: columns.map(({ align }) => align ?? 'left'),
    wordWrap: true,
    style: STYLE,
  });
  let group: string | undefined;
  for (const row of rows) {
    const next = groupOf?.(row);
    if (next !== undefined && next !== group) table.push([{ content: plain(next), colSpan: columns.length }]);
    group = next;
    table.push(columns.map(({ of }, at) => breakable(of(row), widths[at]!)));
  }
  return table.toString();
}

/** A text whose words fit into lines; cli-table3 wraps between words and cuts off what is longer. */
export function breakable(text: string, width: number): string {
  const lines = text.split('\n').map(plain).join('\n');
  return lines.replace(new RegExp(`\\S{${width}}(?=\\S)`, 'gu'), '$& ');
}

function cellsOf<Row>(columns: readonly TableColumn<Row>[], widths: readonly number[]): string[] {
  return columns.map(({ title }, at) => breakable(title, widths[at]!));
}

/** What is left of the terminal goes to the columns that grow; a terminal that is too narrow makes all of them narrower. */
function widthsOf<Row>(columns: readonly TableColumn<Row>[], width: number): number[] {
  const room = width - AROUND_COLUMN * columns.length - 1;
  const least = sum(columns.map((column) => column.width));
  if (room < least) return columns.map((column) => Math.max(LEAST_WIDTH, Math.floor((column.width * room) / least)));
  const growing = sum(columns.map(({ grows = 0 }) => grows));
  return columns.map(({ width: own, grows = 0 }) => own + Math.floor(((room - least) * grows) / (growing || 1)));
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((all, one) => all + one, 0);
}
