import { describe, expect, test } from '@jest/globals';
import { ask } from '../support/ask.js';
import { ALL, ORIENTATION, pairs, SOCIAL_SERVICES } from './pairs.js';

const SCOPES = `
  query Scopes($key: String!, $filter: ContributionFilter) {
    goal(key: $key, year: 2013) {
      default: contributions(filter: $filter, first: 200) { nodes { service { key } goal { key } } }
      direct: contributions(scope: DIRECT, filter: $filter, first: 200) { nodes { service { key } goal { key } } }
      subtree: contributions(scope: SUBTREE, filter: $filter, first: 200) { totalCount nodes { service { key } goal { key } } }
    }
  }`;

describe('contributions to a goal and to those derived from it', () => {
  test.each(['S-1', 'L-1'])('all twelve of the paper reach %s, none of them directly', async (key) => {
    const { goal } = await ask(SCOPES, { key });
    expect(pairs(goal.default)).toEqual([]);
    expect(pairs(goal.direct)).toEqual([]);
    expect(pairs(goal.subtree)).toEqual(ALL);
    expect(goal.subtree.totalCount).toBe(12);
  });

  test('a goal that nothing derives from has the same in both scopes', async () => {
    const { goal } = await ask(SCOPES, { key: '0501-1' });
    expect(pairs(goal.direct)).toEqual([...SOCIAL_SERVICES, ORIENTATION].toSorted());
    expect(goal.default).toEqual(goal.direct);
    expect(pairs(goal.subtree)).toEqual(pairs(goal.direct));
  });

  test('a filter applies to the whole subtree', async () => {
    const { goal } = await ask(SCOPES, { key: 'L-1', filter: { fromOffices: ['40'] } });
    expect(pairs(goal.subtree)).toEqual([ORIENTATION]);
  });
});
