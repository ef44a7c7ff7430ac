import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { availableParallelism, cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { createClient } from '@zielnetz/client';
import manifest from '../client-sdk/generated/persisted-documents.json' with { type: 'json' };
import { startProcess } from '../test/support/hub-process.js';

/** Compares the client SDK with bare `fetch`, side by side: requests, and the time from import to the first answer. */

const ROUNDS = 41;
const REQUESTS = 100;
const VARIABLES = { number: '59', year: 2013 };
const TEXT = Object.values(manifest).find((text) => text.startsWith('query OfficesGet('))!;

type Ask = () => Promise<unknown>;

/** What one writes without an SDK. It is also run in other processes, so it needs nothing around it. */
async function askByFetch(url: string, query: string, variables: object): Promise<unknown> {
  const headers = { 'content-type': 'application/json' };
  const response = await fetch(url, { method: 'POST', headers, body: JSON.stringify({ query, variables }) });
  return response.json();
}

/** Milliseconds for one request of a round. */
async function round(ask: Ask): Promise<number> {
  const start = performance.now();
  for (let count = 0; count < REQUESTS; count += 1) await ask();
  return (performance.now() - start) / REQUESTS;
}

/** Milliseconds from the import to the first answer, in a new process. */
async function firstAnswer(program: string): Promise<number> {
  const timed = `const start = performance.now(); ${program}; console.log(performance.now() - start);`;
  const { stdout } = await promisify(execFile)(process.execPath, ['--input-type=module', '--eval', timed]);
  return Number(stdout);
}

/** Runs the ways in turn, so that whatever slows the machine down slows all of them down, and prints the medians. */
async function compare(title: string, ways: Readonly<Record<string, () => Promise<number>>>): Promise<void> {
  const rounds: Record<string, number>[] = [];
  for (let count = 0; count < ROUNDS; count += 1) {
    const times: Record<string, number> = {};
    for (const [name, way] of Object.entries(ways)) times[name] = await way();
    rounds.push(times);
  }
  console.log(`\n${title}`);
  for (const name of Object.keys(ways)) {
    const over = (median(rounds.map((times) => times[name]! / times.fetch!)) - 1) * 100;
    console.log(
      `  ${name.padEnd(12)} ${median(rounds.map((times) => times[name]!)).toFixed(3)} ms  ${over.toFixed(1).padStart(6)} %`,
    );
  }
}

function median(numbers: readonly number[]): number {
  return numbers.toSorted((a, b) => a - b)[numbers.length >> 1]!;
}

const folder = mkdtempSync(join(tmpdir(), 'zielnetz-bench-'));
const hub = await startProcess({ HUB_DATA_DIR: folder, LOG_LEVEL: 'silent' });
try {
  const url = `${hub.url}/graphql`;
  const byFetch: Ask = () => askByFetch(url, TEXT, VARIABLES);
  const client = createClient({ url });
  const cached = createClient({ url, cache: { maxBytes: 1_000_000 } });
  const bySdk: Ask = () => client.offices.get(VARIABLES);
  const bySdkWithCache: Ask = () => cached.offices.get(VARIABLES);
  for (const ask of [byFetch, bySdk, bySdkWithCache]) await round(ask); // Warm up.
  console.log(`Node ${process.version}, ${availableParallelism()} × ${cpus()[0]!.model}; medians of ${ROUNDS} rounds`);
  await compare(`One request (office 59 with goals and contributions; ${REQUESTS} in a row a round)`, {
    fetch: () => round(byFetch),
    SDK: () => round(bySdk),
    'SDK + cache': () => round(bySdkWithCache),
  });
  const bare = join(folder, 'bare.mjs');
  writeFileSync(bare, `export const ask = ${askByFetch};`);
  await compare('From the import to the first answer, in a new process', {
    fetch: () =>
      firstAnswer(`const { ask } = await import('${bare}'); await ask(${JSON.stringify([url, TEXT, VARIABLES]).slice(1, -1)})`),
    SDK: () =>
      firstAnswer(`const { createClient } = await import('@zielnetz/client');
          await createClient({ url: '${url}' }).offices.get(${JSON.stringify(VARIABLES)})`),
  });
} finally {
  await hub.stop();
  rmSync(folder, { recursive: true });
}
