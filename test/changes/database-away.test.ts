import { setTimeout } from 'node:timers/promises';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { type Postgres, startPostgres } from '../../scripts/postgres.js';
import { query } from '../support/database.js';
import { type ChangingHub, startChangingHub, YEAR } from './hub.js';
import { differencesToJournal } from './replay.js';
import { StreamOfWrites } from './stream-of-writes.js';

/** Needs a PostgreSQL that may be killed: `npm run test:postgres` has the programs for it. */
const isOnServer = process.env.TEST_DATABASE_URL !== undefined;
const onServer = isOnServer ? test : test.skip;
const CRASHES = 5;
/** Changes nothing, but has to ask the database. */
const PROBE = `mutation { removeTargetGroup(input: { id: "TargetGroup:${YEAR}/nirgends", version: 1 }) { problems { code } } }`;

let postgres: Postgres;
let hub: ChangingHub;
beforeAll(async () => {
  if (!isOnServer) return;
  // One of its own, which no other test uses, and which keeps what it acknowledged.
  postgres = await startPostgres({ synchronous_commit: 'on' });
  process.env.TEST_DATABASE_URL = postgres.url;
  hub = await startChangingHub('NOTHING');
});
afterAll(async () => {
  await hub?.stop();
  await postgres?.stop();
});

/** Kills a process of the server: it ends all sessions at once and starts again with what it has on disk. */
async function crash(): Promise<void> {
  const sessions = "SELECT pid FROM pg_stat_activity WHERE application_name = 'zielnetz' LIMIT 1";
  const [session] = await query<{ pid: number }>(postgres.url, sessions);
  process.kill(session!.pid, 'SIGKILL');
}

/** Writes again and again, as a client would, until the database is back; only clear errors may be met meanwhile. */
async function untilWritable(): Promise<void> {
  for (let tries = 0; tries < 600; tries += 1) {
    const { errors } = await hub.answer(PROBE);
    if (!errors) return;
    expect(errors).toMatchObject([
      { extensions: { code: 'DATABASE_UNAVAILABLE' }, message: expect.stringContaining('idempotencyKey') },
    ]);
    await setTimeout(50);
  }
  throw new Error('The database did not come back.');
}

const total = async () => (await hub.ask(`{ goals(year: ${YEAR}, first: 1) { totalCount } }`)).goals.totalCount;

onServer('a database that is killed and restarts under load: clear errors for writes, reads go on, nothing is lost', async () => {
  expect(await total()).toBeGreaterThan(0);
  const streams = [1, 2, 3].map((stream) => new StreamOfWrites(hub, `away-${stream}`));
  const running = streams.map((stream) => stream.run());
  try {
    for (let crashes = 0; crashes < CRASHES; crashes += 1) {
      await setTimeout(300);
      await crash();
      for (let reads = 0; reads < 20; reads += 1) expect(await total()).toBeGreaterThan(0);
      await untilWritable();
    }
  } finally {
    for (const stream of streams) stream.stop();
    await Promise.all(running);
  }
  expect([...new Set(streams.flatMap((stream) => [...stream.codes]))]).toEqual(['DATABASE_UNAVAILABLE']);
  const acknowledged = streams.flatMap((stream) => [...stream.acknowledged]);
  expect(acknowledged.length).toBeGreaterThan(CRASHES);
  const { targetGroups } = await hub.ask(`{ targetGroups(year: ${YEAR}) { key } }`);
  expect(targetGroups.map(({ key }: { key: string }) => key)).toEqual(expect.arrayContaining(acknowledged));
  expect(await differencesToJournal(hub.database.url, YEAR, 2013)).toEqual([]);
});
