import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { createDatabase, query, run, type TestDatabase } from '../support/database.js';
import { type FailedStart, failToStart, startProcess } from '../support/hub-process.js';

/** The embedded database has one session and one user for all: what needs several runs on a server only. */
const onServer = process.env.TEST_DATABASE_URL ? test : test.skip;

let database: TestDatabase;

beforeEach(async () => {
  database = await createDatabase('NOTHING');
});

afterEach(() => database.drop());

/** One clear line after the greeting, without a stack, and a non-zero exit. */
function expectOneLine({ code, output }: FailedStart, line: RegExp): void {
  expect(code).toBe(1);
  const lines = output.trim().split('\n');
  expect(lines).toHaveLength(2);
  expect(lines[1]).toMatch(line);
}

describe('a database the hub cannot work with', () => {
  test('not reachable', async () => {
    const failed = await failToStart({ DATABASE_URL: 'postgresql://someone:secret@127.0.0.1:1/nowhere' });
    expectOneLine(failed, /^The database 127\.0\.0\.1:1\/nowhere cannot be reached: .*ECONNREFUSED/);
    expect(failed.output).not.toContain('secret');
  });

  test('belonging to something else', async () => {
    await run(database.url, 'CREATE TABLE invoices (id int)');
    expectOneLine(await failToStart({ DATABASE_URL: database.url }), /belongs to something else \(it has "invoices"\)/);
    expect(await query(database.url, "SELECT tablename FROM pg_tables WHERE schemaname = 'public'")).toEqual([
      { tablename: 'invoices' },
    ]);
  });

  test('migrated by a later hub', async () => {
    await (await startProcess({ DATABASE_URL: database.url })).stop();
    await run(database.url, "INSERT INTO zielnetz_migration (timestamp, name) VALUES (9999999999999, 'Later9999999999999')");
    expectOneLine(
      await failToStart({ DATABASE_URL: database.url }),
      /is too new: a later hub migrated it \(Later9999999999999\)/,
    );
  });

  onServer('not migrated, with a user who may not create tables', async () => {
    const url = new URL(database.url);
    await run(
      database.url,
      "DO $$ BEGIN CREATE ROLE zielnetz_reader LOGIN PASSWORD 'reader'; EXCEPTION WHEN duplicate_object THEN NULL; END $$",
    );
    await run(database.url, 'REVOKE CREATE ON SCHEMA public FROM PUBLIC');
    url.username = 'zielnetz_reader';
    url.password = 'reader';
    expectOneLine(await failToStart({ DATABASE_URL: url.href }), /is not migrated, and its user may not create tables/);
  });
});

describe('two hubs on one new database', () => {
  onServer('may start at once: one migrates and fills, the other waits', async () => {
    const hubs = await Promise.all([1, 2].map(() => startProcess({ DATABASE_URL: database.url })));
    const filled = hubs.filter((hub) => hub.output().includes('was filled'));
    expect(await Promise.all(hubs.map((hub) => hub.stop()))).toEqual([0, 0]);
    expect(filled).toHaveLength(1);
    expect(await query(database.url, 'SELECT year FROM plan ORDER BY year')).toEqual([{ year: 2013 }, { year: 2026 }]);
  });
});
