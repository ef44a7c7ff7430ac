import type { DataSource } from 'typeorm';
import { ErrorCode } from '../../schema/errors/error-code.js';
import { isAway } from '../changes/unavailable.js';
import { HubError } from '../errors/hub-error.js';

/**
 * Reads from the journal.
 *
 * @throws HubError DATABASE_UNAVAILABLE
 */
export async function queryJournal<Row>(database: DataSource, sql: string, values: readonly unknown[]): Promise<readonly Row[]> {
  try {
    return await database.query(sql, [...values]);
  } catch (error) {
    if (!isAway(error as Error)) throw error;
    const message = 'The journal cannot be read, because the database cannot be reached. Try again later.';
    throw new HubError(ErrorCode.DATABASE_UNAVAILABLE, message, {}, 503, { cause: error });
  }
}
