import { mkdirSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PGlite } from '@electric-sql/pglite';
import { register } from 'tsx/esm/api';

/** Before all tests: one empty database folder to copy, and one hub that most tests ask. */
export default async function setUp() {
  register();
  const { startProcess } = await import('./hub-process.ts');
  const { createDatabase } = await import('./database.ts');
  process.env.TEST_FOLDER = mkdtempSync(join(tmpdir(), 'zielnetz-'));
  if (!process.env.TEST_DATABASE_URL) {
    const empty = join(process.env.TEST_FOLDER, 'empty');
    mkdirSync(empty);
    await (await PGlite.create(join(empty, 'postgres'))).close();
  }
  const database = await createDatabase();
  const hub = await startProcess({ DATABASE_URL: database.url }, ['test/support/both-executors.js']);
  process.env.HUB_URL = hub.url;
  globalThis.tearDown = async () => {
    await hub.stop();
    await database.drop();
  };
}
