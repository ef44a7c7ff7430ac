import { describe, expect, test } from '@jest/globals';
import { type AnsweredPage, idsOf, LISTS, type List, pageOf } from './lists.js';

/** All pages of a list, from the first to the last or the other way round. */
async function walk(list: List, size: number, direction: 'forward' | 'backward'): Promise<readonly AnsweredPage[]> {
  const pages: AnsweredPage[] = [];
  const [count, from] = direction === 'forward' ? ['first', 'after'] : ['last', 'before'];
  for (let cursor: string | null = null, more = true; more; ) {
    const page: AnsweredPage = await pageOf(list, { [count!]: size, ...(cursor !== null && { [from!]: cursor }) });
    pages.push(page);
    cursor = direction === 'forward' ? page.pageInfo.endCursor : page.pageInfo.startCursor;
    more = direction === 'forward' ? page.pageInfo.hasNextPage : page.pageInfo.hasPreviousPage;
  }
  return pages;
}

describe.each(LISTS)('walking through $name', (list) => {
  test.each([1, 2, 3, 7])('in pages of %i gives every item once, in order, both ways', async (size) => {
    const all = idsOf(await pageOf(list, { first: 200 }));
    expect(all.length).toBeGreaterThan(0);
    expect(new Set(all).size).toBe(all.length);
    const forward = await walk(list, size, 'forward');
    const backward = (await walk(list, size, 'backward')).toReversed();
    for (const pages of [forward, backward]) {
      expect(pages.flatMap(idsOf)).toEqual(all);
      expect(pages).toHaveLength(Math.ceil(all.length / size));
      pages.forEach((page, index) => {
        expect(page.totalCount).toBe(all.length);
        expect(page.edges.map((edge) => edge.node)).toEqual(page.nodes);
        expect(page.pageInfo).toEqual({
          hasNextPage: index < pages.length - 1,
          hasPreviousPage: index > 0,
          startCursor: page.edges[0]!.cursor,
          endCursor: page.edges.at(-1)!.cursor,
        });
      });
    }
  });
});
