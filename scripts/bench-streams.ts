import { mkdtempSync, rmSync } from 'node:fs';
import { Agent, request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { Role } from '../schema/security/role.js';
import { readConfig } from '../server/config.js';
import { startHub } from '../server/hub.js';
import { developmentToken } from '../server/security/development-issuer.js';

/**
 * Prints how a hub bears streams: how long a change takes to reach 1,000 of them, and what memory is left when streams
 * have come and gone for some minutes: `tsx scripts/bench-streams.ts [streams] [minutes]`.
 */
const [streams = 1_000, minutes = 10] = process.argv.slice(2).map(Number);
/** As many come and go at a time. */
const ROUND = 50;

setFlagsFromString('--expose-gc');
const collect: () => void = runInNewContext('gc');
const folder = mkdtempSync(join(tmpdir(), 'zielnetz-streams-'));
const config = readConfig({ HUB_DATA_DIR: folder, PORT: '0', LOG_LEVEL: 'silent', MAX_STREAMS: String(streams + ROUND) });
const hub = await startHub(config);
const claims = { subject: 'bench', office: undefined, roles: [Role.ADMIN], fieldsOfAction: [] };
const authorization = `Bearer ${await developmentToken(folder, claims)}`;
const agent = new Agent({ maxSockets: Number.POSITIVE_INFINITY });
let changes = 0;

/** Opens a stream; resolves when it is open. */
function open(onNotice: () => void): Promise<{ close(): void }> {
  return new Promise((resolve, reject) => {
    const asked = request(`${hub.url}/graphql/stream`, {
      agent,
      method: 'POST',
      headers: { 'content-type': 'application/json', accept: 'text/event-stream', authorization },
    });
    asked.on('error', reject).on('response', (response) => {
      response
        .setEncoding('utf8')
        .on('error', () => {})
        .on('data', (text: string) => {
          if (text.includes('event: next')) onNotice();
        });
      resolve({ close: () => void asked.destroy() });
    });
    asked.end(JSON.stringify({ query: 'subscription { planChanged { number action id object { id } plan { revision } } }' }));
  });
}

async function ask(query: string, variables: Readonly<Record<string, unknown>> = {}): Promise<void> {
  const response = await fetch(`${hub.url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization },
    body: JSON.stringify({ query, variables }),
  });
  const text = await response.text();
  if (text.includes('"errors"')) throw new Error(text);
}

// Documents that are always the same: the hub keeps some thousands of parsed ones, which would look like a leak.
const CREATE = 'mutation ($input: CreateTargetGroupInput!) { createTargetGroup(year: 2027, input: $input) { revision } }';
const REMOVE = 'mutation ($id: ID!) { removeTargetGroup(input: { id: $id, version: 1 }) { revision } }';

function change(): Promise<void> {
  changes += 1;
  return ask(CREATE, { input: { key: `g${changes}`, name: `G${changes}` } });
}

function heap(): number {
  collect();
  return process.memoryUsage().heapUsed / 1e6;
}

try {
  await ask('mutation { createPlan(input: { year: 2027, from: 2013, title: "Entwurf" }) { plan { id } } }');
  let notices = 0;
  const all = await Promise.all(Array.from({ length: streams }, () => open(() => (notices += 1))));
  for (let round = 1; round <= 5; round += 1) {
    const start = performance.now();
    const written = change();
    while (notices < round * streams) await delay(1);
    await written;
    console.log(`${streams} streams: a change reaches the last one after ${(performance.now() - start).toFixed(0)} ms`);
  }
  for (const { close } of all) close();
  const end = performance.now() + minutes * 60_000;
  let cycles = 0;
  let next = performance.now();
  while (performance.now() < end) {
    let told = 0;
    const some = await Promise.all(Array.from({ length: ROUND }, () => open(() => (told += 1))));
    await change();
    while (told < ROUND) await delay(1);
    for (const { close } of some) close();
    await ask(REMOVE, { id: `TargetGroup:2027/g${changes}` });
    cycles += ROUND;
    if (performance.now() < next) continue;
    next = performance.now() + (minutes * 60_000) / 10;
    await delay(200);
    console.log(`${cycles} streams have come and gone: ${heap().toFixed(1)} MB`);
  }
  await delay(200);
  console.log(`${cycles} streams have come and gone: ${heap().toFixed(1)} MB`);
} finally {
  agent.destroy();
  await hub.stop();
  rmSync(folder, { recursive: true });
}
