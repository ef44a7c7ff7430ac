import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { type WritingHub, writingHub } from '../journal/writing-hub.js';

let hub: WritingHub;
beforeAll(async () => {
  hub = await writingHub();
});
afterAll(() => hub.close());

/** How many statements a query takes, when plan and document are known. */
async function statementsOf(query: string): Promise<number> {
  await hub.ask('nobody', query);
  await hub.ask('nobody', query);
  await hub.proxy.quiet();
  const before = hub.proxy.requests;
  await hub.ask('nobody', query);
  return hub.proxy.requests - before;
}

test('two statements for one that counts nobody', async () => {
  expect(await statementsOf('{ indicator(key: "0501-I026", year: 2026) { status { status } } }')).toBe(2);
});

// Targets and results are judged apart: one more for each, where some of them count people.
test.each([
  '{ goals(year: 2026, first: 200) { nodes { status { status indicators { measured { value } target { value } } } } } }',
  '{ offices(year: 2026) { goalStatus { met } } }',
  '{ departments(year: 2026) { goalStatus { met } } goalPyramid(year: 2026) { levels { goalStatus { met } goals { status { status } } } } }',
])('four statements, whatever their number: %s', async (query) => {
  expect(await statementsOf(query)).toBe(4);
});

// Four of its own, and what of its values counts people is judged in one or two.
test.each(['', ', scope: { office: "59" }'])('at most six statements for a report, whatever its size%s', async (scope) => {
  const report = `{ controllingReport(year: 2026, quarter: 1${scope}) { hash deviations { name remark { cause } } } }`;
  const count = await statementsOf(report);
  expect(count).toBeGreaterThan(4);
  expect(count).toBeLessThanOrEqual(6);
});

test('two years take two statements as well', async () => {
  const two = '{ office(number: "51", year: 2026) { goalStatus { met } later: goalStatus(year: 2027) { met } } }';
  expect(await statementsOf(two)).toBe(2);
});

test('while the database is away, a status says so', async () => {
  await hub.proxy.cut();
  const { errors } = await hub.answer('nobody', '{ office(number: "59", year: 2026) { goalStatus { met } } }');
  expect(errors).toMatchObject([{ extensions: { code: 'DATABASE_UNAVAILABLE' } }]);
});
