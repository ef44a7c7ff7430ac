import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseProblem } from './problem.js';

/**
 * Keeps a second hub away from a data folder: the embedded database itself would let it in and
 * lose data.
 *
 * @returns gives the folder free again
 * @throws DatabaseProblem if a running process holds the folder
 */
export function lockFolder(folder: string): () => void {
  const file = join(folder, 'hub.pid');
  try {
    writeFileSync(file, String(process.pid), { flag: 'wx' });
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code;
    if (code !== 'EEXIST') throw new DatabaseProblem(`HUB_DATA_DIR: the folder ${folder} cannot be written to (${code}).`);
    const holder = Number(readFileSync(file, 'utf8'));
    if (holder !== process.pid && isRunning(holder)) {
      throw new DatabaseProblem(`The data folder ${folder} is in use by the process ${holder}. One hub at a time.`);
    }
    writeFileSync(file, String(process.pid));
  }
  return () => rmSync(file, { force: true });
}

function isRunning(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}
