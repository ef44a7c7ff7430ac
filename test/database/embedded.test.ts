import { afterAll, beforeAll, expect, test } from '@jest/globals';
import pg from 'pg';
import { createDatabase, type TestDatabase } from '../support/database.js';

let database: TestDatabase;
beforeAll(async () => {
  database = await createDatabase();
});
afterAll(() => database.drop());

test('questions with parameters that are asked at the same time on several connections get their own answers', async () => {
  const pool = new pg.Pool({ connectionString: database.url, max: 8 });
  try {
    const asked = Array.from({ length: 200 }, (_, at) => at);
    const answers = await Promise.all(
      asked.map(async (at) => {
        // One in five fails, and what has no parameters is one message.
        if (at % 5 === 0) return pool.query('SELECT 1 / ($1::int - $1::int)', [at]).catch(({ code }) => code);
        if (at % 5 === 1) return (await pool.query(`SELECT ${at} AS at`)).rows[0].at;
        return (
          await pool.query(
            at % 2 === 0 ? 'SELECT $1::int AS at' : 'SELECT $1::int + 0 AS at, $2::text',
            at % 2 === 0 ? [at] : [at, 'x'],
          )
        ).rows[0].at;
      }),
    );
    expect(answers).toEqual(asked.map((at) => (at % 5 === 0 ? '22012' : at)));
  } finally {
    await pool.end();
  }
});

test('who breaks off in the middle of a question holds nobody up', async () => {
  const [first, second] = [new pg.Client(database.url), new pg.Client(database.url)];
  await Promise.all([first.connect(), second.connect()]);
  const connection = (first as unknown as { connection: pg.Connection & { stream: { destroy(): void } } }).connection;
  first.on('error', () => {});
  connection.parse({ name: '', text: 'SELECT $1::int', types: [] }, true);
  await new Promise((resolve) => setTimeout(resolve, 50));
  const asked = second.query('SELECT $1::text AS text', ['still there']);
  await new Promise((resolve) => setTimeout(resolve, 50));
  connection.stream.destroy();
  expect((await asked).rows).toEqual([{ text: 'still there' }]);
  await second.end();
});
