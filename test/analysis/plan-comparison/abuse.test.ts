import { describe, expect, test } from '@jest/globals';
import { PLAN_RECORDS } from '../../../schema/model.js';
import { compare } from '../../../server/analysis/plan-comparison/compare.js';
import { FIELDS, OBJECTS } from '../../../server/analysis/plan-comparison/messages.js';
import { isName } from '../../../server/analysis/plan-comparison/name.js';
import type { GoalGraph } from '../../../server/graph/goal-graph.js';
import { offlineModel } from '../../../server/graph/offline-model.js';
import { atOnce } from '../../../server/turns/steps.js';
import { answerTo } from '../../support/ask.js';

/** The error that a comparison is answered with. */
async function errorOf(args: string, changes = 'totalCount', list = ''): Promise<{ code: string; message: string }> {
  const { errors } = await answerTo(`{ comparePlans(${args}) { changes${list} { ${changes} } } }`);
  return { code: errors![0]!.extensions.code, message: errors![0]!.message };
}

describe('comparing plans in a way that cannot be', () => {
  test.each(['from: 1999, to: 2026', 'from: 2013, to: 1999'])('%s', async (args) => {
    expect(await errorOf(args)).toEqual({ code: 'PLAN_NOT_FOUND', message: expect.stringContaining('got 1999') });
  });

  test('a type that no plan has', async () => {
    expect(await errorOf('from: 2013, to: 2026', 'totalCount', '(filter: { types: ["Office", "Amt"] })')).toEqual({
      code: 'BAD_USER_INPUT',
      message: `filter.types: expected some of ${PLAN_RECORDS.map(({ name }) => name).join(', ')}, got "Amt".`,
    });
  });

  test.each(['(first: 201)', '(first: -1)', '(first: 1, last: 1)'])('a page that cannot be: %s', async (page) => {
    expect((await errorOf('from: 2013, to: 2026', 'totalCount', page)).code).toBe('BAD_USER_INPUT');
  });

  test('a cursor of another list', async () => {
    expect((await errorOf('from: 2013, to: 2026', 'totalCount', '(after: "WyJYIiwxLCIxIl0")')).code).toBe('INVALID_CURSOR');
  });

  test('plans that are too large together', () => {
    const large = { size: 100_001 } as GoalGraph;
    expect(() => atOnce(compare(large, large))).toThrow(
      'comparePlans: expected plans of at most 200000 records together, got 200002.',
    );
  });

  test('every class and every field that is compared has a name for people', async () => {
    const model = await offlineModel();
    expect(model.filter(({ type }) => !OBJECTS[type.name]).map(({ type }) => type.name)).toEqual([]);
    const properties = model.flatMap(({ keyColumns, fields, references, links }) => [
      // What the database fills in by itself is not compared.
      ...fields.filter(
        ({ column, property, hasDefault }) =>
          !hasDefault && !isName(property) && !(keyColumns.includes(column) && /Key$/.test(property)),
      ),
      ...references.filter(({ column }) => !keyColumns.includes(column)),
      ...links,
    ]);
    expect(properties.map(({ property }) => property).filter((property) => !FIELDS[property])).toEqual([]);
  });
});
