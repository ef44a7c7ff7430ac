import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { post } from '../support/ask.js';
import { createDatabase, type TestDatabase } from '../support/database.js';
import { startProcess } from '../support/hub-process.js';
import { changePlan } from './changed-plan.js';

const OLD = '{ offices(year: 2013) { number } }';
const NEW = '{ offices(year: 2026) { number } }';
const CURRENT = '{ offices { number } }';
const BOTH = '{ old: offices(year: 2013) { number } new: offices(year: 2026) { number } }';
const PLANS = '{ plans { year } }';
const NO_PLAN = '{ plan(year: 1999) { year } }';
const ALL = [OLD, NEW, CURRENT, BOTH, PLANS, NO_PLAN];

let database: TestDatabase;

beforeEach(async () => {
  database = await createDatabase();
});

afterEach(() => database.drop());

/** Starts a hub for as long as it is asked. */
async function withHub<Result>(ask: (url: string) => Promise<Result>): Promise<Result> {
  const hub = await startProcess({ DATABASE_URL: database.url });
  try {
    return await ask(hub.url);
  } finally {
    await hub.stop();
  }
}

/** The plans in the tag of each answer; where there is no tag, what Cache-Control says. */
async function plansIn(url: string): Promise<Record<string, string>> {
  const entries = ALL.map(async (query) => {
    const { headers } = await post({ query }, { url });
    const tag = headers.get('etag');
    return [query, tag?.replace(/^W\/"|~.*/g, '') ?? headers.get('cache-control')];
  });
  return Object.fromEntries(await Promise.all(entries));
}

async function tagsFrom(url: string): Promise<Map<string, string>> {
  return new Map(
    await Promise.all(ALL.map(async (query) => [query, (await post({ query }, { url })).headers.get('etag')!] as const)),
  );
}

/** The questions whose answers still hold. */
async function stillValid(url: string, tags: ReadonlyMap<string, string>): Promise<string[]> {
  const valid: string[] = [];
  for (const [query, tag] of tags) {
    const { status } = await post({ query }, { url, headers: { 'if-none-match': tag } });
    if (status === 304) valid.push(query);
  }
  return valid;
}

describe('a hub that starts again', () => {
  test('on the same plans keeps all tags', async () => {
    const tags = await withHub(tagsFrom);
    await withHub(async (url) => {
      expect(await stillValid(url, tags)).toEqual(ALL);
      expect(await tagsFrom(url)).toEqual(tags);
    });
  });

  test('on a higher revision of one plan keeps the tags of the other', async () => {
    const tags = await withHub(tagsFrom);
    await changePlan(database.url, 2026, 'revision = revision + 1');
    await withHub(async (url) => {
      expect(await stillValid(url, tags)).toEqual([OLD]);
      expect(await plansIn(url)).toMatchObject({
        [OLD]: '2013.1',
        [NEW]: '2026.2',
        [CURRENT]: 'current-2026.2',
        [BOTH]: '2013.1+2026.2',
      });
      expect(await stillValid(url, await tagsFrom(url))).toEqual(ALL);
    });
  });

  test('with another current plan gives no answer of the former one', async () => {
    await withHub(async () => {});
    await changePlan(database.url, 2026, "status = 'DRAFT'");
    const tags = await withHub(async (url) => new Map([[CURRENT, (await tagsFrom(url)).get(CURRENT)!]]));
    expect(tags.get(CURRENT)).toMatch(/^W\/"current-2013\.1~/);
    await changePlan(database.url, 2026, "status = 'ADOPTED'");
    await withHub(async (url) => expect(await stillValid(url, tags)).toEqual([]));
  });

  test('with a plan that was adopted before and is a draft now gives tags for the other plan only', async () => {
    const tags = await withHub(tagsFrom);
    await changePlan(database.url, 2026, "status = 'DRAFT'");
    await withHub(async (url) => {
      expect(await stillValid(url, tags)).toEqual([OLD]);
      expect(await plansIn(url)).toEqual({
        [OLD]: '2013.1',
        [NEW]: 'no-store',
        [CURRENT]: 'current-2013.1',
        [BOTH]: 'no-store',
        // For who sends no token there is no draft, and so nothing that is being worked on.
        [PLANS]: expect.stringMatching(/^plans-/),
        [NO_PLAN]: expect.stringMatching(/^plans-/),
      });
    });
  });
});

describe('a plan that was changed before the hub first reads it', () => {
  test('has the revision that was read in its tag, not the one there was at the start', async () => {
    await withHub(async (url) => {
      await changePlan(database.url, 2026, 'revision = revision + 1');
      const first = await post({ query: NEW }, { url });
      expect(first.headers.get('etag')).toMatch(/^W\/"2026\.2~/);
      expect(await stillValid(url, new Map([[NEW, first.headers.get('etag')!]]))).toEqual([NEW]);
    });
  });
});
