import type { DataSource, QueryRunner } from 'typeorm';
import { Plan } from '../../schema/plans/plan.js';
import { inTurns } from '../turns/in-turns.js';
import { GoalGraph } from './goal-graph.js';
import { Linker } from './link.js';
import { linksOf, type Model } from './model.js';
import type { Row } from './plan-rows.js';
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
 * Reads a plan as it stands at one moment.
 *
 * @returns null if the plan is not there any more
 */
export async function readPlan(database: DataSource, model: Model, year: number): Promise<GoalGraph | null> {
  const runner = database.createQueryRunner();
  try {
    await runner.query('BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY');
    return await readPlanIn(runner, model, year);
  } finally {
    await runner.query('ROLLBACK').catch(() => {});
    await runner.release();
  }
}

/**
 * Reads a plan in a transaction that sees it as it stands at one moment, or has locked it. Each table is linked before the next is
 * read.
 *
 * @returns null if the plan is not there any more
 */
export async function readPlanIn(transaction: QueryRunner, model: Model, year: number): Promise<GoalGraph | null> {
  const [plan]: Row[] = await transaction.query('SELECT * FROM plan WHERE year = $1', [year]);
  if (!plan) return null;
  const linker = new Linker();
  for (const shape of model) {
    // Almost the natural order, which leaves little to sort.
    const statement = `SELECT * FROM ${shape.table} WHERE year = $1 ORDER BY ${shape.keyColumns.join(', ')}`;
    await inTurns(linker.addTable(shape, await transaction.query(statement, [year])));
  }
  for (const { shape, link } of linksOf(model)) {
    await inTurns(linker.addLink(shape, link, await transaction.query(`SELECT * FROM ${link.table} WHERE year = $1`, [year])));
  }
  return inTurns(GoalGraph.ofContents(model, planOf(plan), linker.contents));
}
