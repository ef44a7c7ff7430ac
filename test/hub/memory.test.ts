import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { answerTo, ask } from '../support/ask.js';
import { createDatabase, type TestDatabase } from '../support/database.js';
import { type HubProcess, startProcess } from '../support/hub-process.js';
import { type DatabaseProxy, proxyFor } from '../support/proxy.js';

const MAIN = `{ office(number: "59", year: 2013) { goals { nodes { statement contributions { nodes {
  service { name } otherOffices { number } fromLegalDomains { code } } } } } } }`;

let database: TestDatabase;
let proxy: DatabaseProxy;
let hub: HubProcess;

beforeAll(async () => {
  database = await createDatabase();
  proxy = await proxyFor(database.url);
  hub = await startProcess({ DATABASE_URL: proxy.url });
});

afterAll(async () => {
  await hub.stop();
  await database.drop();
});

describe('a hub answers from memory', () => {
  test('no SQL statement runs while the main question is answered, except to load the plan once', async () => {
    await proxy.quiet();
    const atStart = proxy.requests;
    expect(atStart).toBeGreaterThan(0);
    const first = await ask(MAIN, {}, hub.url);
    const afterLoading = proxy.requests;
    expect(afterLoading).toBeGreaterThan(atStart);
    for (let round = 0; round < 20; round += 1) expect(await ask(MAIN, {}, hub.url)).toEqual(first);
    expect(proxy.requests).toBe(afterLoading);
  });

  test('many requests for a plan that is not in memory load it once', async () => {
    const before = proxy.requests;
    await Promise.all(Array.from({ length: 10 }, () => ask('{ offices(year: 2026) { number } }', {}, hub.url)));
    const once = proxy.requests - before;
    expect(once).toBeGreaterThan(0);
    expect(once).toBeLessThan(60);
  });

  test('when the database stops, plans in memory are still answered from, and /health/ready says so', async () => {
    expect(await (await fetch(`${hub.url}/health/ready`)).json()).toEqual({ status: 'ready', reasons: [] });
    const before = await ask(MAIN, {}, hub.url);
    await proxy.cut();
    expect(await ask(MAIN, {}, hub.url)).toEqual(before);
    const health = await fetch(`${hub.url}/health/ready`);
    expect(health.status).toBe(200);
    expect(await health.json()).toEqual({
      status: 'degraded',
      reasons: ['database: cannot be reached; plans in memory are still answered from'],
    });
    expect((await fetch(`${hub.url}/health/live`)).status).toBe(200);
  });
});

describe('a hub whose database stops before a plan was asked for', () => {
  test('answers DATABASE_UNAVAILABLE, says nothing of its inside, and is not ready', async () => {
    const own = await createDatabase();
    const wire = await proxyFor(own.url);
    const other = await startProcess({ DATABASE_URL: wire.url });
    try {
      await wire.cut();
      const { data, errors } = await answerTo(MAIN, {}, other.url);
      expect(data).toEqual({ office: null });
      expect(errors).toHaveLength(1);
      expect(errors![0]!.extensions).toEqual({ code: 'DATABASE_UNAVAILABLE' });
      expect(errors![0]!.message).toMatch(/^year: the plan 2013 is not in memory/);
      expect(await ask('{ plans { year } }', {}, other.url)).toEqual({ plans: [{ year: 2013 }, { year: 2026 }] });
      expect((await fetch(`${other.url}/health/ready`)).status).toBe(503);
    } finally {
      await other.stop();
      await own.drop();
    }
  });
});
