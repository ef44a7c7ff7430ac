import { type MigratedDatabase, migratedDatabase } from '../database/migrated.js';
import { adopt, insertDraft } from '../database/rows.js';

/** The year of the large plan. */
export const YEAR = 2032;
/** How many contributions it has. */
export const ROWS = 60_000;
const GOALS = 300;

/** A database with one adopted plan, with many contributions to few goals that say much: its file is larger than the plan. */
export async function largePlan(): Promise<MigratedDatabase> {
  const database = await migratedDatabase();
  await insertDraft(database.dataSource, YEAR, { office: [{ number: '10', name: 'Zehn' }] });
  const insert = (sql: string, values: readonly unknown[] = [YEAR]) => database.dataSource.query(sql, [...values]);
  const source = `'ein Test', 'STATED'`;
  await insert(
    `INSERT INTO goal (year, key, statement, level, source_document, source_kind)
     SELECT $1::int, 'g-' || at, 'Ziel ' || at || repeat(' und Weiteres', 150), 'STRATEGIC_GOAL', ${source} FROM generate_series(1, ${GOALS}) AS at`,
  );
  const services = ROWS / GOALS;
  await database.dataSource.transaction(async ({ queryRunner }) => {
    await queryRunner!.query(
      `INSERT INTO service (year, key, name, source_document, source_kind)
       SELECT $1::int, 's-' || at, 'Leistung ' || at, ${source} FROM generate_series(1, ${services}) AS at`,
      [YEAR],
    );
    await queryRunner!.query(
      `INSERT INTO service_office (year, service, office)
       SELECT $1::int, 's-' || at, '10' FROM generate_series(1, ${services}) AS at`,
      [YEAR],
    );
  });
  await insert(
    `INSERT INTO contribution (year, service, goal, effect, status, source_document, source_kind)
     SELECT $1::int, 's-' || service, 'g-' || goal, 'SUPPORTS', 'AGREED', ${source}
     FROM generate_series(1, ${services}) AS service, generate_series(1, ${GOALS}) AS goal`,
  );
  await adopt(database.dataSource, YEAR);
  return database;
}
