import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { CsvError, parse } from 'csv-parse/sync';
import { DatasetProblem } from './dataset-problem.js';

/** A line of a CSV file: its cells by column name. */
export interface CsvLine {
  readonly line: number;
  readonly cells: Readonly<Record<string, string>>;
}

/**
 * Reads a CSV file with a header (UTF-8, comma; a byte order mark is allowed, spreadsheets write one).
 *
 * @param path the file
 * @param columns the columns it must have, in any order, and no others
 * @throws DatasetProblem if the file is missing, broken, or has other columns
 */
export function readCsv(path: string, columns: readonly string[]): readonly CsvLine[] {
  const file = basename(path);
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(readFileSync(path));
  } catch (error) {
    throw new DatasetProblem({ file, line: 1, column: columns[0]! }, 'a file in UTF-8', (error as Error).message);
  }
  try {
    const records = parse(text, { columns: true, info: true, skip_empty_lines: true, relax_quotes: false });
    const lines = (records as unknown as { info: { lines: number }; record: Record<string, string> }[]).map(
      ({ info, record }) => ({ line: info.lines, cells: record }),
    );
    checkHeader(file, text, columns);
    return lines;
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    throw new DatasetProblem(
      { file, line: Number(error.lines ?? 1), column: String(error.column ?? columns[0]) },
      'a readable CSV line',
      error.message,
    );
  }
}

function checkHeader(file: string, text: string, columns: readonly string[]): void {
  const [header = []] = parse(text, { to_line: 1, bom: true }) as string[][];
  const missing = columns.find((column) => !header.includes(column));
  if (missing) throw new DatasetProblem({ file, line: 1, column: missing }, 'this column', header.join(','));
  const twice = header.find((column, at) => header.indexOf(column) !== at);
  if (twice !== undefined) throw new DatasetProblem({ file, line: 1, column: twice }, 'each column once', header.join(','));
  const unknown = header.find((column) => !columns.includes(column));
  if (unknown !== undefined)
    throw new DatasetProblem({ file, line: 1, column: unknown }, `only the columns ${columns.join(', ')}`, unknown);
}
