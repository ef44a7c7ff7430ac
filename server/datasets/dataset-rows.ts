import { join } from 'node:path';
import { snakeCase } from '../database/naming.js';
import type { Field, Model, Shape } from '../graph/model.js';
import type { Row } from '../graph/plan-rows.js';
import { type CsvLine, readCsv } from './csv-file.js';
import { DATASET_FILES } from './dataset-files.js';
import { DatasetProblem, type Place } from './dataset-problem.js';

/** Rows of one table and year as they will be written, each with the line it came from. */
export interface DatasetTable {
  readonly rows: Row[];
  readonly lines: number[];
}

/** The rows of a dataset: by year, then by table. Link tables have no lines of their own. */
export type DatasetRows = ReadonlyMap<number, ReadonlyMap<string, DatasetTable>>;

/**
 * Reads the files of a dataset, cell by cell.
 *
 * @param folder where the files are
 * @param model what the tables look like; the columns of the files follow from it
 * @param plan what the table of plans looks like
 * @throws DatasetProblem at the first cell that cannot be taken
 */
export function readDataset(folder: string, model: Model, plan: Shape): DatasetRows {
  const years = new Map<number, Map<string, DatasetTable>>();
  for (const shape of [plan, ...model]) {
    const file = DATASET_FILES[shape.table]!;
    const columns = columnsOf(shape);
    const seen = new Map<string, number>();
    for (const csv of readCsv(join(folder, file), columns)) {
      const at = (column: string): Place => ({ file, line: csv.line, column });
      const year = yearOf(csv, at('year'));
      if (shape === plan) years.set(year, new Map());
      const tables = years.get(year);
      if (!tables) throw new DatasetProblem(at('year'), `a year of ${DATASET_FILES.plan}`, year);
      const row = rowOf(shape, csv, year, at);
      const key = [year, ...shape.keyColumns.map((column) => row[column])].join('/');
      if (seen.has(key)) throw new DatasetProblem(at(shape.keyColumns[0] ?? 'year'), `a key not yet used in line ${seen.get(key)}`, key);
      seen.set(key, csv.line);
      add(tables, shape.table, row, csv.line);
      for (const link of shape.links) {
        const header = snakeCase(link.property);
        const own = row[shape.keyColumns[0]!]!;
        for (const other of keysOf(csv.cells[header]!, at(header))) {
          add(tables, link.table, { year, [link.ownColumn]: own, [link.otherColumn]: other }, csv.line);
        }
      }
    }
  }
  return years;
}

/** The columns of the file of a shape, in the order of the documentation. */
function columnsOf({ fields, references, links, sourceFields }: Shape): readonly string[] {
  const columns = [
    'year',
    ...fields.filter((field) => !field.hasDefault).map((field) => field.column),
    ...references.map((reference) => reference.column),
    ...links.map((link) => snakeCase(link.property)),
    ...sourceFields.map((field) => field.column),
  ];
  return [...new Set(columns)];
}

function yearOf({ cells }: CsvLine, place: Place): number {
  if (!/^(19|20|21)\d\d$/.test(cells.year!)) throw new DatasetProblem(place, 'a year such as 2013', cells.year);
  return Number(cells.year);
}

function rowOf(shape: Shape, { cells }: CsvLine, year: number, at: (column: string) => Place): Row {
  const row: Record<string, string | number | null> = { year };
  const required = (column: string, nullable: boolean) => {
    const cell = trimmed(cells[column]!, at(column));
    if (cell === '' && !nullable) throw new DatasetProblem(at(column), 'a value', null);
    row[column] = cell === '' ? null : cell;
    return cell;
  };
  for (const reference of shape.references) required(reference.column, reference.nullable);
  const fields: readonly Field[] = [...shape.fields, ...shape.sourceFields];
  for (const field of fields.filter((one) => !one.hasDefault)) {
    const cell = required(field.column, field.nullable);
    if (cell !== '' && field.values && !field.values.includes(cell)) {
      throw new DatasetProblem(at(field.column), `one of ${field.values.join(', ')}`, cell);
    }
  }
  return row;
}

/** A cell with several keys separates them with ";". */
function keysOf(cell: string, place: Place): readonly string[] {
  if (cell === '') return [];
  const keys = cell.split(';').map((key) => trimmed(key, place));
  if (keys.includes('')) throw new DatasetProblem(place, 'keys separated by ";"', cell);
  if (new Set(keys).size < keys.length) throw new DatasetProblem(place, 'each key once', cell);
  return keys;
}

function trimmed(cell: string, place: Place): string {
  if (cell !== cell.trim()) throw new DatasetProblem(place, 'no blanks before or behind the value', cell);
  if (cell.includes('\0')) throw new DatasetProblem(place, 'a text without null bytes', cell);
  return cell;
}

function add(tables: Map<string, DatasetTable>, table: string, row: Row, line: number): void {
  const known = tables.get(table) ?? { rows: [], lines: [] };
  known.rows.push(row);
  known.lines.push(line);
  tables.set(table, known);
}
