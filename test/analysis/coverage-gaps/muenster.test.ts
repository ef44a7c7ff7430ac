import { describe, expect, test } from '@jest/globals';
import { ask } from '../../support/ask.js';

const GAPS = `
  query Gaps($year: Int, $filter: CoverageGapFilter) {
    coverageGaps(year: $year, filter: $filter, first: 200) {
      totalCount
      counts { code severity count }
      nodes { code severity level objects { __typename id } }
    }
  }`;

interface Gap {
  readonly code: string;
  readonly severity: string;
  readonly level: string | null;
  readonly objects: readonly { readonly __typename: string; readonly id: string }[];
}

/** "code: what it is about", in the order of the list. */
const lines = (nodes: readonly Gap[]) =>
  nodes.map(({ code, level, objects }) => `${code}: ${level ?? objects.map(({ id }) => id.split('/').slice(1).join('/'))}`);

describe('the gaps of 2013', () => {
  /**
   * By hand, from the eight goals and twelve contributions of the paper. The contributions go to
   * 03-1, 0501-1 and 0603-1, all three derived from S-1 and by it from L-1; so the three goals of
   * § 48b(3) SGB II are left, which derive from nothing either. No product has a goal, so the lowest
   * level in use is the product group; of the goals above it only 03-1 has no goal derived from it.
   * L-1 and S-1 are the council's, so they need no office. There are no products in the paper, each
   * of its twelve services contributes once, and it states them all.
   */
  test('are these eight, worst first', async () => {
    const { coverageGaps } = await ask(GAPS, { year: 2013 });
    expect(lines(coverageGaps.nodes)).toEqual([
      'GOAL_WITHOUT_CONTRIBUTION: 0501-2',
      'GOAL_WITHOUT_CONTRIBUTION: 0501-3',
      'GOAL_WITHOUT_CONTRIBUTION: 0501-4',
      'LEVEL_WITHOUT_GOALS: PRODUCT_GOAL',
      'GOAL_NOT_DERIVED: 0501-2',
      'GOAL_NOT_DERIVED: 0501-3',
      'GOAL_NOT_DERIVED: 0501-4',
      'GOAL_NOT_BROKEN_DOWN: 03-1',
    ]);
    expect(coverageGaps.totalCount).toBe(8);
  });
});

describe('the gaps of 2026', () => {
  /**
   * By hand, from the 42 goals and 11 contributions of the year. Contributions reach 0104-1, 0301-1,
   * 0501-1, 0501-2, 0601-1, 03-1, 05-1 and L-1 directly and 03-2 through 0301-1: 9 of 42, each from
   * another office. Without parents are the 7 goals of product areas and 20 of product groups (one
   * each of 0104, 0301, 0501, 0503, 0504, 0701; two of 0603; three of 0602; four of 0605; five of
   * 0302). Of the product area goals 03-1, 03-2 and 05-1 have goals derived from them. No goal is a
   * product's, so all 52 products lack one. Only one contribution is stated.
   */
  test('are counted like this', async () => {
    const { coverageGaps } = await ask(GAPS, { year: 2026 });
    expect(coverageGaps.counts).toEqual([
      { code: 'GOAL_WITHOUT_CONTRIBUTION', severity: 'HIGH', count: 33 },
      { code: 'GOAL_WITH_CONFLICTS_ONLY', severity: 'HIGH', count: 0 },
      { code: 'GOAL_WITHOUT_OFFICE', severity: 'HIGH', count: 3 },
      { code: 'LEVEL_WITHOUT_GOALS', severity: 'MEDIUM', count: 2 },
      { code: 'GOAL_WITHOUT_CONTRIBUTION_OF_OTHERS', severity: 'MEDIUM', count: 0 },
      { code: 'GOAL_NOT_DERIVED', severity: 'MEDIUM', count: 27 },
      { code: 'GOAL_NOT_BROKEN_DOWN', severity: 'MEDIUM', count: 4 },
      { code: 'CONTRIBUTION_CONTESTED', severity: 'MEDIUM', count: 0 },
      { code: 'PRODUCT_WITHOUT_GOAL', severity: 'LOW', count: 52 },
      { code: 'SERVICE_WITHOUT_CONTRIBUTION', severity: 'LOW', count: 0 },
      { code: 'CONTRIBUTION_INFERRED', severity: 'LOW', count: 10 },
    ]);
    expect(coverageGaps.totalCount).toBe(131);
  });

  test('of some codes are these', async () => {
    const codes = ['LEVEL_WITHOUT_GOALS', 'GOAL_WITHOUT_OFFICE', 'GOAL_NOT_BROKEN_DOWN'];
    const { coverageGaps } = await ask(GAPS, { filter: { codes } });
    expect(lines(coverageGaps.nodes)).toEqual([
      'GOAL_WITHOUT_OFFICE: 05-1',
      'GOAL_WITHOUT_OFFICE: 05-4',
      'GOAL_WITHOUT_OFFICE: 05-5',
      'LEVEL_WITHOUT_GOALS: STRATEGIC_GOAL',
      'LEVEL_WITHOUT_GOALS: PRODUCT_GOAL',
      'GOAL_NOT_BROKEN_DOWN: 05-2',
      'GOAL_NOT_BROKEN_DOWN: 05-3',
      'GOAL_NOT_BROKEN_DOWN: 05-4',
      'GOAL_NOT_BROKEN_DOWN: 05-5',
    ]);
    expect(coverageGaps.counts.map(({ code }: { code: string }) => code)).toEqual([
      'GOAL_WITHOUT_OFFICE',
      'LEVEL_WITHOUT_GOALS',
      'GOAL_NOT_BROKEN_DOWN',
    ]);
  });
});
