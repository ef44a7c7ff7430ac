import { join } from 'node:path';
import { Indicator } from '../../schema/indicators/indicator.js';
import { IndicatorValueKind } from '../../schema/indicators/indicator-value-kind.js';
import { Period } from '../../schema/indicators/period.js';
import { isDecimal } from '../../schema/numbers/decimal.js';
import type { Field, Model } from '../graph/model.js';
import type { Row } from '../graph/plan-rows.js';
import { type CsvLine, readCsv } from './csv-file.js';
import { DATASET_FILES } from './dataset-files.js';
import { DatasetProblem, type Place } from './dataset-problem.js';
import { rowIn, yearIn } from './dataset-row.js';
import type { DatasetRows } from './dataset-rows.js';

const FILE = DATASET_FILES.indicator_value!;

const field = (column: string, nullable: boolean, values?: readonly string[]): Field => ({
  ...{ property: column, column, nullable, values, hasDefault: false },
});
const FIELDS = [
  field('indicator', false),
  field('kind', false, Object.values(IndicatorValueKind)),
  field('value', true),
  field('reason', true),
];

/** Who sets what comes with a dataset, as the journal calls it. */
const SETTER = 'zielnetz';

/**
 * Reads the values of the indicators of a dataset. A period is written by its name, such as 2026 or 2026-Q1; a cell without a
 * value is one that was taken back, and says why.
 *
 * @param dataset the plans, with their indicators
 * @returns rows by year
 * @throws DatasetProblem at the first cell that cannot be taken
 */
export function readValues(folder: string, model: Model, dataset: DatasetRows): ReadonlyMap<number, readonly Row[]> {
  const rows = new Map([...dataset.keys()].map((year): [number, Row[]] => [year, []]));
  const indicators = new Set(
    [...dataset].flatMap(([year, tables]) => tables.get('indicator')?.rows.map((row) => `${year}/${row.key}`)),
  );
  const seen = new Map<string, number>();
  // Indicators and their values have the same kind of source.
  const { sourceFields } = model.find(({ type }) => type === Indicator)!;
  const columns = ['year', 'period', ...[...FIELDS, ...sourceFields].map(({ column }) => column)];
  for (const csv of readCsv(join(folder, FILE), columns)) {
    const at = (column: string): Place => ({ file: FILE, line: csv.line, column });
    const year = yearIn(csv, at('year'));
    const row = { ...rowIn({ fields: FIELDS, references: [], sourceFields }, csv, year, at), ...periodIn(csv, at('period')) };
    if (!indicators.has(`${year}/${row.indicator}`)) {
      throw new DatasetProblem(at('indicator'), `a key of ${DATASET_FILES.indicator} in ${year}`, row.indicator);
    }
    checkValue(row, at);
    const key = [year, row.indicator, row.kind, csv.cells.period].join('/');
    const before = seen.get(key);
    if (before) throw new DatasetProblem(at('period'), `a value not yet given in line ${before}`, key);
    seen.set(key, csv.line);
    rows.get(year)!.push({ ...row, version: 1, set_by: SETTER });
  }
  return rows;
}

function periodIn({ cells }: CsvLine, place: Place): Row {
  const period = Period.named(cells.period!);
  if (!period) throw new DatasetProblem(place, 'a period such as 2026, 2026-Q1, 2026-03 or 2026-03-31', cells.period);
  return { period_type: period.type, first_day: period.firstDay, last_day: period.lastDay };
}

function checkValue({ value, reason }: Row, at: (column: string) => Place): void {
  const isGiven = value !== null;
  if (isGiven && !isDecimal(String(value))) throw new DatasetProblem(at('value'), 'a number such as 84.8, or nothing', value);
  if (!isGiven && reason === null) throw new DatasetProblem(at('reason'), 'a reason where there is no value', null);
}
