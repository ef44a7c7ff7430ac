import { once } from 'node:events';
import { setTimeout } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { query } from '../support/database.js';
import { type ChangingHub, startChangingHub, YEAR } from './hub.js';
import { differencesToJournal } from './replay.js';
import { StreamOfWrites } from './stream-of-writes.js';

/** How often the hub is killed. The suite has to end in minutes; KILLS=200 is for whoever changes how plans are written. */
const KILLS = Number(process.env.KILLS ?? 8);
/** The longest that a hub lives, in milliseconds: it is killed at any moment, be it while it reads the plan. */
const LONGEST_LIFE = 400;

/** With the embedded database a hub is killed together with it, see embedded-killed.test.ts; this needs `npm run test:postgres`. */
const onServer = process.env.TEST_DATABASE_URL ? test : test.skip;

let hub: ChangingHub;
beforeAll(async () => {
  hub = await startChangingHub();
});
afterAll(() => hub.stop());

/** The goals there are, as the database has them: of each step all of it or nothing. */
async function stepsThere(): Promise<ReadonlyMap<string, number>> {
  const rows = await query<{ step: string; parts: number }>(
    hub.database.url,
    `SELECT regexp_replace(key, '-unter$', '') AS step, count(*)::int AS parts FROM (
       SELECT key FROM goal WHERE year = $1 AND key LIKE 'kill-%' UNION ALL
       SELECT key FROM target_group WHERE year = $1 AND key LIKE 'kill-%' UNION ALL
       SELECT parent FROM goal_parent WHERE year = $1 AND parent LIKE 'kill-%') parts GROUP BY 1`,
    [YEAR],
  );
  return new Map(rows.map(({ step, parts }) => [step, parts]));
}

describe('a hub that is killed under a stream of writes', () => {
  onServer(
    `has after each of ${KILLS} starts every acknowledged change, no half one, and a journal that agrees`,
    async () => {
      const acknowledged = new Set<string>();
      for (let kill = 0; kill < KILLS; kill += 1) {
        const streams = [1, 2, 3].map((stream) => new StreamOfWrites(hub, `kill-${kill}-${stream}`));
        const running = streams.map((stream) => stream.run());
        await setTimeout(Math.random() * LONGEST_LIFE);
        const ended = once(hub.hub.child, 'exit');
        hub.hub.child.kill('SIGKILL');
        await ended;
        for (const stream of streams) stream.stop();
        await Promise.all(running);
        for (const stream of streams) for (const key of stream.acknowledged) acknowledged.add(key);
        await hub.restart();
        const there = await stepsThere();
        expect([...acknowledged].filter((key) => !there.has(key))).toEqual([]);
        expect([...there].filter(([, parts]) => parts !== 4)).toEqual([]);
        const { goals } = await hub.ask(
          `{ goals(year: ${YEAR}, first: 1, filter: { levels: [GUIDING_PRINCIPLE] }) { totalCount } }`,
        );
        expect(goals.totalCount).toBeGreaterThanOrEqual(there.size);
      }
      expect(acknowledged.size).toBeGreaterThan(KILLS);
      expect(await differencesToJournal(hub.database.url, YEAR, 2013)).toEqual([]);
    },
    3_600_000,
  );
});
