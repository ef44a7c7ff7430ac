import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { type ChangingHub, YEAR } from '../changes/hub.js';
import { say, statusHub } from './status-hub.js';

const DIRECTIONS = ['MORE', 'LESS', 'KEEP'] as const;
/** Target, what was measured, and what that is for MORE, LESS and KEEP with the usual tolerance. */
const TABLE = [
  ['100', '100', 'MET MET MET'],
  ['100', '100.00', 'MET MET MET'],
  ['100', '105', 'MET NEARLY MET'],
  ['100', '105.01', 'MET MISSED NEARLY'],
  ['100', '110', 'MET MISSED NEARLY'],
  ['100', '110.01', 'MET MISSED MISSED'],
  ['100', '95', 'NEARLY MET MET'],
  ['100', '94.99', 'MISSED MET NEARLY'],
  ['100', '89.99', 'MISSED MET MISSED'],
  // What a subsidy per head costs is printed as a negative number: more of it is less money.
  ['-1460', '-1460', 'MET MET MET'],
  ['-1460', '-1400', 'MET NEARLY MET'],
  ['-1460', '-1533', 'NEARLY MET MET'],
  ['-1460', '-1533.01', 'MISSED MET NEARLY'],
  ['-1460', '-1553.41', 'MISSED MET NEARLY'],
  ['-10', '10', 'MET MISSED MISSED'],
  ['0', '0', 'MET MET MET'],
  ['0', '0.1', 'MET MISSED MISSED'],
  ['0', '-0.1', 'MISSED MET MISSED'],
] as const;
const keyOf = (row: number, direction: string) => `${direction}-${row}`;

let hub: ChangingHub;
beforeAll(async () => {
  hub = await statusHub([
    ...TABLE.flatMap((_, row) => DIRECTIONS.map((direction) => ({ key: keyOf(row, direction), direction }))),
    ...['periods', 'agreed', 'aims', 'own', 'none', 'tolerance', 'taken-back'].map((key) => ({ key, direction: 'MORE' })),
    { key: 'aimless', direction: null },
  ]);
  for (const [row, [target, measured]] of TABLE.entries())
    for (const direction of DIRECTIONS)
      await say(hub, keyOf(row, direction), `BUDGETED ${YEAR}: ${target}`, `ACTUAL ${YEAR}: ${measured}`);
});
afterAll(() => hub.stop());

const STATUS = `status noDataReason isCurrent deviation deviationPercent tolerance year
  measured { value period { name } } target { kind value } ownTarget { kind value } agreedTarget { value }`;

async function statusOf(key: string, args = '') {
  const { indicator } = await hub.ask(`{ indicator(key: "${key}", year: ${YEAR}) { status${args} { ${STATUS} } } }`);
  return indicator.status;
}

describe('an indicator', () => {
  test.each(TABLE.map((row, at) => [at, ...row] as const))(
    '(%#) of which %2$s was measured where %1$s was aimed at is, to be raised, lowered or kept: %3$s',
    async (row, _target, _measured, expected) => {
      const all = await Promise.all(DIRECTIONS.map((direction) => statusOf(keyOf(row, direction))));
      expect(all.map(({ status }) => status).join(' ')).toBe(expected);
    },
  );

  test('tells how far off it is, exactly and in per cent', async () => {
    expect(await statusOf(keyOf(13, 'MORE'))).toEqual({
      ...{ status: 'MISSED', noDataReason: null, isCurrent: true, tolerance: '5', year: YEAR },
      ...{ deviation: '-93.41', deviationPercent: '-6.4' },
      measured: { value: '-1553.41', period: { name: `${YEAR}` } },
      target: { kind: 'BUDGETED', value: '-1460' },
      ownTarget: { kind: 'BUDGETED', value: '-1460' },
      agreedTarget: null,
    });
    expect(await statusOf(keyOf(16, 'MORE'))).toMatchObject({ deviation: '0.1', deviationPercent: null });
  });

  test('is judged by the tolerance that is asked for', async () => {
    await say(hub, 'tolerance', `BUDGETED ${YEAR}: 100`, `ACTUAL ${YEAR}: 97.5`);
    const statuses = await Promise.all(
      ['0', '2.4999', '2.5', '100'].map((tolerance) => statusOf('tolerance', `(tolerance: "${tolerance}")`)),
    );
    expect(statuses.map(({ status }) => status)).toEqual(['MISSED', 'MISSED', 'NEARLY', 'NEARLY']);
  });
});

describe('without data it says why', () => {
  test('no direction, no target, nothing measured, in this order', async () => {
    const reason = async (key: string) => (await statusOf(key)).noDataReason;
    expect([await reason('aimless'), await reason('none')]).toEqual(['NO_DIRECTION', 'NO_TARGET']);
    await say(hub, 'none', `ACTUAL ${YEAR}: 1`);
    expect(await statusOf('none')).toMatchObject({ status: 'NO_DATA', noDataReason: 'NO_TARGET', measured: { value: '1' } });
    await say(hub, 'aims', `PLANNED ${YEAR}: 1`, `ACTUAL ${YEAR + 1}: 1`);
    expect(await statusOf('aims')).toMatchObject({
      ...{ status: 'NO_DATA', noDataReason: 'NOT_MEASURED', measured: null, isCurrent: null, deviation: null },
      target: { value: '1' },
    });
  });
});

