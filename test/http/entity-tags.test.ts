import { describe, expect, test } from '@jest/globals';
import { type Answer, HUB, post } from '../support/ask.js';

const OFFICE = 'query Office($number: String!) { office(number: $number, year: 2013) { name } }';
const QUESTION = { query: OFFICE, variables: { number: '59' } };

async function headersOf(body: unknown, headers: Record<string, string> = {}): Promise<Headers> {
  return (await post(body, { headers })).headers;
}

/** The plans that the tag of an answer names. */
async function plansOf(query: string): Promise<string | undefined> {
  const answer = await post({ query });
  expect(((await answer.json()) as Answer).errors).toBeUndefined();
  return /^W\/"([^~]+)~[\w-]{43}"$/.exec(answer.headers.get('etag')!)?.[1];
}

describe('the tag of an answer', () => {
  test('says that the answer may be kept, and asked for again', async () => {
    const headers = await headersOf(QUESTION);
    expect(headers.get('etag')).toMatch(/^W\/"2013\.1~[\w-]{43}"$/);
    expect(headers.get('cache-control')).toBe('no-cache');
    expect(headers.get('vary')).toBe('Accept, Authorization');
  });

  test('is the same for the same question, by POST and by GET', async () => {
    const tag = (await headersOf(QUESTION)).get('etag');
    expect((await headersOf(QUESTION)).get('etag')).toBe(tag);
    const address = `${HUB()}/graphql?${new URLSearchParams({ query: OFFICE, variables: '{ "number" : "59" }' })}`;
    const answer = await fetch(address, { headers: { accept: 'application/graphql-response+json' } });
    expect(answer.headers.get('etag')).toBe(tag);
  });

  test.each<[string, unknown, Record<string, string>?]>([
    ['other variables', { ...QUESTION, variables: { number: '50' } }],
    ['one more variable', { ...QUESTION, variables: { number: '59', year: 2026 } }],
    ['an operation name', { ...QUESTION, operationName: 'Office' }],
    ['another document', { ...QUESTION, query: OFFICE.replace('name', 'number') }],
    ['one more space', { ...QUESTION, query: `${OFFICE} ` }],
    ['another media type', QUESTION, { accept: 'application/json' }],
  ])('is another one for %s', async (_, body, headers = {}) => {
    const other = (await headersOf(body, headers)).get('etag');
    expect(other).toMatch(/^W\/"2013\.1~/);
    expect(other).not.toBe((await headersOf(QUESTION)).get('etag'));
  });

  test('does not mix up where a name ends and the next value begins', async () => {
    const document =
      'query A { office(number: "59", year: 2013) { name } } query B { office(number: "50", year: 2013) { name } }';
    const tags = await Promise.all(
      ['A', 'B'].map(async (operationName) => (await headersOf({ query: document, operationName })).get('etag')),
    );
    expect(new Set(tags).size).toBe(2);
  });
});

describe('the tag of an answer names', () => {
  test.each<[string, string, string]>([
    ['the plan of the year asked for', '{ office(number: "59", year: 2013) { goals { nodes { key } } } }', '2013.1'],
    ['the current plan where no year was given', '{ offices { number } }', 'current-2026.1'],
    [
      'both plans of a comparison',
      '{ old: goals(year: 2013) { totalCount } new: goals(year: 2026) { totalCount } }',
      '2013.1+2026.1',
    ],
    ['each plan once', '{ a: goals(year: 2013) { totalCount } b: offices(year: 2013) { number } }', '2013.1'],
    ['the plan of a node', '{ node(id: "Goal:2013/0501-1") { id } }', '2013.1'],
    ['the plans of several nodes', '{ nodes(ids: ["Goal:2013/0501-1", "Plan:2026"]) { id } }', '2013.1+2026.1'],
    ['the plan where its node is not there', '{ node(id: "Goal:2013/nowhere") { id } }', '2013.1'],
    ['the plan whose year was asked for', '{ plan(year: 2013) { title } }', '2013.1'],
    ['the plan that was current', '{ plan { title } }', 'current-2026.1'],
  ])('%s', async (_, query, plans) => {
    expect(await plansOf(query)).toBe(plans);
  });

  test.each([
    '{ plans { year } }',
    '{ about { municipality } }',
    '{ plan(year: 1999) { title } }',
    '{ node(id: "Goal:1999/1") { id } }',
  ])('all plans where the answer depends on which there are: %s', async (query) => {
    expect(await plansOf(query)).toMatch(/^plans-[0-9a-f]{16}$/);
  });
});

describe('no tag, and not to be kept', () => {
  async function expectNotKept(answer: Response, status: number): Promise<void> {
    expect(answer.status).toBe(status);
    expect(answer.headers.get('etag')).toBeNull();
    expect(answer.headers.get('cache-control')).toBe('no-store');
  }

  test.each<[string, unknown, number]>([
    ['an answer with data and errors', { query: '{ plan { id } goals(after: "x") { totalCount } }' }, 200],
    ['a document that is not GraphQL', { query: '{ goals {' }, 400],
    ['an unknown field', { query: '{ unknown }' }, 400],
    ['a wrong variable', { ...QUESTION, variables: { number: 59 } }, 400],
    ['an operation that is not there', { ...QUESTION, operationName: 'Nothing' }, 400],
    [
      'too high a cost',
      { query: '{ goals(first: 200) { nodes { contributions(first: 200) { nodes { id goal { id } } } } } }' },
      400,
    ],
    ["Apollo's own persisted queries", { extensions: { persistedQuery: { version: 1, sha256Hash: 'x' } } }, 200],
    ['a batch', [QUESTION, QUESTION], 200],
    ['a batch of one', [QUESTION], 200],
    ['a request without a query', { variables: {} }, 400],
    ['broken JSON', '{"query": "{ about', 400],
    ['a body that is too large', { query: '#'.repeat(300_000) }, 413],
    ['what is asked of the schema', { query: '{ __schema { queryType { name } } }' }, 200],
  ])('%s', async (_, body, status) => {
    await expectNotKept(await post(body), status);
  });

  test('another media type, and another method', async () => {
    await expectNotKept(await post('<query/>', { headers: { 'content-type': 'application/xml' } }), 415);
    await expectNotKept(await fetch(`${HUB()}/graphql`, { method: 'PUT' }), 405);
  });
});
