import { once } from 'node:events';
import { connect } from 'node:net';
import { beforeAll, describe, expect, test } from '@jest/globals';
import { HUB, post } from '../support/ask.js';

const QUERY = '{ office(number: "59", year: 2013) { name } }';
const OTHER = '{ office(number: "59", year: 2026) { name } }';

/** The tags of the two questions, in parts. */
let hash: string;
let otherHash: string;

beforeAll(async () => {
  const tags = await Promise.all([QUERY, OTHER].map(async (query) => (await post({ query })).headers.get('etag')!));
  [hash, otherHash] = tags.map((tag) => /~(.+)"$/.exec(tag)![1]) as [string, string];
});

async function expectAnswer(tag: string): Promise<void> {
  const answer = await post({ query: QUERY }, { headers: { 'if-none-match': tag } });
  expect(answer.status).toBe(200);
  expect(await answer.json()).toMatchObject({ data: { office: { name: 'Jobcenter Münster' } } });
}

describe('an If-None-Match that is no tag of this answer is answered with 200', () => {
  test.each<[string, (hash: string) => string]>([
    ['*', () => '*'],
    ['nothing', () => ''],
    ['another revision', (right) => `W/"2013.2~${right}"`],
    ['another plan', (right) => `W/"2026.1~${right}"`],
    ['one more plan', (right) => `W/"2013.1+2026.1~${right}"`],
    ['the plan twice', (right) => `W/"2013.1+2013.1~${right}"`],
    ['the plan as the current one', (right) => `W/"current-2013.1~${right}"`],
    ['a plan that is not there', (right) => `W/"1999.1~${right}"`],
    ['no plan', (right) => `W/"~${right}"`],
    ['an empty plan', (right) => `W/"+2013.1~${right}"`],
    ['the hash alone', (right) => `W/"${right}"`],
    ['the hash in upper case', (right) => `W/"2013.1~${right.toUpperCase()}"`],
    ['half the hash', (right) => `W/"2013.1~${right.slice(0, 20)}"`],
    ['no hash', () => 'W/"2013.1~"'],
    ['one more hash', (right) => `W/"2013.1~${right}~${right}"`],
    ['no quotes', (right) => `2013.1~${right}`],
    ['one quote', (right) => `W/"2013.1~${right}`],
    ['a small w', (right) => `w/"2013.1~${right}"`],
    ['two tags without a comma', (right) => `"a" W/"2013.1~${right}"`],
    ['the name of a property', (right) => `W/"__proto__~${right}"`],
    ['umlauts', () => 'W/"2013.1~ÄÖÜ"'],
    ['10 kB', () => `W/"2013.1~${'x'.repeat(10_000)}"`],
    ['10 kB of plans', (right) => `W/"${'2013.1+'.repeat(1_400)}2013.1~${right}"`],
    ['10 kB of commas', () => ','.repeat(10_000)],
    ['10 kB of quotes', () => '"'.repeat(10_000)],
    ['10 kB of tags', (right) => `W/"2013.2~${right}",`.repeat(180)],
    ['10 kB of spaces', () => `W/"${' '.repeat(10_000)}"`],
  ])('%s', async (_, forge) => {
    await expectAnswer(forge(hash));
  });

  test('the tag of another question', async () => {
    await expectAnswer(`W/"2026.1~${otherHash}"`);
    await expectAnswer(`W/"2013.1~${otherHash}"`);
  });

  test('any bytes', async () => {
    const { hostname, port } = new URL(HUB());
    const wire = connect(Number(port), hostname);
    const bytes = Buffer.from(`W/"2013.1~\u{1F4A9}Ä\u00ff~${hash}"`);
    const path = `/graphql?query=${encodeURIComponent(QUERY)}`;
    wire.write(`GET ${path} HTTP/1.1\r\nhost: ${hostname}\r\nconnection: close\r\nif-none-match: `);
    wire.write(bytes);
    wire.write('\r\n\r\n');
    let answer = '';
    wire.on('data', (chunk: Buffer) => (answer += chunk.toString()));
    await once(wire, 'close');
    expect(answer).toMatch(/^HTTP\/1\.1 200 OK\r\n/);
    expect(answer).toContain('Jobcenter Münster');
  });

  test('and the tag itself with 304, so that these tests can fail', async () => {
    const answer = await post({ query: QUERY }, { headers: { 'if-none-match': `W/"2013.1~${hash}"` } });
    expect(answer.status).toBe(304);
  });
});
