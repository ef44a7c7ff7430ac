import type { DataSource } from 'typeorm';
import { MIGRATION_TABLE } from './data-source.js';
import { MIGRATIONS } from './migrations/index.js';
import { DatabaseProblem } from './problem.js';

/**
 * Runs the migrations that are missing, all or none.
 *
 * @param database a connected database that no other hub is migrating
 * @param name how the database is called in messages
 * @throws DatabaseProblem if the database is not a hub's, is ahead of this hub, or refuses
 */
export async function migrate(database: DataSource, name: string): Promise<void> {
  if (await isUpToDate(database, name)) return;
  const [{ allowed }] = await database.query(`SELECT has_schema_privilege(current_schema(), 'CREATE') AS allowed`);
  if (!allowed) {
    throw new DatabaseProblem(
      `The database ${name} is not migrated, and its user may not create tables. Start the hub once with one who may.`,
    );
  }
  await database.runMigrations({ transaction: 'all' });
}

async function isUpToDate(database: DataSource, name: string): Promise<boolean> {
  const tables: { name: string }[] = await database.query(
    `SELECT relname AS name FROM pg_class WHERE relnamespace = current_schema()::regnamespace AND relkind IN ('r', 'p', 'v', 'm')`,
  );
  if (tables.length === 0) return false;
  if (!tables.some((table) => table.name === MIGRATION_TABLE)) {
    throw new DatabaseProblem(
      `The database ${name} belongs to something else (it has "${tables[0]!.name}"). Give the hub one of its own.`,
    );
  }
  const ran: { name: string }[] = await database.query(`SELECT name FROM ${MIGRATION_TABLE}`);
  const known = new Set<string>(MIGRATIONS.map((migration) => migration.name));
  const unknown = ran.find((migration) => !known.has(migration.name));
  if (unknown)
    throw new DatabaseProblem(`The database ${name} is too new: a later hub migrated it (${unknown.name}). Start that one.`);
  return ran.length === MIGRATIONS.length;
}
