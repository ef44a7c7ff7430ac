import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { type Drafts, drafts } from '../database/drafts.js';

let database: Drafts;
beforeAll(async () => {
  database = await drafts();
});
afterAll(() => database.drop());

const INSERT = `INSERT INTO journal_entry (year, revision, subject, request, action, type, key)
  VALUES (2013, 2, 'a test', 'a test', 'CHANGED', 'Goal', 'x')`;

describe('the journal is only added to', () => {
  test.each([
    ['changing an entry', `UPDATE journal_entry SET subject = 'x'`],
    ['changing none', 'UPDATE journal_entry SET key = key WHERE false'],
    ['removing an entry', 'DELETE FROM journal_entry'],
    ['emptying it', 'TRUNCATE journal_entry'],
    ['emptying it with what refers to it', 'TRUNCATE journal_entry CASCADE'],
    ['replacing an entry', `${INSERT} ON CONFLICT (number) DO UPDATE SET subject = 'x'`],
    ['merging into it', 'MERGE INTO journal_entry USING plan ON false WHEN MATCHED THEN DELETE'],
  ])('%s is refused by the database', async (_, statement) => {
    expect(await database.attempt(statement)).toMatchObject({ code: 'ZN005', message: 'the journal is only added to' });
  });

  test('an entry can be added, and gets the next number and the time of the database', async () => {
    expect(await database.attempt(INSERT)).toBeNull();
    const { rows } = await database.client.query(
      `${INSERT} RETURNING number::int, at BETWEEN now() AND clock_timestamp() AS timely`,
    );
    expect(rows).toEqual([{ number: expect.any(Number), timely: true }]);
  });

  test('nobody gives an entry a number of their own', async () => {
    const forged = INSERT.replace('(year,', '(number, year,').replace('(2013,', '(1, 2013,');
    expect(await database.attempt(forged)).toMatchObject({ code: '428C9' });
  });

  test('it outlives the plan it tells of', async () => {
    const entries = async () => (await database.client.query('SELECT count(*)::int AS count FROM journal_entry')).rows[0].count;
    const before = await entries();
    await database.client.query('BEGIN');
    await database.client.query('DELETE FROM plan WHERE year = 2013');
    expect(await entries()).toBe(before);
    await database.client.query('ROLLBACK');
  });
});
