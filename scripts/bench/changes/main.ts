import { setTimeout } from 'node:timers/promises';
import { bearer, inSeconds, startIdentityProvider, tokenOf } from '../../../test/security/identity-provider.js';
import { loadCity } from '../city/load-city.js';
import { openPostgres, withClient, withDatabase } from '../databases.js';
import { readOptions } from '../options.js';
import { startHub } from '../peers/hub.js';
import { machine } from '../report.js';
import { TRACE_GARBAGE } from '../waiting/garbage.js';
import { OtherRequests } from '../waiting/other-requests.js';
import { both, headings, line, WAITED, waited } from '../waiting/table.js';
import { Editor } from './editor.js';
import { kindsOfChanges } from './kinds.js';
import { measure } from './measure.js';

/** How long nothing is changed, to see what others wait for anyway, in milliseconds. */
const QUIET = 5_000;

const { scales } = readOptions(process.env);
const provider = await startIdentityProvider();
const credentials = bearer(await tokenOf(provider, { roles: ['ADMIN'], exp: inSeconds(36_000) }));
const postgres = await openPostgres(process.env);
try {
  console.log(`SCALES=${scales} npm run bench -- changes\n${machine()}`);
  for (const scale of scales) await withDatabase(postgres, `zielnetz_bench_changes_${scale}`, (url) => measureAll(url, scale));
} finally {
  await postgres.stop();
  await provider.close();
}

/** Prints after how long each kind of change is seen in a draft, while somebody else reads the same draft all the time. */
async function measureAll(databaseUrl: string, scale: number): Promise<void> {
  await (await startHub(databaseUrl)).stop(); // Makes the tables.
  const rows = await withClient(databaseUrl, (client) => loadCity(client, scale, { isDraft: true }));
  const hub = await startHub(databaseUrl, {
    flags: [TRACE_GARBAGE],
    environment: provider.environment,
  });
  try {
    const editor = new Editor(hub.url, credentials);
    const start = performance.now();
    await editor.versionOf(0);
    const read = (performance.now() - start) / 1_000;
    console.log(`\n## ${scale} × a large city (${rows.toLocaleString('en')} rows, read in ${read.toFixed(1)} s)\n`);
    console.log(headings(['change', 'times', 'first seen after', 'median', 'longest', ...WAITED]));
    const others = new OtherRequests(hub, credentials);
    await setTimeout(QUIET);
    console.log(line(['none', '', '', '', '', ...waited(await others.sinceLast())]));
    for (const kind of await kindsOfChanges(editor, scale)) {
      const { times, waiting } = await measure(hub.pid, others, kind);
      const inOrder = times.toSorted((a, b) => a.whole - b.whole);
      const cells = [times[0]!, inOrder[times.length >> 1]!, inOrder.at(-1)!].map(both);
      console.log(line([kind.name, String(times.length), ...cells, ...waited(waiting)]));
    }
    others.stop();
  } finally {
    await hub.stop();
  }
}
