import { readFileSync } from 'node:fs';
import { isDeepStrictEqual } from 'node:util';
import { loadCity, YEAR } from '../city/load-city.js';
import { openPostgres, withClient, withDatabase } from '../databases.js';
import { startHub } from '../peers/hub.js';
import { machine } from '../report.js';
import { headings, line } from '../waiting/table.js';
import { loadFigures } from './load-figures.js';

/** How often each is asked before it is measured, and how often while it is. */
const BEFORE = 5;
const TIMES = 100;

/** What the series of a page of goals are meant to take, in milliseconds. Printed beside the figures; nothing fails. */
const GOAL = 50;

const read = (name: string) => readFileSync(new URL(`../question/${name}`, import.meta.url), 'utf8');
const [GRAPHQL, SQL] = [read('figures.graphql'), read('figures.sql')];

const postgres = await openPostgres(process.env);
try {
  console.log(`npm run bench -- figures\n${machine()}`);
  await withDatabase(postgres, 'zielnetz_bench_figures', measureAll);
} finally {
  await postgres.stop();
}

/** Prints how long the series of 100 goals take from the hub, and from one hand-written statement that says the same. */
async function measureAll(databaseUrl: string): Promise<void> {
  await (await startHub(databaseUrl)).stop(); // Makes the tables.
  const values = await withClient(databaseUrl, async (client) => {
    await loadCity(client, 1, { isDraft: true });
    return loadFigures(client);
  });
  const hub = await startHub(databaseUrl);
  try {
    await withClient(databaseUrl, async (client) => {
      const askHub = async () => {
        const response = await fetch(hub.url, {
          method: 'POST',
          headers: { 'content-type': 'application/json' },
          body: JSON.stringify({ query: GRAPHQL, variables: { year: YEAR } }),
        });
        return ((await response.json()) as { data: unknown }).data;
      };
      const statement = { name: 'figures', text: SQL, values: [YEAR] };
      const askSql = async () => (await client.query(statement)).rows[0].answer as unknown;
      if (!isDeepStrictEqual(await askHub(), await askSql())) throw new Error('The hub and the statement do not say the same.');
      console.log(`\n100 goals with 5 indicators and 7 years, of ${values.toLocaleString('en')} values (goal: ${GOAL} ms)\n`);
      console.log(headings(['peer', 'median', `longest of ${TIMES}`]));
      for (const [name, ask] of [['hub, by HTTP', askHub] as const, ['hand-written SQL', askSql] as const]) {
        const times = await timesOf(ask);
        console.log(line([name, inMilliseconds(times[TIMES >> 1]!), inMilliseconds(times.at(-1)!)]));
      }
    });
  } finally {
    await hub.stop();
  }
}

/** How long something takes, shortest first. */
async function timesOf(ask: () => Promise<unknown>): Promise<readonly number[]> {
  const times: number[] = [];
  for (let at = -BEFORE; at < TIMES; at += 1) {
    const start = performance.now();
    await ask();
    if (at >= 0) times.push(performance.now() - start);
  }
  return times.sort((a, b) => a - b);
}

function inMilliseconds(time: number): string {
  return `${time.toFixed(1)} ms`;
}
