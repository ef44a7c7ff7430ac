import { randomBytes } from 'node:crypto';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { register } from 'tsx/esm/api';

/** Before all tests: what their databases are copies of, and one hub that most tests ask. */
export default async function setUp() {
  register();
  const { startProcess } = await import('./hub-process.ts');
  const { createDatabase } = await import('./database.ts');
  const { dropTemplates, makeTemplates } = await import('./templates.ts');
  process.env.TEST_FOLDER = mkdtempSync(join(tmpdir(), 'zielnetz-'));
  process.env.TEST_RUN = randomBytes(6).toString('hex');
  await makeTemplates();
  const database = await createDatabase();
  const hub = await startProcess({ DATABASE_URL: database.url }, ['test/support/both-executors.js']);
  process.env.HUB_URL = hub.url;
  globalThis.tearDown = async () => {
    await hub.stop();
    await database.drop();
    await dropTemplates();
  };
}
