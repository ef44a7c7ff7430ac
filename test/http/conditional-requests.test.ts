import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { type Answer, HUB, post } from '../support/ask.js';
import { createDatabase, type TestDatabase } from '../support/database.js';
import { startProcess } from '../support/hub-process.js';
import { proxyFor } from '../support/proxy.js';

const OFFICE = { query: 'query Office($number: String!) { office(number: $number) { name } }', variables: { number: '59' } };

/** Asks again with a tag. */
function again(body: unknown, tag: string, url = HUB()): Promise<Response> {
  return post(body, { url, headers: { 'if-none-match': tag } });
}

async function tagOf(body: unknown, url = HUB()): Promise<string> {
  return (await post(body, { url })).headers.get('etag')!;
}

describe('a client that holds the answer', () => {
  test('gets 304 without a body', async () => {
    const tag = await tagOf(OFFICE);
    const answer = await again(OFFICE, tag);
    expect(answer.status).toBe(304);
    expect(await answer.text()).toBe('');
    expect(answer.headers.get('etag')).toBe(tag);
    expect(answer.headers.get('cache-control')).toBe('no-cache');
    expect(answer.headers.get('vary')).toBe('Accept, Authorization');
    expect(answer.headers.get('x-request-id')).toMatch(/^[0-9a-f-]{36}$/);
    expect(answer.headers.get('content-type')).toBeNull();
  });

  test('gets it by GET too', async () => {
    const address = `${HUB()}/graphql?${new URLSearchParams({ query: OFFICE.query, variables: JSON.stringify(OFFICE.variables) })}`;
    const tag = (await fetch(address)).headers.get('etag')!;
    const answer = await fetch(address, { headers: { 'if-none-match': tag } });
    expect([answer.status, await answer.text()]).toEqual([304, '']);
  });

  test('may name other tags beside it, and call it strong', async () => {
    const tag = await tagOf(OFFICE);
    const strong = tag.slice(2);
    for (const list of [`"a", ${tag}`, `${tag},"b"`, `W/"x,y" , ${strong},`, strong]) {
      const answer = await again(OFFICE, list);
      expect([list, answer.status, answer.headers.get('etag')]).toEqual([list, 304, tag]);
    }
  });

  test('gets the answer where it asks for something else with the same tag', async () => {
    const tag = await tagOf(OFFICE);
    expect((await again({ ...OFFICE, variables: { number: '50' } }, tag)).status).toBe(200);
    expect((await post(OFFICE, { headers: { 'if-none-match': tag, accept: 'application/json' } })).status).toBe(200);
  });

  test('gets the answers of a batch', async () => {
    const answer = await again([OFFICE], await tagOf(OFFICE));
    expect(answer.status).toBe(200);
    expect(await answer.json()).toMatchObject([{ data: { office: { name: 'Jobcenter Münster' } } }]);
  });

  test('gets 405 for another method', async () => {
    const headers = { 'if-none-match': await tagOf(OFFICE), 'content-type': 'application/json' };
    expect((await fetch(`${HUB()}/graphql`, { method: 'PUT', headers, body: JSON.stringify(OFFICE) })).status).toBe(405);
  });
});

describe('304', () => {
  let database: TestDatabase;

  beforeAll(async () => {
    database = await createDatabase();
  });

  afterAll(() => database.drop());

  test('comes before execution: from a hub that cannot read the plan, for the tag of another hub', async () => {
    const wire = await proxyFor(database.url);
    const hub = await startProcess({ DATABASE_URL: wire.url });
    try {
      await wire.cut();
      const { errors } = (await (await post(OFFICE, { url: hub.url })).json()) as Answer;
      expect(errors![0]!.extensions.code).toBe('DATABASE_UNAVAILABLE');
      expect((await again(OFFICE, await tagOf(OFFICE), hub.url)).status).toBe(304);
    } finally {
      await hub.stop();
    }
  });

  test('comes before parsing: from a hub that takes no document as long as this', async () => {
    const hub = await startProcess({ DATABASE_URL: database.url, MAX_QUERY_TOKENS: '3' });
    try {
      const { errors } = (await (await post(OFFICE, { url: hub.url })).json()) as Answer;
      expect(errors![0]!.extensions.code).toBe('QUERY_TOO_LONG');
      expect((await again(OFFICE, await tagOf(OFFICE), hub.url)).status).toBe(304);
    } finally {
      await hub.stop();
    }
  });

  test('does not come before persisted documents: a hub that takes only those refuses', async () => {
    const hub = await startProcess({ DATABASE_URL: database.url, PERSISTED_DOCUMENTS: 'only' });
    try {
      expect((await again(OFFICE, await tagOf(OFFICE), hub.url)).status).toBe(400);
    } finally {
      await hub.stop();
    }
  });
});
