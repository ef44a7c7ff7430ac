import { join } from 'node:path';
import type { DataSource, EntityManager } from 'typeorm';
import { Plan } from '../../schema/plans/plan.js';
import { PlanStatus } from '../../schema/plans/plan-status.js';
import { modelOf, shapeOf } from '../graph/model.js';
import { type Row, tablesOf } from '../graph/plan-rows.js';
import { PACKAGE_ROOT } from '../package-root.js';
import { checkDataset } from './check-dataset.js';
import { readAmounts } from './dataset-amounts.js';
import { readDataset } from './dataset-rows.js';
import { readTotals } from './dataset-totals.js';
import { readValues } from './dataset-values.js';

/** The plans of the City of Münster, which a new hub starts with. */
export const MUENSTER = join(PACKAGE_ROOT, 'server', 'datasets', 'muenster');

/** The journal begins with the plan as the dataset has it. */
const BEGINNING = `INSERT INTO journal_entry (year, revision, subject, request, action, type, key)
  VALUES ($1, 1, 'zielnetz', 'dataset', 'PLAN_CREATED', 'Plan', '')`;

/**
 * Fills a database that has no plan yet; does nothing to any other.
 *
 * @param database a migrated database that no other hub is filling
 * @param folder the dataset
 * @returns the years that were written
 * @throws DatasetProblem if a row cannot be taken; then nothing is written
 */
export async function fillNewDatabase(database: DataSource, folder: string): Promise<readonly number[]> {
  const [{ count }] = await database.query('SELECT count(*)::int AS count FROM plan');
  if (count > 0) return [];
  const model = modelOf(database);
  const dataset = readDataset(folder, model, shapeOf(database.getMetadata(Plan)));
  for (const tables of dataset.values()) checkDataset(model, tables);
  const values = readValues(folder, model, dataset);
  const amounts = readAmounts(folder, model, dataset);
  const totals = readTotals(folder, model, dataset);
  await database.transaction(async (transaction) => {
    for (const [year, tables] of dataset) {
      const plan = tables.get('plan')!.rows[0]!;
      // An adopted plan takes no more rows, so each begins as a draft.
      await insert(transaction, 'plan', [{ ...plan, revision: 1, status: PlanStatus.DRAFT }]);
      for (const table of tablesOf(model)) await insert(transaction, table, tables.get(table)?.rows ?? []);
      await insert(transaction, 'indicator_value', values.get(year)!);
      await insert(transaction, 'budget_amount', amounts.get(year)!);
      await insert(transaction, 'area_total', totals.get(year)!);
      await transaction.query('UPDATE plan SET status = $1 WHERE year = $2', [plan.status, year]);
      await transaction.query(BEGINNING, [year]);
    }
  });
  return [...dataset.keys()];
}

/** Writes rows in one statement; the database gives each value the type of its column. */
async function insert(database: EntityManager, table: string, rows: readonly Row[]): Promise<void> {
  if (rows.length === 0) return;
  // What the database fills by itself must not be named, or it would be null.
  const columns = Object.keys(rows[0]!).join(', ');
  await database.query(`INSERT INTO ${table} (${columns}) SELECT ${columns} FROM jsonb_populate_recordset(NULL::${table}, $1)`, [
    JSON.stringify(rows),
  ]);
}
