import type { DataSource } from 'typeorm';
import { dataSourceFor } from './data-source.js';
import { DatabaseProblem, shown } from './problem.js';

const OLDEST_POSTGRESQL = 15;

/**
 * Connects to the database.
 *
 * @param url a PostgreSQL connection address
 * @param onConnectionLost called when an idle connection breaks
 * @throws DatabaseProblem if it cannot be reached or is too old
 */
export async function connect(url: string, onConnectionLost: (error: Error) => void): Promise<DataSource> {
  const database = dataSourceFor(url, onConnectionLost);
  try {
    await database.initialize();
  } catch (error) {
    const { code, message } = error as Error & { code?: string };
    throw new DatabaseProblem(`The database ${shown(url)} cannot be reached: ${message || code}`);
  }
  const [{ server_version_num: number }] = await database.query('SHOW server_version_num');
  const version = Math.floor(Number(number) / 10_000);
  if (version >= OLDEST_POSTGRESQL) return database;
  await database.destroy();
  throw new DatabaseProblem(`The database ${shown(url)} is PostgreSQL ${version}; ${OLDEST_POSTGRESQL} or newer is needed.`);
}
