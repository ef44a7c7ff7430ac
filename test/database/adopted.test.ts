import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { type Drafts, drafts } from './drafts.js';
import { NEW_ROWS, yearOf } from './tables.js';

let database: Drafts;
beforeAll(async () => {
  database = await drafts();
});
afterAll(() => database.drop());

const TABLES = Object.keys(NEW_ROWS);

/** The statements that add, change and remove a row of a table. */
function changesOf(table: string): Readonly<Record<string, string>> {
  const year = yearOf(table);
  return {
    insert: NEW_ROWS[table]!.replaceAll('$', String(year)),
    update: `UPDATE ${table} SET year = year WHERE year = ${year}`,
    // What refers to the row goes first where the table is not the last.
    delete: `DELETE FROM ${table} WHERE ctid = (SELECT ctid FROM ${table} WHERE year = ${year} LIMIT 1)`,
  };
}

describe('a draft', () => {
  test.each(TABLES)('can be changed in %s', async (table) => {
    const { insert, update } = changesOf(table);
    const offices = table === 'service' ? [`INSERT INTO service_office VALUES (2026, 'NEW', '51')`] : [];
    expect(await database.attempt(insert!, ...offices)).toBeNull();
    expect(await database.attempt(update!)).toBeNull();
    const { rowCount } = await database.client.query(`SELECT FROM ${table} WHERE year = ${yearOf(table)}`);
    expect(rowCount).toBeGreaterThan(0);
  });

  test('can be removed as a whole, the other plan stays', async () => {
    const left = TABLES.map((table) => `SELECT count(*) FROM ${table} WHERE year = 2013`).join(' UNION ALL ');
    const wrong = `DO $$ BEGIN IF (SELECT sum(count) FROM (${left}) AS left_over) > 0 THEN RAISE 'rows are left'; END IF; END $$`;
    expect(await database.attempt('DELETE FROM plan WHERE year = 2013', wrong)).toBeNull();
    const gone = `DO $$ BEGIN IF (SELECT count(*) FROM goal WHERE year = 2026) <> 42 THEN RAISE 'goals are gone'; END IF; END $$`;
    expect(await database.attempt('DELETE FROM plan WHERE year = 2013', gone)).toBeNull();
  });

  test('cannot be emptied table by table, because that would empty all plans', async () => {
    for (const table of ['plan', ...TABLES])
      expect(await database.attempt(`TRUNCATE ${table} CASCADE`)).toMatchObject({ code: 'ZN001' });
  });
});

describe('an adopted plan', () => {
  beforeAll(async () => {
    for (const year of [2013, 2026]) await database.client.query(`UPDATE plan SET status = 'ADOPTED' WHERE year = ${year}`);
    await database.client.query(
      `INSERT INTO plan VALUES (2027, 'Stadt Münster', 'Entwurf', 'DRAFT', 1, 'a test', NULL, NULL, 'STATED')`,
    );
  });

  test.each(TABLES)('refuses every change in %s', async (table) => {
    for (const statement of Object.values(changesOf(table))) {
      // A row that others refer to is kept by them already.
      expect({ statement, code: (await database.attempt(statement))?.code }).toEqual({
        statement,
        code: expect.stringMatching(statement.startsWith('DELETE') ? /^(ZN001|23503)$/ : /^ZN001$/),
      });
    }
    expect(await database.attempt(`TRUNCATE ${table} CASCADE`)).toMatchObject({ code: 'ZN001' });
  });

  test.each(TABLES)('gives no row of %s to a draft', async (table) => {
    const year = yearOf(table);
    expect(await database.attempt(`UPDATE ${table} SET year = 2027 WHERE year = ${year}`)).toMatchObject({
      code: expect.stringMatching(/^(ZN004|23503)$/),
    });
  });

  test('takes no record of a draft', async () => {
    const alone = `INSERT INTO department VALUES (2027, 'X', 'X')`;
    expect(await database.attempt(alone, `UPDATE department SET year = 2026 WHERE year = 2027`)).toMatchObject({ code: 'ZN004' });
  });

  test('itself is not changed, removed or made a draft again', async () => {
    for (const change of [
      `SET status = 'DRAFT'`,
      `SET title = 'x'`,
      'SET revision = 2',
      'SET year = 2028',
      `SET status = 'ADOPTED'`,
    ]) {
      expect(await database.attempt(`UPDATE plan ${change} WHERE year = 2026`)).toMatchObject({ code: 'ZN001' });
    }
    expect(await database.attempt('DELETE FROM plan WHERE year = 2026')).toMatchObject({ code: 'ZN001', table: 'plan' });
    expect(await database.attempt('DELETE FROM plan')).toMatchObject({ code: 'ZN001' });
  });

  test('is refused in words that name the year and the table', async () => {
    const refusal = await database.attempt(`UPDATE goal SET statement = 'x' WHERE year = 2013`);
    expect(refusal).toMatchObject({ message: 'the plan 2013 is adopted and does not change any more', table: 'goal' });
  });

  test('leaves drafts beside it free', async () => {
    expect(await database.attempt(`INSERT INTO department VALUES (2027, 'X', 'X')`)).toBeNull();
    expect(await database.attempt('DELETE FROM plan WHERE year = 2027')).toBeNull();
  });
});
