import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { type Drafts, drafts } from './drafts.js';
import { NEW_ROWS, yearOf } from './tables.js';

let database: Drafts;
beforeAll(async () => {
  database = await drafts();
});
afterAll(() => database.drop());

const UNIQUE = '23505';
const CHECK = '23514';
const MISSING = '23502';

describe('a row the database refuses by itself', () => {
  test.each(Object.keys(NEW_ROWS))('has a key that %s has already', async (table) => {
    expect(
      await database.attempt(`INSERT INTO ${table} SELECT * FROM ${table} WHERE year = ${yearOf(table)} LIMIT 1`),
    ).toMatchObject({ code: UNIQUE });
  });

  test('is a second contribution of a service to a goal, whatever else it says', async () => {
    const second = `INSERT INTO contribution SELECT (jsonb_populate_record(contribution, '{"effect": "CONFLICTS"}')).* FROM contribution LIMIT 1`;
    expect(await database.attempt(second)).toMatchObject({ code: UNIQUE });
  });

  test('is a second law of the same abbreviation', async () => {
    const second = `INSERT INTO legal_domain VALUES (2013, 'SGB_2', 'Noch einmal', 'SGB II')`;
    expect(await database.attempt(second)).toMatchObject({ code: UNIQUE });
  });

  test('has an empty text where a value is unknown or required', async () => {
    const { rows } = await database.client.query<{ table: string; column: string }>(
      `SELECT table_name AS table, column_name AS column FROM information_schema.columns
       WHERE table_schema = 'public' AND data_type = 'text' AND table_name = ANY($1)`,
      [['plan', ...Object.keys(NEW_ROWS)]],
    );
    expect(rows.length).toBeGreaterThan(80);
    for (const { table, column } of rows) {
      const year = table === 'plan' ? 2013 : yearOf(table);
      const refusal = await database.attempt(
        `UPDATE ${table} SET ${column} = '' WHERE ctid = (SELECT ctid FROM ${table} WHERE year = ${year} LIMIT 1)`,
      );
      expect({ table, column, code: refusal?.code }).toEqual({ table, column, code: expect.stringMatching(/^(23514|23503)$/) });
    }
  });

  test.each([
    ['a product area goal without area', `UPDATE goal SET product_area = NULL WHERE year = 2013 AND key = '03-1'`],
    ['a product group goal with an area', `UPDATE goal SET product_area = '05' WHERE year = 2013 AND key = '0501-1'`],
    ['a strategic goal with a group', `UPDATE goal SET product_group = '0501' WHERE year = 2013 AND key = 'S-1'`],
    ['a goal of another level than its anchor', `UPDATE goal SET level = 'PRODUCT_GOAL' WHERE year = 2013 AND key = '0501-1'`],
    [
      'a product goal without product',
      `UPDATE goal SET level = 'PRODUCT_GOAL', product_group = NULL WHERE year = 2013 AND key = '0501-1'`,
    ],
    ['a group outside its area', `UPDATE product_group SET product_area = '06' WHERE year = 2013 AND number = '0501'`],
    ['a product outside its group', `UPDATE product SET product_group = '0601' WHERE year = 2026 AND number = '050101'`],
    [
      'a service whose product lies in another group',
      `UPDATE service SET product_group = '0601' WHERE year = 2026 AND key = 'drogenhilfe'`,
    ],
    ['a goal key with a slash', `UPDATE goal SET key = '0501/1' WHERE year = 2013 AND key = '0501-2'`],
    ['a goal key with a blank', `UPDATE goal SET key = '0501 1' WHERE year = 2013 AND key = '0501-2'`],
    ['a service key with a slash', `UPDATE service SET key = 'a/b' WHERE year = 2013 AND key = 'muensterpass'`],
    ['a year that is none', `INSERT INTO plan VALUES (13, 'a', 'a', 'DRAFT', 1, 'a', NULL, NULL, 'STATED')`],
    ['a revision below 1', `UPDATE plan SET revision = 0 WHERE year = 2013`],
  ])('is %s', async (_, statement) => {
    expect(await database.attempt(statement)).toMatchObject({ code: CHECK });
  });

  test.each([
    ['a goal without statement', 'UPDATE goal SET statement = NULL'],
    ['a goal without level', 'UPDATE goal SET level = NULL'],
    ['a goal without source', 'UPDATE goal SET source_document = NULL'],
    ['a service without source', 'UPDATE service SET source_kind = NULL'],
    ['a contribution without effect', 'UPDATE contribution SET effect = NULL'],
    ['a provision without law', 'UPDATE legal_provision SET legal_domain = NULL'],
    ['a group without area', 'UPDATE product_group SET product_area = NULL'],
    ['a record without plan', 'UPDATE office SET year = NULL'],
  ])('is %s', async (_, statement) => {
    expect(await database.attempt(statement)).toMatchObject({ code: MISSING });
  });

  test('has a value that its kind does not know', async () => {
    for (const [table, column] of [
      ['plan', 'status'],
      ['goal', 'level'],
      ['contribution', 'effect'],
      ['contribution', 'strength'],
      ['service', 'source_kind'],
    ]) {
      expect(await database.attempt(`UPDATE ${table} SET ${column} = 'x'`)).toMatchObject({ code: '22P02' });
    }
  });
});
