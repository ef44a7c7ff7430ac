import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import { resolve } from 'node:path';
import { HUB } from '../../support/ask.js';

/** What the tool left behind. */
export interface Run {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** The tool as it is published. */
export const TOOL = resolve('client-sdk/dist/zielnetz.js');

/** The address of the suite's hub. */
export const ADDRESS = () => `${HUB()}/graphql`;

/** Runs a program to its end; nothing of the environment is passed on but what is given. */
export async function runProgram(program: string, words: readonly string[], environment: NodeJS.ProcessEnv = {}): Promise<Run> {
  const env = { PATH: process.env.PATH, ZIELNETZ_URL: ADDRESS(), ...environment };
  const child = spawn(program, words, { env, stdio: ['ignore', 'pipe', 'pipe'] });
  const texts = { stdout: '', stderr: '' };
  for (const stream of ['stdout', 'stderr'] as const)
    child[stream].setEncoding('utf8').on('data', (text) => (texts[stream] += text));
  const [code] = await once(child, 'close');
  return { code, ...texts };
}

/** Runs the tool on the suite's hub, unless the environment says otherwise. */
export function zielnetz(words: readonly string[], environment: NodeJS.ProcessEnv = {}): Promise<Run> {
  return runProgram(process.execPath, [TOOL, ...words], environment);
}

/** Starts a server that answers every request in one way, for as long as something is done with its address. */
export async function withServer<Result>(answer: RequestListener, use: (url: string) => Promise<Result>): Promise<Result> {
  const server = createServer(answer).listen(0, '127.0.0.1');
  await once(server, 'listening');
  try {
    return await use(`http://127.0.0.1:${(server.address() as AddressInfo).port}/graphql`);
  } finally {
    server.closeAllConnections();
    server.close();
  }
}

/** Runs the tool on a server that gives one body as the answer to everything. */
export function zielnetzOn(
  body: unknown,
  words: readonly string[],
  head: { status?: number; headers?: Record<string, string> } = {},
  environment: NodeJS.ProcessEnv = {},
) {
  return withServer(
    (_, response) => {
      response.writeHead(head.status ?? 200, { 'content-type': 'application/json', ...head.headers });
      response.end(typeof body === 'string' ? body : JSON.stringify(body));
    },
    (url) => zielnetz([...words, '--url', url], environment),
  );
}

/** A table without its drawing: the texts of its cells, row by row, wrapped lines joined. */
export function cellsIn(table: string): string[][] {
  const rows: string[][] = [];
  let current: string[] | null = null;
  for (const line of table.split('\n')) {
    if (!line.startsWith('│')) current = null;
    else {
      const cells = line
        .slice(1, -1)
        .split('│')
        .map((cell) => cell.trim());
      if (current) for (const [at, cell] of cells.entries()) current[at] = `${current[at]} ${cell}`.trim();
      else rows.push((current = cells));
    }
  }
  return rows;
}

/** The length of the longest line. */
export function longestLine(text: string): number {
  return Math.max(...text.split('\n').map((line) => [...line].length));
}
