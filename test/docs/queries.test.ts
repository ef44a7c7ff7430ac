import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { ask, HUB } from '../support/ask.js';

const FOLDER = 'server/graphiql/queries/';
const README = readFileSync('README.md', 'utf8');
const ofReadme = [...README.matchAll(/```graphql\n(.*?)```/gs)].map(
  ([, query], at) => [`number ${at + 1} of the README`, query!] as const,
);
/** What changes a plan needs a token and a plan of its own, see changes.test.ts. */
const reading = ofReadme.filter(([, query]) => !query.startsWith('mutation'));
const ofTabs = readdirSync(FOLDER).map((file) => [`${file} of GraphiQL's tabs`, readFileSync(FOLDER + file, 'utf8')] as const);

/** Whether an answer says anything: no list on the way down is empty, no object is null. */
function isEmpty(value: unknown): boolean {
  if (value === null) return true;
  if (Array.isArray(value)) return value.length === 0 || value.every(isEmpty);
  return typeof value === 'object' && Object.values(value as object).every(isEmpty);
}

describe('the ready queries', () => {
  test('there are some in the README and in the tabs', () => {
    expect(ofReadme.length).toBeGreaterThanOrEqual(5);
    expect(ofTabs.length).toBeGreaterThanOrEqual(5);
  });

  test.each([...reading, ...ofTabs])('%s is answered from real data', async (_, query) => {
    const data = await ask<Record<string, unknown>>(query);
    for (const [field, value] of Object.entries(data)) expect([field, isEmpty(value)]).toEqual([field, false]);
  });
});

describe('the files the README names', () => {
  const addresses = /<!-- export -->\n```text\n(.*?)```/s.exec(README)![1]!.trim().split('\n');

  const reports = /<!-- reports -->\n```text\n(.*?)```/s.exec(README)![1]!.trim().split('\n');

  test.each(reports)('%s is a file of a report', async (address) => {
    const { pathname, search } = new URL(address);
    const answer = await fetch(HUB() + pathname + search);
    const start = Buffer.from((await answer.arrayBuffer()).slice(0, 4)).toString('latin1');
    expect([answer.status, start]).toEqual([200, pathname.endsWith('.pdf') ? '%PDF' : 'PK\u0003\u0004']);
  });

  test.each(addresses)('%s is there and holds something', async (address) => {
    const { pathname, search } = new URL(address);
    const answer = await fetch(HUB() + pathname + search);
    const text = await answer.text();
    expect([answer.status, text]).toEqual([200, expect.any(String)]);
    expect(text.split(/\n|<node /).length).toBeGreaterThan(2);
  });
});
