import DataLoader from 'dataloader';
import type { DataSource } from 'typeorm';
import type { JournalEntry } from '../../schema/journal/journal-entry.js';
import type { ChangeContext } from '../changes/change-context.js';
import { queryJournal } from './query-journal.js';

/** An object, as it was read: of what was written later its history knows nothing. */
export interface Told {
  readonly year: number;
  readonly type: string;
  readonly key: string;
  /** The revision of the plan that the object was read in. */
  readonly revision: number;
}

/** A page of the history of an object. */
interface ToldPage extends Told {
  /** The number of the entry it begins behind; null for the newest one. */
  readonly after: string | null;
  readonly size: number;
}

/** All that was asked for, a row each. */
const ASKED = `unnest($1::int[], $2::text[], $3::text[], $4::int[], $5::bigint[], $6::int[])
  WITH ORDINALITY AS asked (year, type, key, revision, after, size, place)`;

/** The entries of one object, since its plan began: others of the same year may have been discarded before. */
const ITS_ENTRIES = `entry.year = asked.year AND entry.type = asked.type AND entry.key = asked.key
  AND entry.revision <= asked.revision AND entry.revision >= (
    SELECT coalesce(max(revision), 0) FROM journal_entry
    WHERE year = asked.year AND type = 'Plan' AND key = '' AND action = 'PLAN_CREATED' AND revision <= asked.revision)`;

const PAGES = `SELECT asked.place, page.* FROM ${ASKED} CROSS JOIN LATERAL (
    SELECT * FROM journal_entry entry WHERE ${ITS_ENTRIES} AND (asked.after IS NULL OR entry.number < asked.after)
    ORDER BY entry.number DESC LIMIT asked.size) page
  ORDER BY asked.place, page.number DESC`;

const COUNTS = `SELECT asked.place, (SELECT count(*)::int FROM journal_entry entry WHERE ${ITS_ENTRIES}) AS count FROM ${ASKED}`;

/** Reads the histories of all objects of a list in one statement, however many there are. */
export class HistoryLoader {
  private readonly pages: DataLoader<ToldPage, readonly JournalEntry[], string>;
  private readonly counts: DataLoader<Told, number, string>;

  constructor(database: DataSource) {
    const cacheKeyFn = (told: Told): string => JSON.stringify(told);
    this.pages = new DataLoader((asked: readonly ToldPage[]) => readPages(database, asked), { cacheKeyFn });
    this.counts = new DataLoader((asked: readonly Told[]) => countEntries(database, asked), { cacheKeyFn });
  }

  /** The newest entries behind one. */
  page(told: Told, after: string | null, size: number): Promise<readonly JournalEntry[]> {
    return this.pages.load({ ...told, after, size });
  }

  /** How many entries there are. */
  count(told: Told): Promise<number> {
    return this.counts.load(told);
  }
}

const loaders = new WeakMap<ChangeContext, HistoryLoader>();

/** The loader of a request: what it has read once it does not read again. */
export function historyLoaderOf(context: ChangeContext): HistoryLoader {
  let loader = loaders.get(context);
  if (!loader) loaders.set(context, (loader = new HistoryLoader(context.writer.database)));
  return loader;
}

async function readPages(database: DataSource, asked: readonly ToldPage[]): Promise<readonly (readonly JournalEntry[])[]> {
  const rows = await queryJournal<JournalEntry & { place: string }>(database, PAGES, columnsOf(asked));
  const pages = asked.map((): JournalEntry[] => []);
  for (const row of rows) pages[Number(row.place) - 1]!.push(row);
  return pages;
}

async function countEntries(database: DataSource, asked: readonly Told[]): Promise<readonly number[]> {
  const rows = await queryJournal<{ place: string; count: number }>(
    database,
    COUNTS,
    columnsOf(asked.map((told) => ({ ...told, after: null, size: 0 }))),
  );
  const counts = asked.map(() => 0);
  for (const { place, count } of rows) counts[Number(place) - 1] = count;
  return counts;
}

function columnsOf(asked: readonly ToldPage[]): readonly unknown[] {
  return (['year', 'type', 'key', 'revision', 'after', 'size'] as const).map((name) => asked.map((one) => one[name]));
}
