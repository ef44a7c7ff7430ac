import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { type ContributionsListVariables, createClient, type Hub } from '@zielnetz/client';
import { HUB } from '../support/ask.js';
import { type MisbehavingProxy, misbehavingProxy } from '../support/misbehaving-proxy.js';
import { type Change, ChangingList, ROWS, YEAR } from './changing-list.js';

let list: ChangingList;
let proxy: MisbehavingProxy;
let hub: Hub;
beforeAll(async () => {
  list = await ChangingList.create();
  proxy = await misbehavingProxy(HUB());
  hub = createClient({ url: proxy.url, timeoutMs: 60_000 });
});
beforeEach(() => list.begin());
afterAll(async () => {
  await proxy.close();
  await list.drop();
});

type Order = ContributionsListVariables['orderBy'];
const ORDERS: readonly (readonly [string, Order])[] = [
  ['by service and goal', undefined],
  ['by goal, downwards', { field: 'GOAL', direction: 'DESC' }],
];

const SIZE = 200;
/** What happens after so many items: amid a page, with the item that the cursor names, and late; more go behind the walk, or more come. */
const CHANGES: ReadonlyMap<number, Change> = new Map([
  [1_050, { seen: 150, unseen: 150, others: 150 }],
  [22 * SIZE, { seen: 10, unseen: 200, others: 400 }],
  [8_001, { seen: 250, unseen: 100, others: 100 }],
]);

describe('a walk over 10,000 rows while rows are added and removed before and behind it', () => {
  test.each(ORDERS)('neither repeats nor loses one that was there all the time: %s', async (_, orderBy) => {
    proxy.target = await list.restart();
    const seen: string[] = [];
    for await (const { service, goal } of hub.contributions.list.each({ year: YEAR, first: SIZE, orderBy })) {
      seen.push(`${service.key}/${goal.key}`);
      const change = CHANGES.get(seen.length);
      if (!change) continue;
      await list.change(seen, change);
      // A hub reads its plans once: the change shows when another takes over, as in a rolling restart.
      proxy.target = await list.restart();
    }
    const found = new Set(seen);
    expect(seen).toHaveLength(found.size);
    expect(list.stayed.filter((key) => !found.has(key))).toEqual([]);
    expect(seen.filter((key) => !list.all.has(key))).toEqual([]);
    // The list did change on both sides of the walk.
    expect(list.stayed.length).toBeLessThan(ROWS - 600);
    const isFound = list.added.map((key) => found.has(key));
    expect(new Set(isFound)).toEqual(new Set([true, false]));
  });

  test('which is more than a walk by numbers of rows does: it repeats some and loses others', async () => {
    const seen: string[] = [];
    for (let page = await list.rows(0, SIZE); page.length > 0; page = await list.rows(seen.length, SIZE)) {
      for (const key of page) {
        seen.push(key);
        const change = CHANGES.get(seen.length);
        if (change) await list.change(seen, change);
      }
    }
    const found = new Set(seen);
    expect(found.size).toBeLessThan(seen.length);
    expect(list.stayed.filter((key) => !found.has(key)).length).toBeGreaterThan(0);
  });
});
