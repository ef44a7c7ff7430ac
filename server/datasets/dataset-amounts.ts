import { join } from 'node:path';
import { Goal } from '../../schema/goals/goal.js';
import { AmountKind } from '../../schema/money/amount-kind.js';
import { BudgetSide } from '../../schema/money/budget-side.js';
import type { Field, Model } from '../graph/model.js';
import type { Row } from '../graph/plan-rows.js';
import { readCsv } from './csv-file.js';
import { DATASET_FILES } from './dataset-files.js';
import { DatasetProblem, type Place } from './dataset-problem.js';
import { rowIn, yearIn } from './dataset-row.js';
import type { DatasetRows } from './dataset-rows.js';

const FILE = DATASET_FILES.budget_amount!;

/** A column of a file beside the model. */
export const field = (column: string, nullable: boolean, values?: readonly string[]): Field => ({
  ...{ property: column, column, nullable, values, hasDefault: false },
});
const FIELDS = [
  ...[field('product_group', false), field('fiscal_year', false), field('side', false, Object.values(BudgetSide))],
  ...[field('line', false), field('kind', false, Object.values(AmountKind)), field('name', false), field('amount', false)],
  ...[field('refunded_share', true), field('refunded_by', true)],
];

/** What a cell has to look like, where the database would say it less clearly. */
const FORMS: Readonly<Record<string, readonly [form: RegExp, expected: string]>> = {
  fiscal_year: [/^(19|20|21)\d\d$/, 'a year such as 2013'],
  line: [/^(TOTAL|[1-9]\d?)$/, 'the number of a row, or TOTAL'],
  amount: [/^\d{1,15}(\.\d{1,2})?$/, 'an amount in EUR such as 42660 or 83396.57'],
  refunded_share: [/^\d{1,3}(\.\d{1,4})?$/, 'a share in per cent such as 84.8'],
};

/** Who sets what comes with a dataset, as the journal calls it. */
const SETTER = 'zielnetz';

/**
 * Reads the amounts of the operating budgets of a dataset.
 *
 * @param dataset the plans, with their product groups
 * @returns rows by year
 * @throws DatasetProblem at the first cell that cannot be taken
 */
export function readAmounts(folder: string, model: Model, dataset: DatasetRows): ReadonlyMap<number, readonly Row[]> {
  const rows = new Map([...dataset.keys()].map((year): [number, Row[]] => [year, []]));
  const groups = new Set(
    [...dataset].flatMap(([year, tables]) => tables.get('product_group')?.rows.map((row) => `${year}/${row.number}`)),
  );
  const seen = new Map<string, number>();
  const { sourceFields } = model.find(({ type }) => type === Goal)!; // Amounts have the same kind of source.
  const columns = ['year', ...[...FIELDS, ...sourceFields].map(({ column }) => column)];
  for (const csv of readCsv(join(folder, FILE), columns)) {
    const at = (column: string): Place => ({ file: FILE, line: csv.line, column });
    const year = yearIn(csv, at('year'));
    const row = rowIn({ fields: FIELDS, references: [], sourceFields }, csv, year, at);
    if (!groups.has(`${year}/${row.product_group}`)) {
      throw new DatasetProblem(at('product_group'), `a number of ${DATASET_FILES.product_group} in ${year}`, row.product_group);
    }
    checkForms(row, at);
    if ((row.refunded_share === null) !== (row.refunded_by === null)) {
      throw new DatasetProblem(at('refunded_by'), 'a share and who refunds it, or neither', row.refunded_by);
    }
    const key = ['product_group', 'fiscal_year', 'side', 'line', 'kind'].reduce((all, one) => `${all}/${row[one]}`, String(year));
    const before = seen.get(key);
    if (before) throw new DatasetProblem(at('line'), `an amount not yet given in line ${before}`, key);
    seen.set(key, csv.line);
    rows.get(year)!.push({ ...row, version: 1, set_by: SETTER });
  }
  return rows;
}

/**
 * Checks the cells of a row that hold years, lines, amounts and shares.
 *
 * @throws DatasetProblem at the first that does not look like one
 */
export function checkForms(row: Row, at: (column: string) => Place): void {
  for (const [column, [form, expected]] of Object.entries(FORMS)) {
    const cell = row[column] ?? null;
    if (cell !== null && !form.test(String(cell))) throw new DatasetProblem(at(column), expected, cell);
  }
}
