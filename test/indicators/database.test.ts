import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { type Drafts, drafts } from '../database/drafts.js';

let database: Drafts;
beforeAll(async () => {
  database = await drafts();
});
afterAll(() => database.drop());

/** A statement that adds a value; a null is written as it is. */
function adding(given: Readonly<Record<string, string | number | null>> = {}): string {
  const row = {
    ...{
      year: 2026,
      indicator: '0501-I026',
      first_day: '2031-01-01',
      last_day: '2031-12-31',
      period_type: 'YEAR',
      kind: 'ACTUAL',
    },
    ...{ version: 1, value: '7.4', reason: null, set_by: 'a test', source_document: 'a test', source_kind: 'STATED', ...given },
  };
  const values = Object.values(row).map((value) => (value === null ? 'NULL' : `'${value}'`));
  return `INSERT INTO indicator_value (${Object.keys(row).join(', ')}) VALUES (${values.join(', ')})`;
}
const codeOf = async (...statements: readonly string[]) => (await database.attempt(...statements))?.code ?? null;

describe('the database takes', () => {
  test.each([
    [{}],
    [{ value: null, reason: 'Platzhalter' }],
    [{ value: '-99999999999999999999.9999999999' }],
    [{ period_type: 'QUARTER', first_day: '2031-04-01', last_day: '2031-06-30' }],
    [{ period_type: 'MONTH', first_day: '2028-02-01', last_day: '2028-02-29' }],
    [{ period_type: 'CUT_OFF_DATE', first_day: '2031-06-30', last_day: '2031-06-30' }],
  ])('%j', async (given) => {
    expect(await codeOf(adding(given))).toBeNull();
  });
});

describe('the database refuses', () => {
  test.each([
    [{ value: null }, '23514'],
    [{ value: 'NaN' }, '23514'],
    [{ value: 'Infinity' }, '23514'],
    [{ value: '1e20' }, '23514'],
    [{ value: '0.12345678901' }, '23514'],
    [{ version: 0 }, '23514'],
    [{ set_by: '' }, '23514'],
    [{ reason: '' }, '23514'],
    [{ last_day: '2031-12-30' }, '23514'],
    [{ first_day: '2031-01-02', last_day: '2032-01-01' }, '23514'],
    [{ period_type: 'QUARTER', first_day: '2031-02-01', last_day: '2031-04-30' }, '23514'],
    [{ period_type: 'MONTH', first_day: '2031-02-01', last_day: '2031-02-29' }, '22008'],
    [{ period_type: 'CUT_OFF_DATE', first_day: '2031-06-30', last_day: '2031-07-01' }, '23514'],
    [{ indicator: 'none' }, '23503'],
    [{ year: 2013 }, '23503'],
    [{ kind: 'WISHED' }, '22P02'],
  ])('%j', async (given, code) => {
    expect(await codeOf(adding(given))).toBe(code);
  });

  test('the same version of a value twice', async () => {
    expect(await codeOf(adding(), adding())).toBe('23505');
    expect(await codeOf(adding(), adding({ version: 2 }))).toBeNull();
  });

  test('every change of a value, and to take one away', async () => {
    for (const statement of [
      `UPDATE indicator_value SET value = 0 WHERE indicator = '0501-I026'`,
      `DELETE FROM indicator_value WHERE indicator = '0501-I026'`,
    ]) {
      expect(await database.attempt(statement)).toMatchObject({ code: 'ZN020', table: 'indicator_value' });
    }
    expect(await codeOf('TRUNCATE indicator_value')).toBe('ZN001');
  });

  test('but a draft loses indicators with their values, and its plan with all of them', async () => {
    const left = (condition: string) =>
      `DO $$ BEGIN IF EXISTS (SELECT FROM indicator_value WHERE ${condition}) THEN RAISE 'values are left'; END IF; END $$`;
    expect(await codeOf(`DELETE FROM indicator WHERE key = '0501-I026'`, left(`indicator = '0501-I026'`))).toBeNull();
    expect(await codeOf('DELETE FROM plan WHERE year = 2026', left('year = 2026'))).toBeNull();
  });

  test.each([
    [`goal = '0501-1', product_group = '0501'`, '23514'],
    [`product = '050101', product_group = '0501'`, '23514'],
    [`valid_from = '2026-02-01', valid_to = '2026-01-31'`, '23514'],
    [`valid_from = '1.2.2026'`, '23514'],
    [`unit = ''`, '23514'],
    [`goal = '0501-9'`, '23503'],
  ])('an indicator with %s', async (set, code) => {
    expect(await codeOf(`UPDATE indicator SET ${set} WHERE year = 2026 AND key = '0501-I027'`)).toBe(code);
  });
});

describe('of an adopted plan', () => {
  const adopt = `UPDATE plan SET status = 'ADOPTED' WHERE year = 2026`;

  test.each(['BUDGETED', 'PLANNED'])('%s targets are refused, in words that name the year', async (kind) => {
    expect(await codeOf(adding({ kind }), adopt)).toBeNull();
    expect(await database.attempt(adopt, adding({ kind }))).toMatchObject({
      ...{ code: 'ZN001', message: 'the plan 2026 is adopted, and its targets do not change any more', table: 'indicator_value' },
    });
    const both = adding({ kind }).replace(/VALUES (.*)$/, (_, row) => `VALUES ${adding().split('VALUES ')[1]}, ${row}`);
    expect(await codeOf(adopt, both)).toBe('ZN001');
  });

  test.each(['ACTUAL', 'REFERENCE', 'CORRIDOR_LOW', 'CORRIDOR_HIGH', 'OFFERED', 'AGREED', 'FORECAST'])(
    '%s values go on arriving',
    async (kind) => {
      expect(await codeOf(adopt, adding({ kind }))).toBeNull();
    },
  );

  test('values go with nothing', async () => {
    expect(await codeOf(adopt, `DELETE FROM indicator WHERE key = '0501-I026'`)).toBe('ZN001');
    expect(await codeOf(adopt, `DELETE FROM indicator_value WHERE indicator = '0501-I026'`)).toBe('ZN020');
  });
});
