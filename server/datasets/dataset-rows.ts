import { join } from 'node:path';
import { snakeCase } from '../database/naming.js';
import type { Model, Shape } from '../graph/model.js';
import { keyOfRow, type Row } from '../graph/plan-rows.js';
import { type CsvLine, readCsv } from './csv-file.js';
import { DATASET_FILES } from './dataset-files.js';
import { DatasetProblem, type Place } from './dataset-problem.js';
import { columnsOf, keysIn, rowIn, yearIn } from './dataset-row.js';

/** Rows of one table and year as they will be written, each with the line it came from. */
export interface DatasetTable {
  readonly rows: Row[];
  readonly lines: number[];
}

/** The rows of a dataset: by year, then by table; the rows of link tables have the line of their owner. */
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
  readFile(folder, plan, (year) => {
    const tables = new Map<string, DatasetTable>();
    years.set(year, tables);
    return tables;
  });
  for (const shape of model) readFile(folder, shape, (year) => years.get(year));
  return years;
}

function readFile(folder: string, shape: Shape, tablesOfYear: (year: number) => Map<string, DatasetTable> | undefined): void {
  const file = DATASET_FILES[shape.table]!;
  const seen = new Map<string, number>();
  for (const csv of readCsv(join(folder, file), columnsOf(shape))) {
    const at = (column: string): Place => ({ file, line: csv.line, column });
    const year = yearIn(csv, at('year'));
    const row = rowIn(shape, csv, year, at);
    const key = [year, ...shape.keyColumns.map((column) => row[column])].join('/');
    const before = seen.get(key);
    if (before) throw new DatasetProblem(at(shape.keyColumns[0] ?? 'year'), `a key not yet used in line ${before}`, key);
    seen.set(key, csv.line);
    const tables = tablesOfYear(year);
    if (!tables) throw new DatasetProblem(at('year'), `a year of ${DATASET_FILES.plan}`, year);
    add(tables, shape.table, row, csv.line);
    addLinks(tables, shape, row, csv, at);
  }
}

function addLinks(tables: Map<string, DatasetTable>, shape: Shape, row: Row, csv: CsvLine, at: (column: string) => Place): void {
  for (const { property, table, ownColumn, otherColumn } of shape.links) {
    const header = snakeCase(property);
    for (const other of keysIn(csv.cells[header]!, at(header))) {
      add(tables, table, { year: row.year!, [ownColumn]: keyOfRow(shape, row), [otherColumn]: other }, csv.line);
    }
  }
}

function add(tables: Map<string, DatasetTable>, table: string, row: Row, line: number): void {
  const known = tables.get(table) ?? { rows: [], lines: [] };
  known.rows.push(row);
  known.lines.push(line);
  tables.set(table, known);
}
