import { join } from 'node:path';
import { Goal } from '../../schema/goals/goal.js';
import { BudgetSide } from '../../schema/money/budget-side.js';
import type { Model } from '../graph/model.js';
import type { Row } from '../graph/plan-rows.js';
import { readCsv } from './csv-file.js';
import { checkForms, field } from './dataset-amounts.js';
import { DATASET_FILES } from './dataset-files.js';
import { DatasetProblem, type Place } from './dataset-problem.js';
import { rowIn, yearIn } from './dataset-row.js';
import type { DatasetRows } from './dataset-rows.js';

const FILE = DATASET_FILES.area_total!;
const FIELDS = [
  ...[field('product_area', false), field('fiscal_year', false), field('side', false, Object.values(BudgetSide))],
  field('amount', false),
];

/**
 * Reads the printed totals of product areas of a dataset.
 *
 * @param dataset the plans, with their product areas
 * @returns rows by year
 * @throws DatasetProblem at the first cell that cannot be taken
 */
export function readTotals(folder: string, model: Model, dataset: DatasetRows): ReadonlyMap<number, readonly Row[]> {
  const rows = new Map([...dataset.keys()].map((year): [number, Row[]] => [year, []]));
  const areas = new Set(
    [...dataset].flatMap(([year, tables]) => tables.get('product_area')?.rows.map((row) => `${year}/${row.number}`)),
  );
  const seen = new Map<string, number>();
  const { sourceFields } = model.find(({ type }) => type === Goal)!; // Totals have the same kind of source.
  const columns = ['year', ...[...FIELDS, ...sourceFields].map(({ column }) => column)];
  for (const csv of readCsv(join(folder, FILE), columns)) {
    const at = (column: string): Place => ({ file: FILE, line: csv.line, column });
    const year = yearIn(csv, at('year'));
    const row = rowIn({ fields: FIELDS, references: [], sourceFields }, csv, year, at);
    if (!areas.has(`${year}/${row.product_area}`)) {
      throw new DatasetProblem(at('product_area'), `a number of ${DATASET_FILES.product_area} in ${year}`, row.product_area);
    }
    checkForms(row, at);
    const key = [year, row.product_area, row.fiscal_year, row.side].join('/');
    const before = seen.get(key);
    if (before) throw new DatasetProblem(at('side'), `a total not yet given in line ${before}`, key);
    seen.set(key, csv.line);
    rows.get(year)!.push(row);
  }
  return rows;
}
