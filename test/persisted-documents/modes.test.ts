import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { type Answer, post } from '../support/ask.js';
import { createDatabase, type TestDatabase } from '../support/database.js';
import { type HubProcess, startProcess } from '../support/hub-process.js';
import { idOf, manifestOf } from './manifests.js';

const OFFICE = 'query Office($number: String!) { office(number: $number, year: 2013) { name } }';
const LAW = '{ legalDomain(code: "SGB_II", year: 2013) { abbreviation } }';
const UNKNOWN = '{ plans { year } }';

const MODES = ['off', 'prefer', 'only'] as const;
const hubs = new Map<string, HubProcess>();
let database: TestDatabase;

beforeAll(async () => {
  database = await createDatabase();
  const files = [manifestOf(OFFICE), manifestOf(LAW)].join(',');
  for (const mode of MODES) {
    const environment = { DATABASE_URL: database.url, PERSISTED_DOCUMENTS: mode, PERSISTED_DOCUMENT_FILES: files };
    hubs.set(mode, await startProcess(environment));
  }
});

afterAll(async () => {
  for (const hub of hubs.values()) await hub.stop();
  await database.drop();
});

const byId = { documentId: idOf(OFFICE), variables: { number: '59' }, operationName: 'Office' };
const byText = { query: OFFICE, variables: { number: '59' } };
const JOBCENTER = { data: { office: { name: 'Jobcenter Münster' } } };

/** The answers of the three modes: the data, or the status and the code of the refusal. */
async function answers(body: unknown): Promise<Record<string, unknown>> {
  const given = MODES.map(async (mode) => [mode, await outcome(await post(body, { url: hubs.get(mode)!.url }))]);
  return Object.fromEntries(await Promise.all(given));
}

async function outcome(response: Response): Promise<unknown> {
  const answer = (await response.json()) as Answer;
  if (Array.isArray(answer)) return answer.map(({ data }) => data);
  return answer.errors ? [response.status, answer.errors[0]!.extensions.code] : { data: answer.data };
}

function get(mode: (typeof MODES)[number], parameters: Record<string, string>): Promise<Response> {
  return fetch(`${hubs.get(mode)!.url}/graphql?${new URLSearchParams(parameters)}`);
}

describe('in the modes off, prefer and only', () => {
  test('a known id is answered except with off', async () => {
    expect(await answers(byId)).toEqual({ off: [400, 'PERSISTED_QUERY_NOT_SUPPORTED'], prefer: JOBCENTER, only: JOBCENTER });
  });

  test('a known text is always answered', async () => {
    expect(await answers(byText)).toEqual({ off: JOBCENTER, prefer: JOBCENTER, only: JOBCENTER });
  });

  test('an unknown text is answered except with only', async () => {
    const years = { data: { plans: [{ year: 2013 }, { year: 2026 }] } };
    expect(await answers({ query: UNKNOWN })).toEqual({ off: years, prefer: years, only: [400, 'PERSISTED_DOCUMENT_REQUIRED'] });
  });

  test('a known text with one more space is another text', async () => {
    expect(await answers({ ...byText, query: `${OFFICE} ` })).toMatchObject({ only: [400, 'PERSISTED_DOCUMENT_REQUIRED'] });
  });

  test('an unknown id is refused', async () => {
    const notFound = [400, 'PERSISTED_DOCUMENT_NOT_FOUND'];
    expect(await answers({ documentId: idOf(UNKNOWN) })).toEqual({
      off: [400, 'PERSISTED_QUERY_NOT_SUPPORTED'],
      prefer: notFound,
      only: notFound,
    });
  });

  test("Apollo's own persisted queries are refused as ever", async () => {
    const body = { extensions: { persistedQuery: { version: 1, sha256Hash: idOf(OFFICE).slice(7) } } };
    const refused = [200, 'PERSISTED_QUERY_NOT_SUPPORTED'];
    expect(await answers(body)).toEqual({ off: refused, prefer: refused, only: refused });
  });

  test('a text that is none is refused as ever', async () => {
    const refused = [400, 'BAD_REQUEST'];
    for (const query of [1, '', null, ['{ plans { year } }']]) {
      expect(await answers({ query, variables: {} })).toEqual({ off: refused, prefer: refused, only: refused });
    }
  });

  test('an unknown text that is not GraphQL is not parsed with only', async () => {
    expect(await answers({ query: 'Wie geht es?' })).toEqual({
      off: [400, 'GRAPHQL_PARSE_FAILED'],
      prefer: [400, 'GRAPHQL_PARSE_FAILED'],
      only: [400, 'PERSISTED_DOCUMENT_REQUIRED'],
    });
  });
});

