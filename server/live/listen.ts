import type { FastifyBaseLogger } from 'fastify';
import pRetry from 'p-retry';
import pg from 'pg';
import { JOURNAL_CHANNEL } from '../journal/journal.js';

/** Hears of what other hubs write. */
export interface Listener {
  /** Resolves when it no longer listens. */
  close(): Promise<void>;
}

/** Whoever looks in vain for the database waits at most so long until the next look, in milliseconds. */
const LONGEST_PAUSE = 10_000;

/**
 * Listens to what PostgreSQL tells of the journal, on a connection of its own, and connects again by itself.
 *
 * @param url the address of the database
 * @param onNotice is called when something may have been written: when it was told, and after each connecting
 * @param log where it is written that the connection was lost
 */
export function listen(url: string, onNotice: () => void, log: Pick<FastifyBaseLogger, 'warn'>): Listener {
  const closing = new AbortController();
  const { signal } = closing;
  const listening = (async () => {
    while (!signal.aborted) {
      const client = await pRetry(() => connected(url, onNotice), {
        retries: Number.POSITIVE_INFINITY,
        minTimeout: 250,
        maxTimeout: LONGEST_PAUSE,
        randomize: true,
        signal,
      }).catch((error: Error) => {
        if (!signal.aborted) log.warn({ reason: error.message }, 'The hub cannot listen to others');
        return null;
      });
      if (!client) continue;
      onNotice(); // What was written meanwhile nobody has told.
      const reason = await lost(client, signal);
      if (reason) log.warn({ reason: reason.message }, 'The connection that hears of other hubs was lost');
    }
  })();
  return {
    async close() {
      closing.abort();
      await listening;
    },
  };
}

async function connected(url: string, onNotice: () => void): Promise<pg.Client> {
  const client = new pg.Client({
    connectionString: url,
    application_name: 'zielnetz live',
    connectionTimeoutMillis: 5_000,
    keepAlive: true,
  });
  client.on('error', () => {}); // Followed by `end`.
  client.on('notification', onNotice);
  try {
    await client.connect();
    await client.query(`LISTEN ${JOURNAL_CHANNEL}`);
    return client;
  } catch (error) {
    await client.end().catch(() => {});
    throw error;
  }
}

/** Waits until a connection is lost; closes it at the signal and gives null. */
async function lost(client: pg.Client, signal: AbortSignal): Promise<Error | null> {
  return new Promise((resolve) => {
    const end = () =>
      void client.end().then(
        () => resolve(null),
        () => resolve(null),
      );
    client.once('error', resolve);
    client.once('end', () => resolve(new Error('Connection ended')));
    if (signal.aborted) end();
    else signal.addEventListener('abort', end, { once: true });
  });
}
