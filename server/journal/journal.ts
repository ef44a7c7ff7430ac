import type { DataSource, QueryRunner } from 'typeorm';
import { JournalAction } from '../../schema/journal/journal-action.js';
import type { JournalEntry } from '../../schema/journal/journal-entry.js';
import type { Facts } from '../graph/facts.js';

/** An entry before the database has given it its number and time. */
export interface NewEntry {
  readonly year: number;
  readonly revision: number;
  readonly subject: string;
  readonly office: string | null;
  readonly request: string;
  readonly action: JournalAction;
  readonly type: string;
  readonly key: string;
  readonly version: number | null;
  readonly before: Facts | null;
  readonly after: Facts | null;
}

const COLUMNS = 'year, revision, subject, office, request, action, type, key, version, before, after';

/** Where PostgreSQL tells the hubs of a database that one of them has written. */
export const JOURNAL_CHANNEL = 'zielnetz_journal';

/** Any number will do, as long as every hub asks for the same. */
const WRITING = 5_000_716;

/**
 * Adds entries, in one statement, in the transaction of what they tell of. From here to its end only this transaction gives
 * numbers: else one that ends later could have lower ones, and who had read up to the higher ones would never see them.
 */
export async function writeEntries(transaction: QueryRunner, entries: readonly NewEntry[]): Promise<void> {
  await transaction.query('SELECT pg_advisory_xact_lock($1), pg_notify($2, $3)', [WRITING, JOURNAL_CHANNEL, '']);
  await transaction.query(
    `INSERT INTO journal_entry (${COLUMNS}) SELECT ${COLUMNS} FROM jsonb_populate_recordset(NULL::journal_entry, $1)`,
    [JSON.stringify(entries)],
  );
}

/** What happened to a plan after a revision, oldest first. */
export async function entriesSince(transaction: QueryRunner, year: number, revision: number): Promise<readonly JournalEntry[]> {
  return transaction.query('SELECT * FROM journal_entry WHERE year = $1 AND revision > $2 ORDER BY number', [year, revision]);
}

/** What happened after the entry with a number, to whatever plan, oldest first; not more than a page. */
export async function entriesAfter(database: DataSource, number: number, page: number): Promise<readonly JournalEntry[]> {
  return database.query('SELECT * FROM journal_entry WHERE number > $1 ORDER BY number LIMIT $2', [number, page]);
}

/** What happened last, oldest first; not more than a page. */
export async function lastEntries(database: DataSource, page: number): Promise<readonly JournalEntry[]> {
  const entries: JournalEntry[] = await database.query('SELECT * FROM journal_entry ORDER BY number DESC LIMIT $1', [page]);
  return entries.reverse();
}

/** The number of the last entry that tells of an adopted plan; 0 without one. */
export async function lastAdoption(database: DataSource): Promise<number> {
  const sql = 'SELECT max(number) AS last FROM journal_entry WHERE action = $1';
  const [row]: { last: string | null }[] = await database.query(sql, [JournalAction.PLAN_ADOPTED]);
  return Number(row!.last ?? 0);
}

/** What an object said when it was last removed from the plan of a year; null if it never was. */
export async function factsWhenRemoved(
  database: DataSource,
  year: number,
  { type, key }: Pick<JournalEntry, 'type' | 'key'>,
): Promise<Facts | null> {
  const [row]: { before: Facts }[] = await database.query(
    'SELECT before FROM journal_entry WHERE year = $1 AND type = $2 AND key = $3 AND action = $4 ORDER BY number DESC LIMIT 1',
    [year, type, key, JournalAction.REMOVED],
  );
  return row?.before ?? null;
}
