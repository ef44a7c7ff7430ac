import { run } from '../support/database.js';

/**
 * Changes a plan by SQL, as no user of the hub can: adopted plans are closed to all others.
 *
 * @param change what to set, such as "revision = revision + 1"
 */
export async function changePlan(url: string, year: number, change: string): Promise<void> {
  await run(url, 'ALTER TABLE plan DISABLE TRIGGER adopted_plan_stays');
  await run(url, `UPDATE plan SET ${change} WHERE year = $1`, [year]);
  await run(url, 'ALTER TABLE plan ENABLE TRIGGER adopted_plan_stays');
}
