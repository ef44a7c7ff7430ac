import { get } from 'node:http';
import { expect, test } from '@jest/globals';
import { startProcess } from '../support/hub-process.js';
import { createCity } from './large-plan.js';

test('x', async () => {
  let t = Date.now();
  const lap = (s: string) => {
    console.log(s, Date.now() - t);
    t = Date.now();
  };
  const db = await createCity();
  lap('city');
  const hub = await startProcess({ DATABASE_URL: db.url });
  lap('start');
  for (const f of [
    'ContributionsList.csv',
    'ContributionsList.jsonl',
    'ContributionsList.graphml',
    'ContributionsList.gexf',
    'OverlapsList.csv',
    'CoverageGapsList.graphml',
    'GoalsList.csv',
  ]) {
    const r = await fetch(`${hub.url}/export/${f}?variables=${encodeURIComponent('{"year":2030}')}`);
    const x = await r.text();
    lap(`${f} ${r.status} ${x.length} ${x.slice(0, 200)}`);
  }
  await new Promise<void>((done) => {
    const q = get(`${hub.url}/export/ContributionsList.csv`, (r) =>
      r.once('data', () => {
        q.destroy();
        done();
      }),
    );
  });
  const q = get(`${hub.url}/export/ContributionsList.csv`);
  q.on('error', () => {});
  await new Promise((r) => setTimeout(r, 3));
  q.destroy();
  const a = new AbortController();
  const p = fetch(
    `${hub.url}/export/OverlapsList.csv?variables=${encodeURIComponent('{"year":2030,"filter":{"minScore":0.01}}')}`,
    { signal: a.signal },
  ).catch(() => {});
  await new Promise((r) => setTimeout(r, 20));
  a.abort();
  await p;
  await new Promise((r) => setTimeout(r, 3000));
  console.log(hub.output());
  await hub.stop();
  await db.drop();
});
