import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { PROBLEMS, SOURCE, type WritingHub, writingHub } from '../journal/writing-hub.js';

const FAMILIES = 40;
const PERIODS = ['2024', '2025', '2026'];

let hub: WritingHub;
beforeAll(async () => {
  hub = await writingHub();
  await hub.ask('admin', `mutation { createPlan(input: { year: 2027, from: 2013, title: "Draft" }) { ${PROBLEMS} } }`);
  const keys = Array.from({ length: FAMILIES }, (_, at) => `V-${at}`);
  const indicator = (key: string, subject: string, rest: string) =>
    `{ createIndicator: { key: "${key}", name: "Eine von vielen${subject ? '' : ' Harmlosen'}", unit: "Personen", kind: OUTPUT ${subject} ${rest} ${SOURCE} } }`;
  const changes = keys.flatMap((key) => [
    indicator(key, 'subject: PEOPLE', ''),
    indicator(`${key}-A`, 'subject: PEOPLE', `partOf: "Indicator:2027/${key}"`),
    indicator(`${key}-H`, '', ''),
  ]);
  await hub.ask('admin', `mutation { applyChanges(year: 2027, changes: [${changes}]) { ${PROBLEMS} } }`);
  const value = (key: string, period: string, said: number) =>
    `{ indicator: "Indicator:2027/${key}", kind: ACTUAL, period: "${period}", value: "${said}", ${SOURCE} }`;
  for (const period of PERIODS) {
    const values = keys.flatMap((key) => [value(key, period, 50), value(`${key}-A`, period, 3), value(`${key}-H`, period, 3)]);
    await hub.ask('admin', `mutation { setIndicatorValues(year: 2027, values: [${values}]) { ${PROBLEMS} } }`);
  }
});
afterAll(() => hub.close());

/** How many statements a list of indicators takes, when plan and document are known, and what is shown of the first one. */
async function statementsOf(key: string, values: string) {
  const query = `{ indicators(year: 2027, first: 200, filter: { text: "${key}" }) { nodes { key ${values} } } }`;
  await hub.ask('admin', query);
  await hub.ask('admin', query);
  const before = hub.proxy.requests;
  const { indicators } = await hub.ask('admin', query);
  return { statements: hub.proxy.requests - before, nodes: indicators.nodes };
}

const SERIES = 'values(first: 3) { nodes { text } }';

test('families of people take one statement more, however many there are and however long their series are', async () => {
  const { statements, nodes } = await statementsOf('Eine von vielen', SERIES);
  expect(statements).toBe(2);
  expect(nodes).toHaveLength(3 * FAMILIES);
  const textsOf = (end: string) =>
    new Set(JSON.stringify(nodes.filter(({ key }: { key: string }) => key.endsWith(end))).match(/"text":"[^"]*"/g));
  expect([textsOf('-A'), textsOf('-H')]).toEqual([new Set(['"text":"weniger als 5"']), new Set(['"text":"3"'])]);
});

test('what was said before takes no further one to judge', async () => {
  expect(
    (await statementsOf('Eine von vielen', 'values(first: 3) { totalCount nodes { text earlier { text } } }')).statements,
  ).toBe(3);
});

test('what counts nobody takes none', async () => {
  const { statements, nodes } = await statementsOf('Harmlosen', SERIES);
  expect(nodes).toHaveLength(FAMILIES);
  expect(statements).toBe(1);
});
