import { describe, expect, test } from '@jest/globals';
import { ask } from '../support/ask.js';
import { ALL_2013, goalsBy } from './keys.js';

describe('the order of goals', () => {
  test('without one they come in natural order of their keys', async () => {
    expect(await goalsBy({})).toEqual(ALL_2013);
  });

  test.each([
    ['KEY', ALL_2013],
    ['LEVEL', ['L-1', 'S-1', '03-1', '0501-1', '0501-2', '0501-3', '0501-4', '0603-1']],
    // "Alle Mitglieder", "Armut", "Die Hilfebedürftigkeit", "Die Integration", "Die Zahl", "Hilfe…", "Jungen", "Langfristigen"
    ['STATEMENT', ['L-1', 'S-1', '0501-2', '0501-3', '03-1', '0501-1', '0603-1', '0501-4']],
    // 40, 51, 59, none
    ['OFFICE', ['03-1', '0603-1', '0501-1', '0501-2', '0501-3', '0501-4', 'L-1', 'S-1']],
  ])('by %s upwards, and downwards the other way round', async (field, expected) => {
    expect(await goalsBy({ orderBy: { field } })).toEqual(expected);
    expect(await goalsBy({ orderBy: { field, direction: 'ASC' } })).toEqual(expected);
    expect(await goalsBy({ orderBy: { field, direction: 'DESC' } })).toEqual(expected.toReversed());
  });

  test('offices are ordered by number, and one that is no number comes behind them', async () => {
    const { goals } = await ask('{ goals(orderBy: { field: OFFICE }, first: 200, year: 2026) { nodes { office { number } } } }');
    const numbers = goals.nodes.map(({ office }: { office: { number: string } | null }) => office?.number ?? 'none');
    expect([...new Set(numbers)]).toEqual(['17', '40', '50', '51', '53', '59', 'AWQ', 'none']);
  });

  test('the goals of an office can be ordered and filtered', async () => {
    const query = `{ office(number: "59", year: 2013) {
      goals(orderBy: { field: STATEMENT, direction: DESC }, filter: { sourceKinds: [INFERRED] }) { nodes { key } }
    } }`;
    const { office } = await ask(query);
    expect(office.goals.nodes).toEqual([{ key: '0501-4' }, { key: '0501-3' }, { key: '0501-2' }]);
  });
});
