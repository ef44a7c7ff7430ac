import { describe, expect, test } from '@jest/globals';
import { ask } from '../../support/ask.js';

const COUNTS = `
  query Counts($year: Int, $filter: CoverageGapFilter) {
    coverageGaps(year: $year, filter: $filter, first: 0) { totalCount counts { code count } nodes { code } }
  }`;

/** How many gaps there are of each code that has some. */
async function counts(filter: Record<string, unknown>, year = 2026): Promise<Readonly<Record<string, number>>> {
  const { coverageGaps } = await ask(COUNTS, { year, filter });
  expect(coverageGaps.nodes).toEqual([]);
  const some = coverageGaps.counts.filter(({ count }: { count: number }) => count > 0);
  return Object.fromEntries(some.map(({ code, count }: { code: string; count: number }) => [code, count]));
}

const CODES = { codes: ['GOAL_NOT_DERIVED', 'PRODUCT_WITHOUT_GOAL', 'CONTRIBUTION_INFERRED'] };

describe('gaps are filtered', () => {
  test('by severity', async () => {
    expect(await counts({ severities: ['HIGH'] })).toEqual({ GOAL_WITHOUT_CONTRIBUTION: 33, GOAL_WITHOUT_OFFICE: 3 });
    expect(await counts({ severities: ['HIGH'], codes: ['LEVEL_WITHOUT_GOALS'] })).toEqual({});
  });

  test('by office: responsible for the goal or product, on either side of a contribution', async () => {
    // 0701-1 derives from nothing; products 070101 to 070106; 53 gives food advice twice and psychosocial care once.
    expect(await counts({ ...CODES, offices: ['53'] })).toEqual({
      GOAL_NOT_DERIVED: 1,
      PRODUCT_WITHOUT_GOAL: 6,
      CONTRIBUTION_INFERRED: 3,
    });
    // 59 provides nothing to others in 2026 and receives four contributions to 0501-1 and 0501-2.
    expect(await counts({ ...CODES, offices: ['59'] })).toEqual({
      GOAL_NOT_DERIVED: 2,
      PRODUCT_WITHOUT_GOAL: 5,
      CONTRIBUTION_INFERRED: 4,
    });
  });

  test('by department, which may be that of an office', async () => {
    expect(await counts({ ...CODES, departments: ['VI'] })).toEqual({ GOAL_NOT_DERIVED: 1, PRODUCT_WITHOUT_GOAL: 1 });
    expect(await counts({ codes: ['GOAL_WITHOUT_OFFICE'], departments: ['V'] })).toEqual({ GOAL_WITHOUT_OFFICE: 1 });
  });

  test('by law: of the product or else of its group', async () => {
    // 050401 has WoGG itself; 0504-1 stands under the law of its group.
    expect(await counts({ ...CODES, legalDomains: ['WOGG'] })).toEqual({ GOAL_NOT_DERIVED: 1, PRODUCT_WITHOUT_GOAL: 1 });
    // Of the six products of 0701 five name no law of the service but ÖGDG's group does; 070105 and 070106 name others.
    expect(await counts({ codes: ['PRODUCT_WITHOUT_GOAL'], legalDomains: ['OEGDG_NRW'] })).toEqual({ PRODUCT_WITHOUT_GOAL: 4 });
  });

  test('by product area', async () => {
    expect(await counts({ ...CODES, productAreas: ['07'] })).toEqual({ GOAL_NOT_DERIVED: 1, PRODUCT_WITHOUT_GOAL: 6 });
  });

  test('by field of action, which only goals and contributions have', async () => {
    expect(await counts({ fieldsOfAction: ['teilhabe-am-arbeitsleben'] }, 2013)).toEqual({
      GOAL_WITHOUT_CONTRIBUTION: 3,
      GOAL_NOT_DERIVED: 3,
    });
  });

  test('nothing is among none', async () => {
    for (const field of ['codes', 'severities', 'offices', 'departments', 'legalDomains', 'productAreas', 'fieldsOfAction'])
      expect(await counts({ [field]: [] })).toEqual({});
    expect(await counts({ codes: null, offices: null, severities: ['HIGH'] })).not.toEqual({});
  });
});
