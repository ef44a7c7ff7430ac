import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { type Drafts, drafts } from '../database/drafts.js';

let database: Drafts;
beforeAll(async () => {
  database = await drafts();
});
afterAll(() => database.drop());

/** A statement that adds an amount; a null is written as it is. */
function adding(given: Readonly<Record<string, string | null>> = {}): string {
  const row = {
    ...{
      year: '2026',
      product_group: '0501',
      fiscal_year: '2031',
      side: 'EXPENDITURE',
      line: '11',
      kind: 'BUDGETED',
      version: '1',
    },
    ...{ name: 'Personal', amount: '42660', reason: null, set_by: 'a test', source_document: 'a test', source_kind: 'STATED' },
    ...given,
  };
  const values = Object.values(row).map((value) => (value === null ? 'NULL' : `'${value}'`));
  return `INSERT INTO budget_amount (${Object.keys(row).join(', ')}) VALUES (${values.join(', ')})`;
}
const codeOf = async (...statements: readonly string[]) => (await database.attempt(...statements))?.code ?? null;

test.each([
  [{}, null],
  [{ line: 'TOTAL', amount: '0.01' }, null],
  [{ amount: null, reason: 'Doppelt' }, null],
  [{ refunded_share: '84.8', refunded_by: 'Bund' }, null],
  [{ amount: null }, '23514'],
  [{ amount: '-0.01' }, '23514'],
  [{ amount: '0.001' }, '23514'],
  [{ amount: 'NaN' }, '23514'],
  [{ amount: '1e15' }, '23514'],
  [{ line: '0' }, '23514'],
  [{ line: 'SUM' }, '23514'],
  [{ version: '0' }, '23514'],
  [{ refunded_share: '84.8' }, '23514'],
  [{ refunded_by: 'Bund' }, '23514'],
  [{ refunded_share: '101', refunded_by: 'Bund' }, '23514'],
  [{ product_group: '9999' }, '23503'],
  [{ year: '2013', product_group: '0701' }, '23503'],
])('an amount %j', async (given, code) => {
  expect(await codeOf(adding(given))).toBe(code);
});

describe('amounts', () => {
  test('are only added to, each version once', async () => {
    expect(await codeOf(adding(), adding())).toBe('23505');
    for (const statement of [`UPDATE budget_amount SET amount = 0`, `DELETE FROM budget_amount`])
      expect(await database.attempt(statement)).toMatchObject({ code: 'ZN040', table: 'budget_amount' });
    expect(await codeOf('TRUNCATE budget_amount')).toBe('ZN001');
  });

  test('go with the draft', async () => {
    const left = `DO $$ BEGIN IF EXISTS (SELECT FROM budget_amount WHERE year = 2026) THEN RAISE 'left'; END IF; END $$`;
    expect(await codeOf('DELETE FROM plan WHERE year = 2026', left)).toBeNull();
  });

  test('that are budgeted are fixed when the plan is adopted, actual ones go on arriving', async () => {
    const adopt = `UPDATE plan SET status = 'ADOPTED' WHERE year = 2026`;
    expect(await database.attempt(adopt, adding())).toMatchObject({ code: 'ZN001', table: 'budget_amount' });
    expect(await codeOf(adopt, adding({ kind: 'ACTUAL' }))).toBeNull();
  });
});
