import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import pg from 'pg';
import { type MigratedDatabase, migratedDatabase } from './migrated.js';
import { insertDraft } from './rows.js';

const ADOPT = `UPDATE plan SET status = 'ADOPTED' WHERE year = $1`;
const DEPARTMENT = `INSERT INTO department VALUES ($1, 'I', 'Eins')`;

let database: MigratedDatabase;
let one: pg.Client;
let other: pg.Client;
beforeAll(async () => {
  database = await migratedDatabase();
  [one, other] = [new pg.Client(database.url), new pg.Client(database.url)];
  await Promise.all([one.connect(), other.connect()]);
});
afterAll(async () => {
  await Promise.all([one.end(), other.end()]);
  await database.drop();
});

const codeOf = (attempt: Promise<unknown>) =>
  attempt.then(
    () => null,
    (error: pg.DatabaseError) => error.code,
  );

/** Two transactions; the second begins when the first has done its work, and the first ends when the second has been sent. */
async function both(year: number, first: string, second: string): Promise<{ waited: boolean; code: string | null | undefined }> {
  await one.query('BEGIN');
  await one.query(first, [year]);
  let ended = false;
  const attempt = codeOf(other.query(second, [year])).finally(() => (ended = true));
  await one.query('SELECT 1');
  const waited = !ended;
  await one.query('COMMIT');
  return { waited, code: await attempt };
}

describe('two at once', () => {
  test('a change that comes while a plan is adopted waits and is refused', async () => {
    await insertDraft(database.dataSource, 2030);
    expect(await both(2030, ADOPT, DEPARTMENT)).toEqual({ waited: true, code: 'ZN001' });
    expect((await one.query('SELECT FROM department WHERE year = 2030')).rowCount).toBe(0);
  });

  test('an adoption that comes during a change waits for it and takes it in', async () => {
    await insertDraft(database.dataSource, 2031);
    expect(await both(2031, DEPARTMENT, ADOPT)).toEqual({ waited: true, code: null });
    expect((await one.query('SELECT name FROM department WHERE year = 2031')).rows).toEqual([{ name: 'Eins' }]);
    expect(await codeOf(other.query(`DELETE FROM department WHERE year = 2031`))).toBe('ZN001');
  });

  test('of two adoptions the second is refused', async () => {
    await insertDraft(database.dataSource, 2032);
    expect(await both(2032, ADOPT, ADOPT)).toEqual({ waited: true, code: 'ZN001' });
  });
});
