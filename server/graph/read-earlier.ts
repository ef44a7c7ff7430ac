import type { DataSource } from 'typeorm';
import { JournalAction } from '../../schema/journal/journal-action.js';
import type { JournalEntry } from '../../schema/journal/journal-entry.js';

/** Revisions of a plan, as its journal has them; null where nothing is written down. */
export interface PlanMarks {
  readonly year: number;
  /** Of the first change after a moment. */
  readonly next: number | null;
  /** In which the plan began, after others of its year that were discarded. */
  readonly created: number | null;
  readonly adopted: number | null;
}

/** What is done beside a plan and makes no revision of it. */
const BESIDE = [
  JournalAction.VALUE_SET,
  JournalAction.STEP_TAKEN,
  JournalAction.AMOUNT_SET,
  JournalAction.REMARK_SET,
  JournalAction.REPORT_ISSUED,
];

/** What a record said before it was changed; null where there was none. */
export type Undone = Pick<JournalEntry, 'type' | 'key' | 'action' | 'before'>;

/** PostgreSQL counts time in microseconds, clients in milliseconds: a change counts as made within its millisecond. */
const MILLISECOND = 1;

/**
 * Reads where plans stood at a moment, in one statement. What is set beside a plan makes no revision of it.
 *
 * @param plans their years, with the revisions beyond which the journal is not looked at
 */
export function readMarks(
  database: DataSource,
  plans: readonly { readonly year: number; readonly revision: number }[],
  at: Date,
): Promise<readonly PlanMarks[]> {
  const last = (action: string) => `
    (SELECT max(revision) FROM journal_entry
     WHERE year = plan.year AND type = 'Plan' AND key = '' AND action = '${action}' AND revision <= plan.revision)`;
  return database.query(
    `SELECT year, ${last('PLAN_CREATED')} AS created, ${last('PLAN_ADOPTED')} AS adopted,
       (SELECT revision FROM journal_entry
        WHERE year = plan.year AND at >= $3 AND action <> ALL ($4) ORDER BY at LIMIT 1) AS next
     FROM unnest($1::int[], $2::int[]) AS plan (year, revision)`,
    [plans.map(({ year }) => year), plans.map(({ revision }) => revision), new Date(at.getTime() + MILLISECOND), BESIDE],
  );
}

/** Reads what every record said that was changed after one revision of a plan and up to another. */
export function readUndone(database: DataSource, year: number, after: number, upTo: number): Promise<readonly Undone[]> {
  return database.query(
    `SELECT DISTINCT ON (type, key) type, key, action, before FROM journal_entry
     WHERE year = $1 AND revision > $2 AND revision <= $3 ORDER BY type, key, number`,
    [year, after, upTo],
  );
}
