import { office } from './city/keys.js';
import { loadCity } from './city/load-city.js';
import { sizeOf } from './city/size.js';
import { openPostgres, withClient, withDatabase } from './databases.js';
import { timeOfFirstAnswer } from './first-answer.js';
import { type Options, readOptions } from './options.js';
import { startHub } from './peers/hub.js';
import type { Peer } from './peers/peer.js';
import { startPostGraphile } from './peers/postgraphile.js';
import { startSql } from './peers/sql.js';
import { residentMemory } from './processes.js';
import { heading, table } from './report.js';
import { checkSameFacts } from './same-facts.js';
import { takeTurns } from './turns.js';

/** How many offices the questions go round among. */
const OFFICES = 60;
const COMPARED = 5;

const options = readOptions(process.env);
const postgres = await openPostgres(process.env);
try {
  console.log(heading(options));
  for (const scale of options.scales) {
    await withDatabase(postgres, `zielnetz_bench_${process.pid}_${scale}`, (url) => compare(url, scale, options));
  }
} finally {
  await postgres.stop();
}

/** Compares the peers on one size of city; the larger ones get one round. */
async function compare(databaseUrl: string, scale: number, { rounds, seconds }: Options): Promise<void> {
  const rows = await fill(databaseUrl, scale);
  console.log(`\n## ${scale} × a large city: ${rows.toLocaleString('en')} rows\n`);
  const offices = someOffices(scale);
  const peers: Peer[] = [];
  try {
    const hub = await startHub(databaseUrl);
    peers.push(hub);
    const firstAnswer = await timeOfFirstAnswer(hub, offices[0]!);
    peers.push(await startSql(databaseUrl), await startPostGraphile(databaseUrl));
    const bytes = await checkSameFacts(peers, offices.slice(0, COMPARED));
    console.log(table(await takeTurns(peers, offices, { rounds: scale === 1 ? rounds : 1, seconds, databasePid: postgres.pid })));
    console.log(
      `an answer: ${(bytes / 1_000).toFixed(1)} kB; first answer of the hub after ${(firstAnswer / 1_000).toFixed(1)} s`,
    );
    const memory = residentMemory(hub.pid);
    if (memory) console.log(`memory of the hub: ${(memory / 1e6).toFixed(0)} MB`);
  } finally {
    for (const peer of peers) await peer.stop();
  }
}

/** The hub makes its tables in an empty database; then the city is written into them. */
async function fill(databaseUrl: string, scale: number): Promise<number> {
  const hub = await startHub(databaseUrl);
  await hub.stop();
  return withClient(databaseUrl, (client) => loadCity(client, scale));
}

/** Offices from all over the city. */
function someOffices(scale: number): readonly string[] {
  const { offices } = sizeOf(scale);
  return Array.from({ length: OFFICES }, (_, index) => office(Math.floor((index * offices) / OFFICES)));
}
