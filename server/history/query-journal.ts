import type { DataSource } from 'typeorm';
import { unreadable } from '../changes/unavailable.js';

/**
 * Reads from the journal.
 *
 * @throws HubError DATABASE_UNAVAILABLE
 */
export async function queryJournal<Row>(database: DataSource, sql: string, values: readonly unknown[]): Promise<readonly Row[]> {
  try {
    return await database.query(sql, [...values]);
  } catch (error) {
    throw unreadable(error as Error, 'The journal');
  }
}
