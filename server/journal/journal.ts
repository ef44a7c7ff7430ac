import type { QueryRunner } from 'typeorm';
import type { JournalAction } from '../../schema/journal/journal-action.js';
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

/** Adds entries, in one statement, in the transaction of what they tell of. */
export async function writeEntries(transaction: QueryRunner, entries: readonly NewEntry[]): Promise<void> {
  await transaction.query(
    `INSERT INTO journal_entry (${COLUMNS}) SELECT ${COLUMNS} FROM jsonb_populate_recordset(NULL::journal_entry, $1)`,
    [JSON.stringify(entries)],
  );
}

/** What happened to a plan after a revision, oldest first. */
export async function entriesSince(transaction: QueryRunner, year: number, revision: number): Promise<readonly JournalEntry[]> {
  return transaction.query('SELECT * FROM journal_entry WHERE year = $1 AND revision > $2 ORDER BY number', [year, revision]);
}
