import { describe, expect, test } from '@jest/globals';
import { HubAbortError, HubAnswerError, HubError } from '@zielnetz/client';
import fc from 'fast-check';
import { answer, cutBeforeHead, errorsWith } from '../support/misbehaving-proxy.js';
import { throughProxy } from './through-proxy.js';

const through = throughProxy();
const IN_2013 = { year: 2013 };

async function allOf<Item>(items: AsyncIterable<Item>): Promise<readonly Item[]> {
  const all: Item[] = [];
  for await (const item of items) all.push(item);
  return all;
}
const idsOf = (nodes: readonly { readonly id: string }[]) => nodes.map(({ id }) => id);
const whole = async () => idsOf((await through.client().contributions.list({ ...IN_2013, first: 200 })).contributions.nodes);

/** A page that says that there are more. */
const page = (endCursor: string | null) =>
  answer(200, { data: { contributions: { totalCount: 9, nodes: [{ id: '1' }], pageInfo: { hasNextPage: true, endCursor } } } });

describe('a walk through a list', () => {
  test('gives every item once and in order, whatever the size of the pages', async () => {
    const all = await whole();
    expect(new Set(all).size).toBe(all.length);
    const { contributions } = through.client();
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 1, max: 200 }), fc.nat(all.length - 1), async (first, from) => {
        through.proxy.forget();
        expect(idsOf(await allOf(contributions.list.each({ ...IN_2013, first })))).toEqual(all);
        const pages = await allOf(contributions.list.pages({ ...IN_2013, first }));
        expect(pages.flatMap(({ nodes }) => idsOf(nodes))).toEqual(all);
        expect(pages.every(({ totalCount }) => totalCount === all.length)).toBe(true);
        expect(through.proxy.seen).toHaveLength(2 * Math.ceil(all.length / first));
        // Begins behind a cursor, if it is given one.
        const start = (await contributions.list({ ...IN_2013, first: from + 1 })).contributions.pageInfo.endCursor;
        expect(idsOf(await allOf(contributions.list.each({ ...IN_2013, first, after: start })))).toEqual(all.slice(from + 1));
      }),
      { numRuns: 20 },
    );
  });

  test('keeps order, filter and options on each page', async () => {
    const question = {
      ...IN_2013,
      first: 2,
      orderBy: { field: 'GOAL', direction: 'DESC' },
      filter: { crossesOffices: true },
    } as const;
    const nodes = await allOf(through.client().contributions.list.each(question, { headers: { 'x-desk': '7' } }));
    const one = await through.client().contributions.list({ ...question, first: 200 });
    expect(nodes).toEqual(one.contributions.nodes);
    const requests = through.proxy.seen.slice(0, -1);
    expect(requests).toHaveLength(Math.ceil(nodes.length / 2));
    expect(requests.every(({ headers }) => headers['x-desk'] === '7')).toBe(true);
  });

  test('works for lists inside an object', async () => {
    const { offices } = through.client();
    const question = { number: '59', year: 2013 };
    const { office } = await offices.contributionsReceived({ ...question, first: 200 });
    expect(await allOf(offices.contributionsReceived.each({ ...question, first: 2 }))).toEqual(
      office!.contributionsReceived.nodes,
    );
  });

  test('asks for 100 items a page, and for the next one only when it is needed', async () => {
    const walk = through.client().contributions.list.pages(IN_2013);
    expect(through.proxy.seen).toHaveLength(0);
    await walk.next();
    expect(JSON.parse(through.proxy.seen[0]!.body).variables).toEqual({ ...IN_2013, first: 100, after: null });
  });

  test('that is left in the middle asks for nothing more', async () => {
    const ids: string[] = [];
    for await (const { id } of through.client().contributions.list.each({ ...IN_2013, first: 2 })) {
      ids.push(id);
      if (ids.length === 3) break;
    }
    await new Promise((resolve) => setTimeout(resolve, 100));
    expect(through.proxy.seen).toHaveLength(2);
    expect(ids).toEqual((await whole()).slice(0, 3));
  });

  test('through an empty list ends at once', async () => {
    const empty = { ...IN_2013, filter: { effects: [] } };
    expect(await allOf(through.client().contributions.list.each(empty))).toEqual([]);
    expect(await allOf(through.client().contributions.list.pages(empty))).toMatchObject([{ totalCount: 0, nodes: [] }]);
    expect(through.proxy.seen).toHaveLength(2);
  });

  test('through the list of an office that does not exist fails and names it', async () => {
    const walk = allOf(through.client().offices.services.each({ number: '999', year: 2013 }));
    await expect(walk).rejects.toThrow(HubError);
    await expect(walk).rejects.toThrow('office: no list to walk through.');
  });

  test.each([
    ['the same cursor again', [page('a'), page('a')], 2],
    ['the cursor it was given', [page('x')], 1],
    ['no cursor, as it does for pages of none', [page(null)], 1],
  ])('ends with a HubError when the hub has more pages but gives %s', async (_, treatments, count) => {
    through.proxy.next(...treatments);
    const seen: unknown[] = [];
    const walk = async () => {
      for await (const node of through.client().contributions.list.each({ ...IN_2013, after: 'x' })) seen.push(node);
    };
    await expect(walk()).rejects.toThrow('contributions: the page leads to no next one.');
    expect(seen).toHaveLength(count);
    expect(through.proxy.seen).toHaveLength(count);
  });

  test('survives a fault between two pages', async () => {
    const walk = through.client().contributions.list.each({ ...IN_2013, first: 10 });
    const { value } = await walk.next();
    through.proxy.next(cutBeforeHead);
    expect([value!.id, ...idsOf(await allOf(walk))]).toEqual(await whole());
  });

  test('gives what it has, and fails where the hub does', async () => {
    const walk = through.client().contributions.list.each({ ...IN_2013, first: 1 });
    expect((await walk.next()).value!.id).toBe((await whole())[0]);
    through.proxy.next(answer(200, { data: null, ...errorsWith('INVALID_CURSOR') }));
    await expect(walk.next()).rejects.toThrow(HubAnswerError);
    expect(await walk.next()).toEqual({ done: true, value: undefined });
  });

  test('ends with its signal', async () => {
    const controller = new AbortController();
    const walk = through.client().contributions.list.pages({ ...IN_2013, first: 1 }, { signal: controller.signal });
    await walk.next();
    controller.abort();
    await expect(walk.next()).rejects.toThrow(HubAbortError);
    expect(through.proxy.seen).toHaveLength(1);
  });

  test.each([-1, 201, 1.5])('refuses pages of %d, as the hub does', async (first) => {
    await expect(allOf(through.client().contributions.list.each({ ...IN_2013, first }))).rejects.toMatchObject({
      code: 'BAD_USER_INPUT',
    });
    expect(through.proxy.seen).toHaveLength(1);
  });
});
