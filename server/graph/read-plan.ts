import type { DataSource, QueryRunner } from 'typeorm';
import { Plan } from '../../schema/plans/plan.js';
import type { Model } from './model.js';
import type { PlanRows, Row } from './plan-rows.js';
import { sourceOf } from './said.js';

/**
 * Reads the plans there are, without what is in them.
 *
 * @returns frozen, oldest first
 */
export async function readPlans(database: DataSource): Promise<readonly Plan[]> {
  const rows: Row[] = await database.query('SELECT * FROM plan ORDER BY year');
  return rows.map(planOf);
}

/** Makes a plan of its row. */
export function planOf(row: Row): Plan {
  const { year, municipality, title, status, revision } = row;
  return Object.freeze(Object.assign(new Plan(), { year, municipality, title, status, revision, source: sourceOf(row) }));
}

/**
 * Reads all rows of a plan, as they stand together at one moment.
 *
 * @returns null if the plan is not there any more
 */
export async function readPlan(database: DataSource, model: Model, year: number): Promise<PlanRows | null> {
  const runner = database.createQueryRunner();
  try {
    await runner.query('BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY');
    return await rowsOfPlan(runner, model, year);
  } finally {
    await runner.query('ROLLBACK').catch(() => {});
    await runner.release();
  }
}

/**
 * Reads all rows of a plan in a transaction that sees them as they stand at one moment, or has locked the plan.
 *
 * @returns null if the plan is not there any more
 */
export async function rowsOfPlan(transaction: QueryRunner, model: Model, year: number): Promise<PlanRows | null> {
  const [plan]: Row[] = await transaction.query('SELECT * FROM plan WHERE year = $1', [year]);
  if (!plan) return null;
  const tables = new Map<string, readonly Row[]>();
  for (const { table, keyColumns } of model) {
    // Almost the natural order, which leaves little to sort.
    const rows = await transaction.query(`SELECT * FROM ${table} WHERE year = $1 ORDER BY ${keyColumns.join(', ')}`, [year]);
    tables.set(table, rows);
  }
  for (const { table } of model.flatMap((shape) => shape.links)) {
    tables.set(table, await transaction.query(`SELECT * FROM ${table} WHERE year = $1`, [year]));
  }
  return { plan: planOf(plan), tables };
}
