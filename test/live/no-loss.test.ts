import { setTimeout as delay } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { createLiveClient } from '@zielnetz/client/live';
import { asAdmin } from '../support/as-admin.js';
import { createDatabase, query, type TestDatabase } from '../support/database.js';
import type { HubProcess } from '../support/hub-process.js';
import { type DatabaseProxy, proxyFor } from '../support/proxy.js';
import { addTargetGroup, beginDraft, startLiveHub } from './live-hub.js';
import { openStream } from './stream.js';

const CHANGES = 60;

let database: TestDatabase;
let wire: DatabaseProxy;
let hub: HubProcess;

beforeAll(async () => {
  database = await createDatabase();
  wire = await proxyFor(database.url);
  hub = await startLiveHub({ ...database, url: wire.url });
  await beginDraft(hub.url, 2027);
});
afterAll(async () => {
  await hub.stop();
  await wire.cut();
  await database.drop();
});

/** The numbers of the journal behind one of them, as the database has them. */
async function numbersBehind(number: string): Promise<readonly string[]> {
  const rows = await query<{ number: string }>(
    database.url,
    'SELECT number FROM journal_entry WHERE number > $1 ORDER BY number',
    [number],
  );
  return rows.map((row) => row.number);
}

async function lastNumber(): Promise<string> {
  return (await query<{ number: string }>(database.url, 'SELECT max(number) AS number FROM journal_entry'))[0]!.number;
}

/** Makes changes, several at a time, with pauses by chance. */
async function makeChanges(prefix: string): Promise<void> {
  for (let made = 0; made < CHANGES; made += 3) {
    await Promise.all([0, 1, 2].map((one) => addTargetGroup(hub.url, `${prefix}-${made + one}`)));
    await delay(Math.random() * 20);
  }
}

describe('a stream that breaks again and again while changes are written', () => {
  test('misses nothing, repeats nothing and keeps the order of the journal', async () => {
    const start = await lastNumber();
    const seen: string[] = [];
    const following = (async () => {
      while (seen.length < CHANGES) {
        const stream = await openStream(hub.url, 'subscription ($after: String) { planChanged(after: $after) { number } }', {
          variables: { after: seen.at(-1) ?? start },
        });
        const until = seen.length + 1 + Math.floor(Math.random() * 5);
        while (seen.length < Math.min(until, CHANGES)) seen.push((await stream.next())!.data.planChanged.number);
        stream.close();
      }
    })();
    await Promise.all([makeChanges('bruch'), following]);
    expect(seen).toEqual(await numbersBehind(start));
  });

  test('is opened again by the SDK, from the moment on when it was opened first', async () => {
    const start = await lastNumber();
    let opened = 0;
    const breaking: typeof fetch = async (input, init) => {
      opened += 1;
      const cut = new AbortController();
      const response = await fetch(input, { ...init, signal: AbortSignal.any([init!.signal!, cut.signal]) });
      setTimeout(() => cut.abort(), 20 + Math.random() * 100);
      return response;
    };
    const live = createLiveClient({ url: `${hub.url}/graphql`, token: tokenOf(await asAdmin()), fetch: breaking });
    const seen: string[] = [];
    const following = (async () => {
      for await (const { number, object } of live.plans.changes({ year: 2027 })) {
        expect(object?.id).toMatch(/^TargetGroup:2027\/sdk-/);
        seen.push(number);
        if (seen.length === CHANGES) break;
      }
    })();
    while (opened === 0) await delay(10);
    await delay(150); // It may be broken already; what comes now must not be lost.
    await Promise.all([makeChanges('sdk'), following]);
    expect(seen).toEqual(await numbersBehind(start));
    expect(opened).toBeGreaterThan(1);
  });

  test('goes on over a restart of the hub', async () => {
    const start = await lastNumber();
    const live = createLiveClient({ url: `${hub.url}/graphql`, token: tokenOf(await asAdmin()) });
    const changes = live.plans.changes({ after: start });
    await addTargetGroup(hub.url, 'vorher');
    expect((await changes.next()).value!.id).toBe('TargetGroup:2027/vorher');
    const next = changes.next();
    const port = new URL(hub.url).port;
    expect(await hub.stop()).toBe(0);
    hub = await startLiveHub({ ...database, url: wire.url }, { PORT: port });
    await addTargetGroup(hub.url, 'nachher');
    expect((await next).value!.id).toBe('TargetGroup:2027/nachher');
    await changes.return();
  });
});

describe('many streams', () => {
  test('cost the database nothing: a change is read once for all of them', async () => {
    const streams = await Promise.all(
      Array.from({ length: 200 }, () => openStream(hub.url, 'subscription { planChanged { id object { id } } }')),
    );
    const statements = async (key: string) => {
      const before = wire.requests;
      await addTargetGroup(hub.url, key);
      const ids = await Promise.all(streams.map(async (stream) => (await stream.next())!.data.planChanged.object.id));
      expect(new Set(ids)).toEqual(new Set([`TargetGroup:2027/${key}`]));
      return wire.requests - before;
    };
    await statements('viele-1');
    expect(await statements('viele-2')).toBeLessThan(60);
    for (const stream of streams) stream.close();
  });
});

function tokenOf({ authorization }: { authorization: string }): string {
  return authorization.slice('Bearer '.length);
}
