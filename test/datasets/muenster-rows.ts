import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';

/** A row of a CSV file: its cells by column. */
export type CsvRow = Readonly<Record<string, string>>;

/** The rows of a file of the dataset of Münster, read without the hub: what the answers are held against. */
export function rowsOf(file: string, year?: number): readonly CsvRow[] {
  const text = readFileSync(join('server/datasets/muenster', `${file}.csv`), 'utf8');
  const rows = parse(text, { columns: true }) as CsvRow[];
  return year === undefined ? rows : rows.filter((row) => row.year === String(year));
}

/** The keys in a cell that holds several. */
export function listIn(cell: string | undefined): readonly string[] {
  return cell ? cell.split(';') : [];
}
