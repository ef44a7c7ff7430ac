import { execFileSync } from 'node:child_process';
import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { MigratedDatabase } from '../database/migrated.js';
import { ask } from '../support/ask.js';
import { type HubProcess, startProcess } from '../support/hub-process.js';
import { exported, type Wanted } from './exported.js';
import { largePlan, ROWS, YEAR } from './large-plan.js';

let database: MigratedDatabase;
let hub: HubProcess;
beforeAll(async () => {
  database = await largePlan();
  // The file is larger than this heap, so a hub that gathers it does not survive.
  hub = await startProcess({ DATABASE_URL: database.url, NODE_OPTIONS: '--max-old-space-size=110' });
});
afterAll(async () => {
  await hub.stop();
  await database.drop();
});

const MEGABYTE = 1_000_000;
const variables = { year: YEAR };
const list = (wanted: Wanted = {}) => exported('ContributionsList.jsonl', { variables, url: hub.url, ...wanted });

/** What a hub holds in memory, in bytes. */
function memoryOf({ child }: HubProcess): number {
  return Number(execFileSync('ps', ['-o', 'rss=', '-p', String(child.pid)], { encoding: 'utf8' })) * 1_024;
}

/** Reads a file to its end without keeping it. */
async function sizeOf(answer: Response, look: () => void = () => {}): Promise<{ bytes: number; lines: number }> {
  let [bytes, lines, chunks] = [0, 0, 0];
  for await (const chunk of answer.body as ReadableStream<Uint8Array>) {
    bytes += chunk.length;
    for (const byte of chunk) if (byte === 10) lines += 1;
    if (chunks++ % 200 === 0) look();
  }
  return { bytes, lines };
}

/** Begins to read and leaves the rest where it is. */
async function begun(answer: Response): Promise<ReadableStreamDefaultReader<Uint8Array>> {
  const reader = answer.body!.getReader();
  await reader.read();
  return reader;
}

describe('an export of a large plan', () => {
  test('is whole, and takes no more room in the hub than a part of it', async () => {
    await sizeOf(await list({ variables: { ...variables, first: 5_000 } }));
    const before = memoryOf(hub);
    let most = before;
    const { bytes, lines } = await sizeOf(await list(), () => {
      most = Math.max(most, memoryOf(hub));
    });
    expect(lines).toBe(ROWS);
    expect(bytes).toBeGreaterThan(130 * MEGABYTE);
    expect(most - before).toBeLessThan(bytes / 2);
  });

  test('waits for those who read slowly, without room for what they have not read', async () => {
    const before = memoryOf(hub);
    const readers = await Promise.all(Array.from({ length: 4 }, async () => begun(await list())));
    await wait(3_000); // Time enough for a hub that does not wait.
    expect(memoryOf(hub) - before).toBeLessThan(130 * MEGABYTE);
    for (const reader of readers) await reader.cancel();
  });

  test('ends when the client goes away, however many do', async () => {
    const leaving = await Promise.all(Array.from({ length: 20 }, async () => begun(await list())));
    for (const reader of leaving) await reader.cancel();
    expect((await sizeOf(await list({ variables: { ...variables, first: 300 } }))).lines).toBe(300);
    expect(hub.child.exitCode).toBeNull();
  });

  test('lets others be answered while many are written', async () => {
    const many = Promise.all(
      Array.from({ length: 6 }, async () => sizeOf(await list({ variables: { ...variables, first: 6_000 } }))),
    );
    let ended = false;
    void many.then(() => (ended = true));
    let answered = 0;
    while (!ended) {
      expect(await ask('{ plans { year } }', {}, hub.url)).toEqual({ plans: [{ year: YEAR }] });
      answered += 1;
    }
    expect((await many).map(({ lines }) => lines)).toEqual([6_000, 6_000, 6_000, 6_000, 6_000, 6_000]);
    expect(answered).toBeGreaterThan(10);
  });

  test('is drawn whole as well', async () => {
    const answer = await exported('ContributionsList.graphml', { variables, url: hub.url });
    let edges = 0;
    for await (const chunk of (answer.body as ReadableStream<Uint8Array>).pipeThrough(new TextDecoderStream() as never)) {
      edges += (chunk as unknown as string).split('SUPPORTS<').length - 1;
    }
    expect(edges).toBeGreaterThan(ROWS * 0.99); // A word may be cut in two between chunks.
  });
});

describe('an export beyond a limit', () => {
  async function hubWith(environment: Record<string, string>, use: (url: string, own: HubProcess) => Promise<void>) {
    const own = await startProcess({ DATABASE_URL: database.url, LOG_LEVEL: 'warn', ...environment });
    try {
      await use(own.url, own);
    } finally {
      await own.stop();
    }
  }

  test('of rows is refused before anything is sent, if the list says how long it is', async () => {
    await hubWith({ MAX_EXPORT_ROWS: '1000' }, async (url) => {
      for (const format of ['csv', 'jsonl', 'graphml', 'gexf']) {
        const answer = await exported(`ContributionsList.${format}`, { variables, url });
        expect([answer.status, await answer.json()]).toMatchObject([
          413,
          { errors: [{ extensions: { code: 'EXPORT_TOO_LARGE', limit: 1_000 } }] },
        ]);
      }
      expect((await sizeOf(await list({ variables: { ...variables, first: 1_000 }, url }))).lines).toBe(1_000);
    });
  });

  test('of rows breaks off visibly, if that shows only later', async () => {
    await hubWith({ MAX_EXPORT_ROWS: '1000' }, async (url) => {
      const page = await ask(`{ contributions(year: ${YEAR}, first: 1) { pageInfo { endCursor } } }`, {}, url);
      const after = page.contributions.pageInfo.endCursor;
      const answer = await list({ variables: { ...variables, after }, url });
      expect(answer.status).toBe(200);
      await expect(sizeOf(answer)).rejects.toThrow();
    });
  });

  test('of time breaks off visibly, though the reader is the slow one', async () => {
    await hubWith({ EXPORT_TIMEOUT_MS: '1500' }, async (url) => {
      await ask(`{ contributions(year: ${YEAR}) { totalCount } }`, {}, url);
      const reader = await begun(await list({ url }));
      await wait(3_000);
      const rest = (async () => {
        while (!(await reader.read()).done);
      })();
      await expect(rest).rejects.toThrow();
      expect(await ask('{ plans { year } }', {}, url)).toEqual({ plans: [{ year: YEAR }] });
    });
  });

  test('of a hub that stops breaks off, so that it does stop', async () => {
    await hubWith({}, async (url, own) => {
      const reader = await begun(await list({ url }));
      expect(await own.stop()).toBe(0);
      const rest = (async () => {
        while (!(await reader.read()).done);
      })();
      await expect(rest).rejects.toThrow();
    });
  });

  test('of cost asks for smaller pages, and is as long', async () => {
    await hubWith({ MAX_QUERY_COST: '900' }, async (url) => {
      const { lines } = await sizeOf(await list({ variables: { ...variables, first: 450 }, url }));
      expect(lines).toBe(450);
    });
  });
});
