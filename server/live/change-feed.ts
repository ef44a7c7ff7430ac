import { setImmediate } from 'node:timers/promises';
import type { FastifyBaseLogger } from 'fastify';
import pRetry from 'p-retry';
import type { DataSource } from 'typeorm';
import { JournalAction } from '../../schema/journal/journal-action.js';
import type { JournalEntry } from '../../schema/journal/journal-entry.js';
import { entriesAfter, lastAdoption, lastEntries } from '../journal/journal.js';

/** As many entries are read at once. */
const PAGE = 500;
/** As many of the last ones stay in memory, so that those who come back after a break need no SQL. */
const MOST_RECENT = 1_000;
/** As many of those who wait are woken at once, before others have their turn. */
const WOKEN_TOGETHER = 50;
/** Whoever looks in vain for the database waits at most so long until the next look, in milliseconds. */
const LONGEST_PAUSE = 10_000;

/**
 * The one place of a hub that learns what was written to the journal, by this hub or another, and hands it on: everything,
 * in the order of the journal, once. It is read once, however many follow it, and who follows has no buffer here, only a place.
 */
export class ChangeFeed {
  private place = 0;
  private adoption = 0;
  private recent: readonly JournalEntry[] = [];
  private readonly waiting = new Set<() => void>();
  private isNoticed = false;
  private reading: Promise<void> | null = null;
  private readonly closing = new AbortController();

  /**
   * @param follow brings what the hub knows of plans up to new entries, before anybody is told of them
   * @param log where it is written that the journal cannot be read
   */
  constructor(
    private readonly database: DataSource,
    private readonly follow: (entries: readonly JournalEntry[]) => Promise<void>,
    private readonly log: Pick<FastifyBaseLogger, 'warn'>,
  ) {
    this.closing.signal.addEventListener('abort', () => void this.wake());
  }

  /** Finds out where the journal ends; must be called once, before the plans are read. */
  async open(): Promise<void> {
    this.recent = await lastEntries(this.database, MOST_RECENT);
    this.place = Number(this.recent.at(-1)?.number ?? 0);
    this.adoption = await lastAdoption(this.database);
  }

  /** The number of the last entry; of one that this hub has just written as well, though it is still being read. */
  async last(): Promise<number> {
    await this.reading;
    return this.place;
  }

  /** The number of the last entry that those hear of who do not see drafts; 0 without one. */
  get lastAdoption(): number {
    return this.adoption;
  }

  /** Aborted when the hub stops. */
  get closed(): AbortSignal {
    return this.closing.signal;
  }

  /** Is to be called when there may be something new; of several calls at a time one is enough. */
  notice(): void {
    this.isNoticed = true;
    this.reading ??= this.readAll().finally(() => {
      this.reading = null;
      if (this.isNoticed && !this.closed.aborted) this.notice(); // It came when the reading was just over.
    });
  }

  /**
   * What happened after the entry with a number, oldest first: a page, of those that were handed on.
   *
   * @returns nothing if there is nothing yet
   */
  after(number: number): readonly JournalEntry[] | Promise<readonly JournalEntry[]> {
    if (number >= this.place) return [];
    const first = this.recent.findIndex((entry) => Number(entry.number) > number);
    // What stands before the first one in memory may be what comes next.
    const isInMemory = first > 0 || this.recent.length < MOST_RECENT;
    return isInMemory ? this.recent.slice(first, first + PAGE) : this.readPage(number);
  }

  /** Waits until something happens after the entry with a number, or until the signal. */
  async changed(number: number, signal: AbortSignal): Promise<void> {
    if (number < this.place || signal.aborted || this.closed.aborted) return;
    await new Promise<void>((resolve) => {
      const wake = () => {
        this.waiting.delete(wake);
        signal.removeEventListener('abort', wake);
        resolve();
      };
      this.waiting.add(wake);
      signal.addEventListener('abort', wake);
    });
  }

  /** Ends everything that follows, and waits for what is being read. */
  async close(): Promise<void> {
    this.closing.abort();
    await this.reading;
  }

  private async readPage(number: number): Promise<readonly JournalEntry[]> {
    const { place } = this;
    const entries = await entriesAfter(this.database, number, PAGE);
    return entries.filter((entry) => Number(entry.number) <= place); // Of the others the plans may not know yet.
  }

  private async readAll(): Promise<void> {
    while (this.isNoticed && !this.closed.aborted) {
      this.isNoticed = false;
      await pRetry(() => this.readNew(), {
        retries: Number.POSITIVE_INFINITY,
        minTimeout: 250,
        maxTimeout: LONGEST_PAUSE,
        signal: this.closed,
        onFailedAttempt: ({ error }) => this.log.warn({ reason: error.message }, 'The journal cannot be read'),
      }).catch(() => {}); // The hub stops.
    }
  }

  private async readNew(): Promise<void> {
    for (;;) {
      const entries = await entriesAfter(this.database, this.place, PAGE);
      if (entries.length === 0) return;
      await this.follow(entries);
      this.recent = [...this.recent, ...entries].slice(-MOST_RECENT);
      this.place = Number(entries.at(-1)!.number);
      const adoption = entries.findLast(({ action }) => action === JournalAction.PLAN_ADOPTED);
      if (adoption) this.adoption = Number(adoption.number);
      await this.wake();
    }
  }

  private async wake(): Promise<void> {
    const waiting = [...this.waiting];
    for (let start = 0; start < waiting.length; start += WOKEN_TOGETHER) {
      for (const wake of waiting.slice(start, start + WOKEN_TOGETHER)) wake();
      await setImmediate();
    }
  }
}