describe('the target that counts', () => {
  test('is the agreed one, else the budgeted one, else the planned one; both are shown', async () => {
    await say(hub, 'agreed', `PLANNED ${YEAR}: 1`, `ACTUAL ${YEAR}: 2`);
    expect(await statusOf('agreed')).toMatchObject({ status: 'MET', target: { kind: 'PLANNED', value: '1' } });
    await say(hub, 'agreed', `BUDGETED ${YEAR}: 2`);
    expect(await statusOf('agreed')).toMatchObject({ status: 'MET', ownTarget: { kind: 'BUDGETED', value: '2' } });
    await say(hub, 'agreed', `AGREED ${YEAR}: 3`);
    expect(await statusOf('agreed')).toMatchObject({
      ...{ status: 'MISSED', target: { kind: 'AGREED', value: '3' }, agreedTarget: { value: '3' } },
      ownTarget: { kind: 'BUDGETED', value: '2' },
    });
    await say(hub, 'agreed', `AGREED ${YEAR}: null`);
    expect(await statusOf('agreed')).toMatchObject({ status: 'MET', agreedTarget: null });
  });

  test('is one for the whole year that is asked for, not for a part of it or another one', async () => {
    await say(hub, 'own', `PLANNED ${YEAR}-01: 9`, `PLANNED ${YEAR}-01-01: 8`, `PLANNED ${YEAR}-Q1: 7`, `ACTUAL ${YEAR}: 1`);
    expect((await statusOf('own')).noDataReason).toBe('NO_TARGET');
    await say(hub, 'own', `PLANNED ${YEAR + 1}: 1`, `ACTUAL ${YEAR + 1}: 2`);
    expect((await statusOf('own')).noDataReason).toBe('NO_TARGET');
    expect(await statusOf('own', `(year: ${YEAR + 1})`)).toMatchObject({
      status: 'MET',
      year: YEAR + 1,
      measured: { value: '2' },
    });
  });
});

describe('what counts as measured', () => {
  test('is the newest result up to the end of the year, and it is told of when it is', async () => {
    const measured = async () => {
      const { measured, isCurrent } = await statusOf('periods');
      return measured && `${measured.period.name}: ${measured.value}, ${isCurrent}`;
    };
    await say(hub, 'periods', `PLANNED ${YEAR}: 1`, `ACTUAL ${YEAR - 3}: 1`, `ACTUAL ${YEAR + 1}-01: 99`, `FORECAST ${YEAR}: 99`);
    expect(await measured()).toBe(`${YEAR - 3}: 1, false`);
    await say(hub, 'periods', `ACTUAL ${YEAR - 1}-12-31: 2`);
    expect(await measured()).toBe(`${YEAR - 1}-12-31: 2, false`);
    await say(hub, 'periods', `ACTUAL ${YEAR - 1}: 3`, `ACTUAL ${YEAR - 1}-Q4: 4`, `ACTUAL ${YEAR - 1}-12: 5`);
    expect(await measured()).toBe(`${YEAR - 1}: 3, false`);
    await say(hub, 'periods', `ACTUAL ${YEAR}-Q1: 6`, `ACTUAL ${YEAR}-02: 7`);
    expect(await measured()).toBe(`${YEAR}-Q1: 6, true`);
    await say(hub, 'periods', `ACTUAL ${YEAR}-Q1: 8`);
    expect(await measured()).toBe(`${YEAR}-Q1: 8, true`);
    await say(hub, 'periods', `ACTUAL ${YEAR}-Q1: null`);
    expect(await measured()).toBe(`${YEAR}-02: 7, true`);
  });

  test('comes with who set it, and why, where that is asked for', async () => {
    const { indicator } = await hub.ask(
      `{ indicator(key: "periods", year: ${YEAR}) { status { measured { reason setAt source { document } } target { source { document } } } } }`,
    );
    expect(indicator.status).toEqual({
      measured: { reason: 'Ein Test', setAt: expect.stringMatching(/^\d{4}-/), source: { document: 'Ein Test' } },
      target: { source: { document: 'Ein Test' } },
    });
  });
});

describe('a question that makes no sense is refused', () => {
  test.each([
    ['(year: 1899)', 'BAD_USER_INPUT', /^year: expected a year from 1900 to 2199, got 1899/],
    ['(year: 2200)', 'BAD_USER_INPUT', /^year/],
    ['(tolerance: "-0.1")', 'BAD_USER_INPUT', /^tolerance: expected per cent from 0 to 100, got "-0.1"/],
    ['(tolerance: "100.1")', 'BAD_USER_INPUT', /^tolerance/],
    ['(tolerance: "5 %")', 'GRAPHQL_VALIDATION_FAILED', /Decimal/],
    ['(tolerance: 5)', 'GRAPHQL_VALIDATION_FAILED', /Decimal/],
    ['(tolerance: null)', 'GRAPHQL_VALIDATION_FAILED', /Decimal!/],
  ])('%s', async (args, code, message) => {
    const { errors } = await hub.answer(`{ indicator(key: "K1", year: ${YEAR}) { status${args} { status } } }`);
    expect(errors).toMatchObject([{ message: expect.stringMatching(message), extensions: { code } }]);
  });
});
