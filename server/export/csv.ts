import { stringify } from 'csv-stringify/sync';
import { itemsOf } from './answers.js';
import type { Source } from './format.js';
import { type Leaf, leavesOf, valueAt } from './leaves.js';

/** As German spreadsheets write it: the comma separates decimals there, so the semicolon separates cells. */
const CSV = {
  delimiter: ';',
  record_delimiter: 'windows',
  // What a spreadsheet would run is led in by an apostrophe (OWASP, CSV Injection); numbers stay as they are.
  escape_formulas: true,
  cast: {
    number: decimal,
    boolean: String,
    object: (value: object) => ({ value: decimal((value as Exact).exact), escape_formulas: false }),
  },
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
    const rows = itemsOf(answer, list!.path).map((item) =>
      leaves.map((leaf) => written(leaf, valueAt(item, leaf, isExact(leaf) ? decimal : cell))),
    );
    yield stringify([...head, ...rows], { ...CSV, bom: head.length > 0 });
    head = [];
  }
}

/** A number that comes as a text, so that it has all its digits. */
interface Exact {
  readonly exact: string;
}

function isExact({ type }: Leaf): boolean {
  return type === 'Decimal';
}

/** Of a list there is a text already. */
function written(leaf: Leaf, value: unknown): unknown {
  return isExact(leaf) && !leaf.isMany && value != null ? { exact: String(value) } : value;
}

function cell(value: unknown): string {
  return typeof value === 'number' ? decimal(value) : String(value);
}

/** "1.5" is the first of May in a German spreadsheet. */
function decimal(value: unknown): string {
  return String(value).replace('.', ',');
}
