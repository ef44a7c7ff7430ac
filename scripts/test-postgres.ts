import { spawnSync } from 'node:child_process';
import { startPostgres } from './postgres.js';

/** Runs the suite on a real PostgreSQL: the one at TEST_DATABASE_URL, or one started for the run. */
const own = process.env.TEST_DATABASE_URL ? null : await startPostgres({ max_connections: '200' });
const url = process.env.TEST_DATABASE_URL ?? own?.url;
try {
  const { status } = spawnSync('npm', ['test', '--', ...process.argv.slice(2)], {
    stdio: 'inherit',
    shell: process.platform === 'win32',
    env: { ...process.env, TEST_DATABASE_URL: url },
  });
  process.exitCode = status ?? 1;
} finally {
  await own?.stop();
}
