import { stringify } from 'csv-stringify/sync';
import { itemsOf } from './answers.js';
import type { Source } from './format.js';
import { leavesOf, valueAt } from './leaves.js';

/** As German spreadsheets write it: the comma separates decimals there, so the semicolon separates cells. */
const CSV = {
  delimiter: ';',
  record_delimiter: 'windows',
  // What a spreadsheet would run is led in by an apostrophe (OWASP, CSV Injection); numbers stay as they are.
  escape_formulas: true,
  cast: { number: decimal, boolean: String },
} as const;

/**
 * Writes a list as a table that a German spreadsheet opens by double click: one row for each item,
 * one column for each scalar the document asks for, named by its path. The byte order mark is there
 * because Excel takes UTF-8 without it for Windows-1252 and breaks every umlaut.
 */
export async function* csv({ answers, list }: Source): AsyncGenerator<string, void, undefined> {
  const leaves = leavesOf(list!.items);
  let head: readonly (readonly string[])[] = [leaves.map(({ path }) => path)];
  for await (const answer of answers()) {
    const rows = itemsOf(answer, list!.path).map((item) => leaves.map((leaf) => valueAt(item, leaf, cell)));
    yield stringify([...head, ...rows], { ...CSV, bom: head.length > 0 });
    head = [];
  }
}

function cell(value: unknown): string {
  return typeof value === 'number' ? decimal(value) : String(value);
}

/** "1.5" is the first of May in a German spreadsheet. */
function decimal(value: number): string {
  return String(value).replace('.', ',');
}
