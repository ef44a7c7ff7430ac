import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { type Answer, post } from '../support/ask.js';
import { createDatabase, type TestDatabase } from '../support/database.js';
import { type HubProcess, startProcess } from '../support/hub-process.js';
import { bearer, type IdentityProvider, startIdentityProvider, tokenOf } from './identity-provider.js';

let provider: IdentityProvider;
let database: TestDatabase;
let hub: HubProcess;

beforeEach(async () => {
  provider = await startIdentityProvider();
  database = await createDatabase();
});

afterEach(async () => {
  await hub.stop();
  await database.drop();
  await provider.close();
});

const start = async (environment = {}) => {
  hub = await startProcess({ DATABASE_URL: database.url, ...provider.environment, ...environment });
};

async function ask(token?: string): Promise<[number, string | undefined]> {
  const answer = await post({ query: '{ viewer { kind } }' }, { url: hub.url, headers: token ? bearer(token) : {} });
  return [answer.status, ((await answer.json()) as Answer).errors?.at(0)?.extensions.code];
}

const OK = [200, undefined];
const AWAY = [503, 'IDENTITY_PROVIDER_UNAVAILABLE'];

describe('the keys of the identity provider', () => {
  test('are fetched once for many tokens, and not again for a key id that is made up', async () => {
    await start();
    const token = await tokenOf(provider);
    expect(await Promise.all(Array.from({ length: 20 }, () => ask(token)))).toEqual(Array(20).fill(OK));
    expect(provider.fetches).toBe(1);
    for (const kid of ['a', 'b', 'c']) expect(await ask(await tokenOf(provider, {}, { kid }))).toEqual([401, 'UNAUTHENTICATED']);
    expect(provider.fetches).toBe(1);
  });

  test('are fetched from the address in the configuration, if there is one', async () => {
    const keys = await startIdentityProvider();
    await start({ OIDC_JWKS_URL: `${keys.issuer}/keys` });
    expect(await ask(await tokenOf(provider, {}, { key: keys.keys[0]! }))).toEqual(OK);
    expect([keys.fetches, provider.fetches]).toEqual([1, 0]);
    await keys.close();
  });
});

describe('while the identity provider is away', () => {
  test.each([
    ['answers with a fault', { status: 500, body: '{}' }],
    ['answers nonsense', { status: 200, body: '<html>' }],
    [
      'is another one',
      { status: 200, body: JSON.stringify({ issuer: 'https://login.example.de', jwks_uri: 'https://login.example.de/keys' }) },
    ],
  ])('because it %s, tokens get 503, all others their answers, and it is asked again', async (_, fault) => {
    provider.fault = fault;
    await start();
    const token = await tokenOf(provider);
    expect(await ask(token)).toEqual(AWAY);
    expect(await ask()).toEqual(OK);
    provider.fault = null;
    expect(await ask(token)).toEqual(OK);
    provider.fault = fault;
    expect(await ask(token)).toEqual(OK); // The keys are known.
    expect(hub.output()).toContain('The keys of the identity provider cannot be had');
    expect(hub.output()).not.toContain(token.split('.')[2]);
  });

  test('a key address that others could change on the way is not asked', async () => {
    const document = { issuer: provider.issuer, jwks_uri: 'http://login.example.de/keys' };
    provider.fault = { status: 200, body: JSON.stringify(document) };
    await start();
    expect(await ask(await tokenOf(provider))).toEqual(AWAY);
    expect(hub.output()).toContain('names no safe address of keys');
  });
});
