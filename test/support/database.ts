import { spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import pg from 'pg';

/** A database of a test, on the server under test or embedded. */
export interface TestDatabase {
  readonly url: string;
  drop(): Promise<void>;
}

/** What a new database holds: nothing, the tables of the hub, or what a hub leaves that was started once: the plans of Münster. */
export type Contents = 'NOTHING' | 'TABLES' | 'CITY';

/**
 * Makes a database: on TEST_DATABASE_URL if that is set, else an embedded one in a process of its own. It is a copy of what
 * the suite has made once, since filling one takes seconds.
 */
export function createDatabase(contents: Contents = 'CITY'): Promise<TestDatabase> {
  const server = process.env.TEST_DATABASE_URL;
  return server ? createOnServer(server, contents) : startEmbedded(contents);
}

/** The template of a server's databases with these contents. */
export function templateOf(contents: Contents): string {
  return contents === 'NOTHING' ? 'template1' : `zielnetz_${contents.toLowerCase()}_${process.env.TEST_RUN}`;
}

async function createOnServer(server: string, contents: Contents): Promise<TestDatabase> {
  const name = `zielnetz_test_${randomBytes(6).toString('hex')}`;
  await run(server, `CREATE DATABASE ${name} TEMPLATE ${templateOf(contents)}`);
  const url = new URL(server);
  url.pathname = `/${name}`;
  return { url: url.href, drop: () => run(server, `DROP DATABASE ${name} WITH (FORCE)`) };
}

async function startEmbedded(contents: Contents): Promise<TestDatabase> {
  const folder = mkdtempSync(join(process.env.TEST_FOLDER!, 'database-'));
  cpSync(join(process.env.TEST_FOLDER!, contents), folder, { recursive: true });
  const { url, stop } = await startFolder(folder);
  return {
    url,
    async drop() {
      await stop();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** Starts the embedded database of a folder in a process of its own. */
export async function startFolder(folder: string): Promise<{ readonly url: string; stop(): Promise<void> }> {
  const child = spawn(process.execPath, ['test/support/embedded-process.js', folder], { stdio: ['pipe', 'pipe', 'inherit'] });
  const url = await new Promise<string>((ready) => child.stdout.once('data', (line: Buffer) => ready(line.toString().trim())));
  return {
    url,
    async stop() {
      const ended = new Promise((resolve) => child.once('exit', resolve));
      child.stdin.end();
      await ended;
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
