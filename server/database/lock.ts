import type { DataSource } from 'typeorm';

/** Any number will do, as long as every hub asks for the same. */
const LOCK = 5_000_715;

/**
 * Does something to the database that only one hub may do at a time; others wait.
 *
 * @param database a connected database
 * @param work what to do
 */
export async function alone(database: DataSource, work: () => Promise<void>): Promise<void> {
  const holder = database.createQueryRunner();
  try {
    await holder.query('SELECT pg_advisory_lock($1)', [LOCK]);
    try {
      await work();
    } finally {
      await holder.query('SELECT pg_advisory_unlock($1)', [LOCK]);
    }
  } finally {
    await holder.release();
  }
}
