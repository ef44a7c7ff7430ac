import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { type ChangingHub, startChangingHub, YEAR } from '../changes/hub.js';
import { moment, writingHub } from '../journal/writing-hub.js';
import { query } from '../support/database.js';
import { aValue, seriesOf, setValue, setValues } from './set-value.js';

let hub: ChangingHub;
beforeAll(async () => {
  hub = await startChangingHub();
});
afterAll(() => hub.stop());

const SET =
  'mutation ($value: IndicatorValueInput!) { setIndicatorValue(input: $value) { problems { field code } value { value } } }';
const traces = () =>
  query(
    hub.database.url,
    'SELECT (SELECT count(*) FROM indicator_value) AS values, (SELECT count(*) FROM journal_entry) AS entries, (SELECT count(*) FROM answered_change) AS answers',
  );

describe('a value of a wrong type', () => {
  test.each([
    ...['value', 'kind', 'period', 'indicator', 'reason', 'source', 'supersedes'].flatMap((field) => [
      [field, {}],
      [field, ['a', 'b']],
      [field, true],
    ]),
    ...([
      84.8,
      84,
      '',
      ' 1',
      '1e5',
      'NaN',
      'Infinity',
      '0x10',
      '1,5',
      '9'.repeat(21),
      `0.${'1'.repeat(11)}`,
      '1'.repeat(200_000),
    ].map((value) => ['value', value]) as readonly (readonly [string, unknown])[]),
    ...([null, 'actual', 'WISHED', 1].map((kind) => ['kind', kind]) as readonly (readonly [string, unknown])[]),
    ['supersedes', '1'],
    ['supersedes', 2 ** 31],
    ['source', null],
    ['source', { document: 'x', kind: 'GUESSED' }],
    ['period', null],
    ['indicator', null],
    ['color', 'red'],
  ] as readonly (readonly [string, unknown])[])('is refused by GraphQL: %s', async (field, value) => {
    const { data, errors } = await hub.answer(SET, { value: aValue({ [field]: value }) });
    expect([data ?? null, errors![0]]).toMatchObject([null, { extensions: { code: 'BAD_USER_INPUT' } }]);
  });
});

describe('a value that cannot be used', () => {
  test.each([
    ['indicator', 'nirgends', 'NOT_FOUND'],
    ['indicator', '', 'NOT_FOUND'],
    ['indicator', 'Indicator:1950/K2', 'NOT_FOUND'],
    ['indicator', `Indicator:${YEAR}/none`, 'UNKNOWN_REFERENCE'],
    ['indicator', `Goal:${YEAR}/0501-1`, 'UNKNOWN_REFERENCE'],
    ['indicator', `Indicator:${YEAR}/K2/ACTUAL/2026/1`, 'UNKNOWN_REFERENCE'],
    ['indicator', `Indicator:${YEAR}/\u0000`, 'UNKNOWN_REFERENCE'],
    ['period', '', 'RULE_BROKEN'],
    ['period', '2026-Q5', 'RULE_BROKEN'],
    ['period', '2026-02-30', 'RULE_BROKEN'],
    ['period', '20262026', 'RULE_BROKEN'],
    ['period', '9'.repeat(100_000), 'RULE_BROKEN'],
    ['period', '2026\u0000', 'RULE_BROKEN'],
    ['reason', '', 'UNUSABLE_TEXT'],
    ['reason', ' x', 'UNUSABLE_TEXT'],
    ['reason', 'a\u0007b', 'UNUSABLE_TEXT'],
    ['reason', 'a\ud800b', 'UNUSABLE_TEXT'],
    ['reason', 'x'.repeat(2_001), 'TOO_LONG'],
    ['source.document', '', 'UNUSABLE_TEXT'],
    ['source.document', 'x'.repeat(301), 'TOO_LONG'],
    ['source.page', '\u0000', 'UNUSABLE_TEXT'],
  ])('is a problem of its field: %s %#', async (field, value, code) => {
    const before = await traces();
    const [name, inner] = field.split('.') as [string, string?];
    const given = inner ? { [name]: { document: 'Ein Test', kind: 'STATED', [inner]: value } } : { [name]: value };
    const { problems, value: set } = await setValue(hub, given);
    expect([set, problems]).toMatchObject([null, [{ field: `input.${field}`, code }]]);
    expect(await traces()).toEqual(before);
  });

  test('in a list is named by its place, and too many are refused at once', async () => {
    const before = await traces();
    const other = await setValues(hub, [{}, { indicator: 'Indicator:2013/K1' }]);
    expect(other.problems).toMatchObject([{ field: 'values.1.indicator', code: 'OTHER_PLAN' }]);
    const many = await setValues(
      hub,
      Array.from({ length: 201 }, (_, at) => ({ period: `${1900 + at}` })),
    );
    expect(many).toMatchObject({ values: [], problems: [{ field: 'values', code: 'TOO_LONG' }] });
    const { errors } = await hub.answer('mutation { setIndicatorValues(year: 1950, values: []) { problems { code } } }');
    expect(errors).toMatchObject([{ extensions: { code: 'PLAN_NOT_FOUND' } }]);
    const key = await setValue(hub, {}, { key: 'x'.repeat(101) });
    expect(key.problems).toMatchObject([{ field: 'idempotencyKey', code: 'TOO_LONG' }]);
    expect(await traces()).toEqual(before);
  });
});

