import { describe, expect, test } from '@jest/globals';
import { ask } from '../support/ask.js';
import { idsOf, LISTS, pageOf } from './lists.js';

const GOALS = LISTS[0]!;
const TOTAL = 42;

describe('a page', () => {
  test('has 20 items at the root and 10 inside another object where nothing is said', async () => {
    const query = `{
      goals { nodes { key } pageInfo { hasNextPage } }
      office(number: "51") { goals { nodes { key } totalCount } }
      goal(key: "L-1", year: 2013) { contributions(scope: SUBTREE) { nodes { id } totalCount } }
    }`;
    const { goals, office, goal } = await ask(query);
    expect(goals.nodes).toHaveLength(20);
    expect(goals.pageInfo.hasNextPage).toBe(true);
    expect(office.goals.nodes).toHaveLength(10);
    expect(office.goals.totalCount).toBe(19);
    expect(goal.contributions.nodes).toHaveLength(10);
    expect(goal.contributions.totalCount).toBe(12);
  });

  test('null is the same as nothing said', async () => {
    const { goals } = await ask('{ goals(first: null, last: null, after: null, before: null) { nodes { key } } }');
    expect(goals.nodes).toHaveLength(20);
  });

  test('of no items is allowed and says what follows and precedes it', async () => {
    const nothing = { startCursor: null, endCursor: null };
    expect(await pageOf(GOALS, { first: 0 })).toEqual({
      totalCount: TOTAL,
      nodes: [],
      edges: [],
      pageInfo: { hasNextPage: true, hasPreviousPage: false, ...nothing },
    });
    expect((await pageOf(GOALS, { last: 0 })).pageInfo).toEqual({ hasNextPage: false, hasPreviousPage: true, ...nothing });
  });

  test('may be larger than the list', async () => {
    const { totalCount, nodes, pageInfo } = await pageOf(GOALS, { last: 200 });
    expect(nodes).toHaveLength(totalCount);
    expect(pageInfo).toMatchObject({ hasNextPage: false, hasPreviousPage: false });
  });

  test('lies between two cursors, cut from the end that is asked for', async () => {
    const { edges } = await pageOf(GOALS, { first: 200 });
    const between = { after: edges[4]!.cursor, before: edges[10]!.cursor };
    const ids = edges.map((edge) => edge.node.id);
    expect(idsOf(await pageOf(GOALS, { first: 200, ...between }))).toEqual(ids.slice(5, 10));
    expect(idsOf(await pageOf(GOALS, { first: 2, ...between }))).toEqual(ids.slice(5, 7));
    const last = await pageOf(GOALS, { last: 2, ...between });
    expect(idsOf(last)).toEqual(ids.slice(8, 10));
    expect(last.pageInfo).toMatchObject({ hasNextPage: true, hasPreviousPage: true });
  });

  test('between two cursors that stand the wrong way round is empty', async () => {
    const { edges } = await pageOf(GOALS, { first: 5 });
    const page = await pageOf(GOALS, { after: edges[4]!.cursor, before: edges[1]!.cursor });
    expect(page.nodes).toEqual([]);
    expect(page.totalCount).toBe(TOTAL);
  });

  test('behind the last item and before the first one is empty', async () => {
    const { pageInfo } = await pageOf(GOALS, { first: 200 });
    const behind = await pageOf(GOALS, { after: pageInfo.endCursor! });
    expect(behind).toMatchObject({ nodes: [], pageInfo: { hasNextPage: false, hasPreviousPage: true } });
    const before = await pageOf(GOALS, { before: pageInfo.startCursor! });
    expect(before).toMatchObject({ nodes: [], pageInfo: { hasNextPage: true, hasPreviousPage: false } });
  });
});
