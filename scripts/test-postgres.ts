import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { startPostgres } from './postgres.js';

/** Runs the suite on a real PostgreSQL: the one at TEST_DATABASE_URL, or one started for the run. */
const own = process.env.TEST_DATABASE_URL ? null : await startPostgres({ max_connections: '200' });
try {
  const suite = spawn('npm', ['test', '--', ...process.argv.slice(2)], {
    stdio: 'inherit',
    shell: process.platform === 'win32',
    env: { ...process.env, TEST_DATABASE_URL: process.env.TEST_DATABASE_URL ?? own?.url },
  });
  const [code] = await once(suite, 'exit');
  process.exitCode = code ?? 1;
} finally {
  await own?.stop();
}
