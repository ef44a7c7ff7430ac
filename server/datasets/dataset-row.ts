import { snakeCase } from '../database/naming.js';
import type { Field, Shape } from '../graph/model.js';
import type { Row } from '../graph/plan-rows.js';
import type { CsvLine } from './csv-file.js';
import { DatasetProblem, type Place } from './dataset-problem.js';

/** What a line is read by. */
type Columns = Pick<Shape, 'fields' | 'sourceFields' | 'references'>;

/** The columns of the file of a shape, in the order of the documentation. */
export function columnsOf(shape: Shape): readonly string[] {
  const columns = [
    'year',
    ...fieldsOf(shape).map((field) => field.column),
    ...shape.references.map((reference) => reference.column),
    ...shape.links.map((link) => snakeCase(link.property)),
  ];
  return [...new Set(columns)];
}

/** The budget year of a line. */
export function yearIn({ cells }: CsvLine, place: Place): number {
  if (!/^(19|20|21)\d\d$/.test(cells.year!)) throw new DatasetProblem(place, 'a year such as 2013', cells.year);
  return Number(cells.year);
}

/** The row that a line stands for, without the rows of link tables. */
export function rowIn(shape: Columns, { cells }: CsvLine, year: number, at: (column: string) => Place): Row {
  const row: Record<string, string | number | null> = { year };
  for (const { column, nullable } of shape.references) row[column] = valueIn(cells[column]!, nullable, at(column));
  for (const { column, nullable, values } of fieldsOf(shape)) {
    const value = valueIn(cells[column]!, nullable, at(column));
    if (value !== null && values && !values.includes(value))
      throw new DatasetProblem(at(column), `one of ${values.join(', ')}`, value);
    row[column] = value;
  }
  return row;
}

/** The keys in a cell, which separates them with ";". */
export function keysIn(cell: string, place: Place): readonly string[] {
  if (cell === '') return [];
  const keys = cell.split(';').map((key) => trimmed(key, place));
  if (keys.includes('')) throw new DatasetProblem(place, 'keys separated by ";"', cell);
  if (new Set(keys).size < keys.length) throw new DatasetProblem(place, 'each key once', cell);
  return keys;
}

/** What stands in the file; the rest the database fills by itself. */
function fieldsOf({ fields, sourceFields }: Columns): readonly Field[] {
  return [...fields, ...sourceFields].filter((field) => !field.hasDefault);
}

function valueIn(cell: string, nullable: boolean, place: Place): string | null {
  if (trimmed(cell, place) !== '') return cell;
  if (nullable) return null;
  throw new DatasetProblem(place, 'a value', null);
}

function trimmed(cell: string, place: Place): string {
  if (cell !== cell.trim()) throw new DatasetProblem(place, 'no blanks before or behind the value', cell);
  if (cell.includes('\0')) throw new DatasetProblem(place, 'a text without null bytes', cell);
  return cell;
}
