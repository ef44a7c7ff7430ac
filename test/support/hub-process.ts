import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';

/** A hub in a process of its own, as people run it. */
export interface HubProcess {
  readonly url: string;
  /** What it has written so far, both streams. */
  output(): string;
  readonly child: ChildProcess;
  /** Asks it to stop and waits; gives the exit code. */
  stop(): Promise<number | null>;
}

/** The end of a hub that did not start. */
export interface FailedStart {
  readonly code: number | null;
  readonly output: string;
}

type Environment = Readonly<Record<string, string>>;

/** Where Node notes which lines ran, if somebody wants to know: npx c8 npm test. */
const { PATH, NODE_V8_COVERAGE } = process.env;

function launch(environment: Environment, preload: readonly string[] = []): { child: ChildProcess; output(): string } {
  const imports = preload.flatMap((module) => ['--import', pathToFileURL(resolve(module)).href]);
  const child = spawn(process.execPath, [...imports, resolve('dist/server/main.js')], {
    env: { PATH, PORT: '0', ...(NODE_V8_COVERAGE && { NODE_V8_COVERAGE }), ...environment },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let written = '';
  for (const stream of [child.stdout, child.stderr]) stream!.on('data', (chunk: Buffer) => (written += chunk.toString()));
  return { child, output: () => written };
}

/**
 * Starts a hub on a free port and waits until it is ready.
 *
 * @param environment its variables; nothing else is passed on
 * @param preload modules to load before it
 */
export async function startProcess(environment: Environment, preload: readonly string[] = []): Promise<HubProcess> {
  const { child, output } = launch(environment, preload);
  const url = await new Promise<string>((ready, failed) => {
    child.stdout!.on('data', () => {
      const found = /Bereit \(ready\): +(\S+)\/graphql/.exec(output());
      if (found) ready(found[1]!);
    });
    child.once('exit', (code) => failed(new Error(`The hub ended with ${code}:\n${output()}`)));
  });
  return {
    url,
    output,
    child,
    async stop() {
      if (child.exitCode !== null) return child.exitCode;
      child.kill('SIGTERM');
      const [code] = await once(child, 'exit');
      return code;
    },
  };
}

/** Starts a hub that is expected to end by itself. */
export async function failToStart(environment: Environment): Promise<FailedStart> {
  const { child, output } = launch(environment);
  const [code] = await once(child, 'close');
  return { code, output: output() };
}
