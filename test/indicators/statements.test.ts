import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { PROBLEMS, SOURCE, type WritingHub, writingHub } from '../journal/writing-hub.js';

const GOALS = 100;
const INDICATORS = 5;
const YEARS = ['2024', '2025', '2026', '2027', '2028', '2029', '2030'];

let hub: WritingHub;
beforeAll(async () => {
  hub = await writingHub();
  await hub.ask('admin', `mutation { createPlan(input: { year: 2027, from: 2013, title: "Draft" }) { ${PROBLEMS} } }`);
  const goals = Array.from({ length: GOALS }, (_, at) => ({
    createGoal: {
      key: `V-${at}`,
      statement: 'Eines von vielen',
      level: 'STRATEGIC_GOAL',
      source: { document: 'a test', kind: 'STATED' },
    },
  }));
  const keys = goals.flatMap(({ createGoal: { key } }) =>
    Array.from({ length: INDICATORS }, (_, at) => ({ goal: key, key: `${key}-${at}` })),
  );
  const indicators = keys.map(({ goal, key }) => ({
    createIndicator: {
      ...{ key, name: 'Eine von vielen', unit: 'Anzahl', kind: 'OUTPUT', goal: `Goal:2027/${goal}` },
      source: { document: 'a test', kind: 'STATED' },
    },
  }));
  for (const changes of inParts<object>([...goals, ...indicators])) {
    const query = `mutation ($changes: [ChangeInput!]!) { applyChanges(year: 2027, changes: $changes) { ${PROBLEMS} } }`;
    await hub.ask('admin', query, { changes });
  }
  const source = { document: 'a test', kind: 'STATED' };
  const values = keys.flatMap(({ key }) =>
    YEARS.map((period) => ({
      indicator: `Indicator:2027/${key}`,
      kind: 'ACTUAL',
      period,
      value: `${key.length}.${period}`,
      source,
    })),
  );
  // The first ones are corrected, so that there is something before them.
  for (const part of inParts([...values, ...values.slice(0, 200).map((value) => ({ ...value, value: '0' }))])) {
    const query = `mutation ($values: [IndicatorValueInput!]!) { setIndicatorValues(year: 2027, values: $values) { ${PROBLEMS} } }`;
    await hub.ask('admin', query, { values: part });
  }
});
afterAll(() => hub.close());

function inParts<Item>(items: readonly Item[]): readonly (readonly Item[])[] {
  return Array.from({ length: Math.ceil(items.length / 200) }, (_, at) => items.slice(at * 200, (at + 1) * 200));
}

interface Series {
  readonly values: { readonly nodes: readonly object[] };
}

/** How many statements a query takes, when plan and document are known. */
async function statementsOf(query: string) {
  await hub.ask('admin', query);
  await hub.ask('admin', query);
  const before = hub.proxy.requests;
  const data = await hub.ask('admin', query);
  return { data, statements: hub.proxy.requests - before };
}

const GOALS_WITH = (values: string, first = GOALS) =>
  `{ goals(year: 2027, first: ${first}, filter: { text: "Eines von vielen" }) { nodes { indicators(first: 5) { nodes { key ${values} } } } } }`;

test('100 goals with 5 indicators and 7 years take one statement for the series', async () => {
  const { data, statements } = await statementsOf(GOALS_WITH('values(first: 7) { nodes { period { name } value } }'));
  expect(statements).toBe(1);
  const series: readonly Series[] = data.goals.nodes.flatMap(
    (goal: { indicators: { nodes: readonly Series[] } }) => goal.indicators.nodes,
  );
  expect(series).toHaveLength(GOALS * INDICATORS);
  expect(series.every(({ values }) => values.nodes.length === YEARS.length)).toBe(true);
});

test('one more if they are counted, and one more for what was said before', async () => {
  for (const first of [1, GOALS]) {
    const counted = await statementsOf(GOALS_WITH('values(first: 7) { totalCount nodes { value } }', first));
    expect(counted.statements).toBe(2);
    const all = await statementsOf(GOALS_WITH('values(first: 7) { totalCount nodes { value earlier { value } } }', first));
    expect(all.statements).toBe(3);
    const [{ values }] = all.data.goals.nodes[0].indicators.nodes;
    expect(values).toMatchObject({
      totalCount: 7,
      nodes: [{ value: '0', earlier: [{ value: '5.2024' }] }, {}, {}, {}, {}, {}, {}],
    });
  }
});

test('two series of each indicator take no more than one', async () => {
  const { statements } = await statementsOf(
    GOALS_WITH('early: values(to: "2025-12-31") { nodes { value } } late: values(from: "2026-01-01") { nodes { value } }'),
  );
  expect(statements).toBe(1);
});

test('who does not ask for values pays nothing', async () => {
  expect((await statementsOf(GOALS_WITH(''))).statements).toBe(0);
});

test('values are set in a few statements, however many there are', async () => {
  const value = (at: number) =>
    `{ indicator: "Indicator:2027/V-${at}-0", kind: FORECAST, period: "2030", value: "${at}", ${SOURCE} }`;
  const set = async (values: readonly string[]) => {
    const before = hub.proxy.requests;
    await hub.ask('admin', `mutation { setIndicatorValues(year: 2027, values: [${values}]) { ${PROBLEMS} } }`);
    return hub.proxy.requests - before;
  };
  await set([value(0)]);
  const forOne = await set([value(1)]);
  const forMany = await set(Array.from({ length: 90 }, (_, at) => value(at + 2)));
  expect(Math.abs(forMany - forOne)).toBeLessThanOrEqual(2); // The feed of the journal reads beside it.
});
