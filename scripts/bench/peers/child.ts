import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';

/** A process that answers HTTP. */
export interface Child {
  readonly url: string;
  readonly pid: number;
  /** Tells of each line it writes from now on. */
  onLine(listen: (line: string) => void): void;
  stop(): Promise<void>;
}

/**
 * Starts a Node.js process and waits until it writes where it answers.
 *
 * @param args what to run
 * @param environment its variables
 * @param sign what it writes, with the address in the first group
 */
export async function startChild(
  args: readonly string[],
  environment: Readonly<Record<string, string>>,
  sign: RegExp,
): Promise<Child> {
  const { NODE_OPTIONS = '', PATH } = process.env;
  // As `npm start` runs the hub; the others get the same.
  const child = spawn(process.execPath, ['--max-semi-space-size=32', ...args], {
    env: { PATH, NODE_OPTIONS, NODE_ENV: 'production', ...environment },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const kill = () => void child.kill('SIGKILL');
  process.once('exit', kill);
  let written = '';
  const url = await new Promise<string>((ready, failed) => {
    for (const stream of [child.stdout, child.stderr]) {
      stream.setEncoding('utf8').on('data', (chunk: string) => {
        written = (written + chunk).slice(-10_000);
        const found = sign.exec(written);
        if (found) ready(found[1]!);
      });
    }
    child.once('error', failed);
    child.once('exit', (code) => failed(new Error(`${args.join(' ')} ended with ${code}:\n${written}`)));
  });
  return {
    url,
    pid: child.pid!,
    onLine: (listen) => createInterface(child.stdout).on('line', listen),
    async stop() {
      process.off('exit', kill);
      if (child.exitCode !== null || child.signalCode !== null) return;
      child.kill('SIGTERM');
      await once(child, 'exit');
    },
  };
}
