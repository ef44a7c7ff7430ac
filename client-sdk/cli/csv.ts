import { stringify } from 'csv-stringify/sync';
import { plain } from './plain.js';
import type { Column } from './view.js';

/** A number such as -1.234,5, alone or in per cent: its sign begins no formula, and with an apostrophe it were a text. */
const NUMBER = /^-[\d.,]+( %)?$/;
const string = (value: string) => (NUMBER.test(value) ? { value, escape_formulas: false } : value);

/**
 * Writes rows as CSV that a German spreadsheet opens by double click: semicolons, because the comma
 * separates decimals there; a byte order mark, because Excel takes UTF-8 without it for Windows-1252
 * and breaks every umlaut. What a spreadsheet would run as a formula is led in by an apostrophe.
 *
 * @param rows what to write; without any only the header is
 */
export function csvOf<Row>(rows: readonly Row[], sheet: readonly Column<Row>[]): string {
  const lines = [sheet.map(({ title }) => title), ...rows.map((row) => sheet.map(({ of }) => plain(of(row))))];
  return stringify(lines, { bom: true, delimiter: ';', record_delimiter: 'windows', escape_formulas: true, cast: { string } });
}