describe('a batch', () => {
  const law = { legalDomain: { abbreviation: 'SGB II' } };

  test('may mix ids and texts', async () => {
    const both = [JOBCENTER.data, law];
    expect(await answers([byId, { query: LAW }])).toMatchObject({ prefer: both, only: both });
  });

  test('is refused for one unknown id or text', async () => {
    expect(await answers([byId, { documentId: idOf(UNKNOWN) }])).toMatchObject({
      prefer: [400, 'PERSISTED_DOCUMENT_NOT_FOUND'],
      only: [400, 'PERSISTED_DOCUMENT_NOT_FOUND'],
    });
    expect(await answers([byId, { query: UNKNOWN }])).toMatchObject({ only: [400, 'PERSISTED_DOCUMENT_REQUIRED'] });
  });

  test('that is too large is refused for that', async () => {
    const batch = Array.from({ length: 11 }, () => ({ documentId: 'x' }));
    expect(await answers(batch)).toMatchObject({ prefer: [400, 'BATCH_TOO_LARGE'], only: [400, 'BATCH_TOO_LARGE'] });
  });
});

describe('GET', () => {
  const parameters = { documentId: idOf(OFFICE), variables: '{"number":"59"}' };

  test('takes an id', async () => {
    for (const mode of ['prefer', 'only'] as const) {
      const answer = await get(mode, parameters);
      expect([answer.status, await answer.json()]).toMatchObject([200, JOBCENTER]);
    }
    expect(await outcome(await get('off', parameters))).toEqual([400, 'PERSISTED_QUERY_NOT_SUPPORTED']);
  });

  test('refuses an unknown id, and an unknown text with only', async () => {
    expect(await outcome(await get('prefer', { documentId: idOf(UNKNOWN) }))).toEqual([400, 'PERSISTED_DOCUMENT_NOT_FOUND']);
    expect(await outcome(await get('only', { query: UNKNOWN }))).toEqual([400, 'PERSISTED_DOCUMENT_REQUIRED']);
  });

  test('gives the same question the same tag, by id or by text, by GET or by POST', async () => {
    const { url } = hubs.get('prefer')!;
    const accept = '*/*';
    const tags = await Promise.all([
      get('prefer', parameters),
      get('prefer', { query: OFFICE, variables: parameters.variables }),
      post({ ...byId, operationName: undefined }, { url, headers: { accept } }),
      post(byText, { url, headers: { accept } }),
    ]);
    const [tag, ...others] = tags.map(({ headers }) => headers.get('etag'));
    expect(tag).toMatch(/^W\/"2013\.1~/);
    expect(others).toEqual([tag, tag, tag]);
    const again = await fetch(`${url}/graphql?${new URLSearchParams(parameters)}`, { headers: { 'if-none-match': tag! } });
    expect(again.status).toBe(304);
  });
});

describe('the documents of the client SDK', () => {
  test('are known without being named in the configuration', async () => {
    const manifest = JSON.parse(readFileSync('client-sdk/generated/persisted-documents.json', 'utf8')) as Record<string, string>;
    const [sha256, text] = Object.entries(manifest).find(([, document]) => !document.includes('$'))!;
    const bodies = [{ documentId: `sha256:${sha256}` }, { query: text }];
    const [named, written] = await Promise.all(bodies.map((body) => post(body, { url: hubs.get('only')!.url })));
    expect(named!.status).toBe(200);
    expect(await named!.json()).toEqual(await written!.json());
  });
});