describe('many at a time', () => {
  test('each get a version of their own, and none is lost', async () => {
    const given = { indicator: 'Indicator:2027/K1' };
    const answers = await Promise.all(Array.from({ length: 50 }, (_, at) => setValue(hub, { ...given, value: `${at}` })));
    const versions = answers.map(({ value }) => value.version);
    expect(versions.toSorted((a, b) => a - b)).toEqual(Array.from({ length: 50 }, (_, at) => at + 1));
    const last = answers.find(({ value }) => value.version === 50)!.value;
    expect(await seriesOf(hub, YEAR, 'K1')).toEqual([`ACTUAL 2026-03: ${last.value}`]);
    expect(last.earlier).toHaveLength(49);
  });

  test('who have all seen the same version: one of them wins', async () => {
    const given = { indicator: 'Indicator:2027/K3', supersedes: 0 };
    const answers = await Promise.all(Array.from({ length: 20 }, (_, at) => setValue(hub, { ...given, value: `${at}` })));
    const won = answers.filter(({ value }) => value !== null);
    expect(won).toHaveLength(1);
    for (const { value, problems } of answers)
      expect(value ? [] : problems).toMatchObject(value ? [] : [{ code: 'STALE_VERSION' }]);
  });

  test('beside changes of the plan, from two hubs: every change and every value is there, and revisions go up one by one', async () => {
    const other = await hub.another();
    const { revision } = (await hub.ask(`{ plan(year: ${YEAR}) { revision } }`)).plan;
    const add = (one: ChangingHub, at: number) =>
      one.ask(
        `mutation { createTargetGroup(year: ${YEAR}, input: { key: "g-${at}", name: "Eine" }) { revision problems { code } } }`,
      );
    const work = Array.from({ length: 20 }, (_, at) => {
      const one = at % 2 === 0 ? hub : other;
      return Promise.all([add(one, at), setValue(one, { indicator: 'Indicator:2027/K2E4', value: `${at}` })]);
    });
    const done = await Promise.all(work);
    const revisions = done.map(([{ createTargetGroup }]) => createTargetGroup.revision).toSorted((a, b) => a - b);
    expect(revisions).toEqual(Array.from({ length: 20 }, (_, at) => revision + at + 1));
    expect(done.map(([, { value }]) => value.version).toSorted((a, b) => a - b)).toEqual(
      Array.from({ length: 20 }, (_, at) => at + 1),
    );
    for (const one of [hub, other]) {
      // Who writes knows first what the other wrote.
      await setValue(one, { indicator: 'Indicator:2027/K2E4', value: '20' });
      const start = await moment();
      const { plan, targetGroups } = await one.ask(
        `{ plan(year: ${YEAR}, asOf: "${start}") { revision } targetGroups(year: ${YEAR}) { key } }`,
      );
      expect(plan.revision).toBe(revision + 20);
      expect(targetGroups.filter(({ key }: { key: string }) => key.startsWith('g-'))).toHaveLength(20);
    }
    await other.stop();
  });
});

test('while the database is away, values say so, and all else is answered', async () => {
  const away = await writingHub();
  try {
    const plans = '{ indicators(year: 2026, first: 2) { nodes { key name } } }';
    const values = '{ indicators(year: 2026, first: 2) { nodes { key values { nodes { value } } } } }';
    await away.ask('nobody', plans);
    await away.ask('nobody', values);
    await away.proxy.cut();
    for (const query of [values, values, '{ indicator(key: "K1", year: 2026) { values { totalCount } } }']) {
      const { errors } = await away.answer('nobody', query);
      expect(errors![0]).toMatchObject({
        message: 'The values of indicators cannot be read, because the database cannot be reached. Try again later.',
        extensions: { code: 'DATABASE_UNAVAILABLE' },
      });
    }
    const set = `mutation { setIndicatorValue(input: { indicator: "Indicator:2026/K1", kind: ACTUAL, period: "2026", value: "1",
      source: { document: "a test", kind: STATED } }) { problems { code } } }`;
    expect((await away.answer('admin', set)).errors).toMatchObject([{ extensions: { code: 'DATABASE_UNAVAILABLE' } }]);
    expect((await away.ask('nobody', plans)).indicators.nodes).toHaveLength(2);
  } finally {
    await away.close();
  }
});
