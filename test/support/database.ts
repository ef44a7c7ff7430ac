import { spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import pg from 'pg';

/** An empty database for one test, on the server under test or embedded. */
export interface TestDatabase {
  readonly url: string;
  drop(): Promise<void>;
}

/** Makes an empty database: on TEST_DATABASE_URL if that is set, else an embedded one in a process of its own. */
export function createDatabase(): Promise<TestDatabase> {
  const server = process.env.TEST_DATABASE_URL;
  return server ? createOnServer(server) : startEmbedded();
}

async function createOnServer(server: string): Promise<TestDatabase> {
  const name = `zielnetz_test_${randomBytes(6).toString('hex')}`;
  await run(server, `CREATE DATABASE ${name}`);
  const url = new URL(server);
  url.pathname = `/${name}`;
  return { url: url.href, drop: () => run(server, `DROP DATABASE ${name} WITH (FORCE)`) };
}

async function startEmbedded(): Promise<TestDatabase> {
  const folder = mkdtempSync(join(process.env.TEST_FOLDER!, 'database-'));
  cpSync(join(process.env.TEST_FOLDER!, 'empty'), folder, { recursive: true });
  const child = spawn(process.execPath, ['--import', 'tsx', 'test/support/embedded-process.ts', folder], {
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  const url = await new Promise<string>((ready) => child.stdout.once('data', (line: Buffer) => ready(line.toString().trim())));
  return {
    url,
    async drop() {
      const ended = new Promise((resolve) => child.once('exit', resolve));
      child.stdin.end();
      await ended;
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** Runs one statement. */
export async function run(url: string, sql: string, values: readonly unknown[] = []): Promise<void> {
  await query(url, sql, values);
}

/** Asks the database directly, past the hub. */
export async function query<Row extends pg.QueryResultRow>(
  url: string,
  sql: string,
  values: readonly unknown[] = [],
): Promise<readonly Row[]> {
  const client = new pg.Client(url);
  await client.connect();
  try {
    return (await client.query<Row>(sql, [...values])).rows;
  } finally {
    await client.end();
  }
}
