import { describe, expect, test } from '@jest/globals';
import { listIn, rowsOf } from '../datasets/muenster-rows.js';
import { ask } from '../support/ask.js';

const FAMILY = `
  query Family($key: String!, $year: Int) {
    goal(key: $key, year: $year) { parents { key } children { key } }
  }`;

const keysIn = (goals: readonly { key: string }[]) => goals.map((goal) => goal.key);

async function familyOf(key: string, year: number) {
  const { goal } = await ask(FAMILY, { key, year });
  return { parents: keysIn(goal.parents), children: keysIn(goal.children) };
}

describe('a goal', () => {
  test('of the Jobcenter in 2013 is told with everything the paper says about it', async () => {
    const { goal } = await ask(`{ goal(key: "0501-1", year: 2013) {
      statement level steeringLevels productArea { number } productGroup { number name } product { number }
      office { number } department { number } legalDomains { code }
      targetGroups { key name } fieldsOfAction { key } source { document section page kind }
    } }`);
    expect(goal).toEqual({
      statement: 'Hilfebedürftigkeit durch Erwerbstätigkeit vermeiden oder beseitigen.',
      level: 'PRODUCT_GROUP_GOAL',
      steeringLevels: ['OPERATIVE'],
      productArea: null,
      productGroup: { number: '0501', name: 'Leistungen der Grundsicherung nach dem SGB II' },
      product: null,
      office: { number: '59' },
      department: { number: 'V' },
      legalDomains: [{ code: 'SGB_II' }],
      targetGroups: [{ key: 'erwerbsfaehige-leistungsberechtigte', name: 'Erwerbsfähige Leistungsberechtigte' }],
      fieldsOfAction: [{ key: 'teilhabe-am-arbeitsleben' }],
      source: { document: 'Vorlage V/0715/2012', section: '5.1', page: null, kind: 'STATED' },
    });
  });

  test('derives from goals further up, through all levels of the paper', async () => {
    expect(await familyOf('L-1', 2013)).toEqual({ parents: [], children: ['S-1'] });
    expect(await familyOf('S-1', 2013)).toEqual({ parents: ['L-1'], children: ['03-1', '0501-1', '0603-1'] });
    expect(await familyOf('0501-1', 2013)).toEqual({ parents: ['S-1'], children: [] });
    expect(await familyOf('0501-2', 2013)).toEqual({ parents: [], children: [] });
  });

  test.each(rowsOf('goals', 2026).map((row) => row.key!))(
    '%s of 2026 has the parents of its row, and is their child',
    async (key) => {
      const rows = rowsOf('goals', 2026);
      const children = rows.filter((row) => listIn(row.parents).includes(key)).map((row) => row.key!);
      expect(await familyOf(key, 2026)).toEqual({
        parents: listIn(rows.find((row) => row.key === key)!.parents),
        children: children.toSorted(),
      });
    },
  );

  test('names its own laws where its anchor gives none', async () => {
    const { goal } = await ask(
      `{ goal(key: "05-1", year: 2026) { legalDomains { code } productArea { number } office { number } } }`,
    );
    expect(goal).toEqual({
      legalDomains: [{ code: 'ASYLBLG' }, { code: 'SGB_II' }, { code: 'SGB_XII' }],
      productArea: { number: '05' },
      office: null,
    });
  });

  test('that does not exist is null', async () => {
    for (const key of ['0501-9', '', '0501-1 ', 'l-1']) {
      expect(await ask('query Goal($key: String!) { goal(key: $key, year: 2013) { key } }', { key })).toEqual({ goal: null });
    }
  });
});
