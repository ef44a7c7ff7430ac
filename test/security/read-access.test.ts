import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { type Answer, post } from '../support/ask.js';
import { createDatabase, type TestDatabase } from '../support/database.js';
import { type HubProcess, startProcess } from '../support/hub-process.js';
import { bearer, type IdentityProvider, startIdentityProvider, tokenOf } from './identity-provider.js';

const QUERY = { query: '{ offices(year: 2013) { number } }' };
const ORIGIN = 'https://fach.example.de';

let provider: IdentityProvider;
let database: TestDatabase;
let hub: HubProcess;

beforeAll(async () => {
  provider = await startIdentityProvider();
  database = await createDatabase();
  const access = { READ_ACCESS: 'authenticated', CORS_ORIGINS: ORIGIN };
  hub = await startProcess({ DATABASE_URL: database.url, ...access, ...provider.environment });
});

afterAll(async () => {
  await hub.stop();
  await database.drop();
  await provider.close();
});

describe('a hub that answers only who has signed in', () => {
  test.each([
    ['a question', QUERY],
    ['a batch', [QUERY]],
    ['the schema', { query: '{ __schema { queryType { name } } }' }],
    ['what is no question', '{'],
  ])('refuses %s without a token, before reading it', async (_, body) => {
    const answer = await post(body, { url: hub.url });
    expect(answer.status).toBe(401);
    expect(answer.headers.get('www-authenticate')).toBe('Bearer realm="zielnetz"');
    expect(answer.headers.get('cache-control')).toBe('no-store');
    const message = 'Authorization: expected a bearer token, got none.';
    expect(await answer.json()).toEqual({ errors: [{ message, extensions: { code: 'UNAUTHENTICATED' } }] });
  });

  test('refuses a GET, and the tag of somebody else', async () => {
    const token = await tokenOf(provider);
    const tag = (await post(QUERY, { url: hub.url, headers: bearer(token) })).headers.get('etag')!;
    const address = `${hub.url}/graphql?${new URLSearchParams(QUERY)}`;
    expect((await fetch(address, { headers: { 'if-none-match': tag } })).status).toBe(401);
    expect((await post(QUERY, { url: hub.url, headers: { 'if-none-match': tag } })).status).toBe(401);
  });

  test('answers with any token, whatever its roles', async () => {
    const token = await tokenOf(provider, { roles: undefined });
    const answer = (await (await post(QUERY, { url: hub.url, headers: bearer(token) })).json()) as Answer;
    expect(answer.data.offices.length).toBeGreaterThan(5);
  });

  test('shows its health to everybody', async () => {
    for (const path of ['/health/live', '/health/ready', '/'])
      expect((await fetch(hub.url + path, { redirect: 'manual' })).status).not.toBe(401);
  });

  test('lets browsers ask what they may send, and pages of other origins read the refusal', async () => {
    const asked = { origin: ORIGIN, 'access-control-request-method': 'POST', 'access-control-request-headers': 'authorization' };
    expect((await fetch(`${hub.url}/graphql`, { method: 'OPTIONS', headers: asked })).status).toBe(204);
    const refused = await post(QUERY, { url: hub.url, headers: { origin: ORIGIN } });
    expect(refused.headers.get('access-control-allow-origin')).toBe(ORIGIN);
    expect(refused.headers.get('vary')).toBe('Accept, Authorization, Origin');
  });
});
