import 'reflect-metadata';
import { once } from 'node:events';
import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, beforeEach, describe, expect, jest, test } from '@jest/globals';
import { viewerOfAccessToken } from '../../server/security/access-tokens.js';
import { identityProvider } from '../../server/security/identity-provider.js';
import { AUDIENCE, type IdentityProvider, newKey, startIdentityProvider, tokenOf } from './identity-provider.js';

let provider: IdentityProvider;
let who: (token: string) => Promise<string | null>;

/** Asks who a token is of, as a hub does that trusts an issuer. */
function trusting(OIDC_ISSUER: string, OIDC_JWKS_URL = ''): typeof who {
  const issuer = identityProvider({
    ...{ OIDC_ISSUER, OIDC_AUDIENCE: AUDIENCE, OIDC_JWKS_URL },
    ...{ OIDC_OFFICE_CLAIM: 'office', OIDC_ROLES_CLAIM: 'roles', OIDC_FIELDS_CLAIM: 'fields_of_action' },
  });
  return async (token) => (await viewerOfAccessToken(token, issuer)).subject;
}

beforeEach(async () => {
  provider = await startIdentityProvider();
  who = trusting(provider.issuer);
  // Only the clock on the wall stands still; what waits goes on.
  jest.useFakeTimers({ advanceTimers: true, now: Date.now() });
});

afterEach(async () => {
  jest.useRealTimers();
  await provider.close();
});

const later = (ms: number) => jest.setSystemTime(Date.now() + ms);
const REFUSED = { extensions: { code: 'UNAUTHENTICATED' } };

describe('the keys of an identity provider', () => {
  test('are fetched anew for an unknown key id, but not twice in half a minute', async () => {
    expect(await who(await tokenOf(provider))).toBe('person-1');
    const second = await newKey('second');
    provider.keys.push(second);
    await expect(who(await tokenOf(provider, {}, { key: second }))).rejects.toMatchObject(REFUSED);
    later(29_000);
    await expect(who(await tokenOf(provider, {}, { key: second }))).rejects.toMatchObject(REFUSED);
    expect(provider.fetches).toBe(1);
    later(2_000);
    expect(await who(await tokenOf(provider, {}, { key: second }))).toBe('person-1');
    expect(provider.fetches).toBe(2);
  });

  test('are forgotten after ten minutes, so that a key that was withdrawn is good no more', async () => {
    const [first] = provider.keys;
    expect(await who(await tokenOf(provider))).toBe('person-1');
    provider.keys.splice(0, 1, await newKey('second'));
    later(590_000);
    expect(await who(await tokenOf(provider, {}, { key: first! }))).toBe('person-1');
    later(11_000);
    await expect(who(await tokenOf(provider, {}, { key: first! }))).rejects.toMatchObject(REFUSED);
    expect(provider.fetches).toBe(2);
  });

  test('are not believed longer because the identity provider is away', async () => {
    expect(await who(await tokenOf(provider))).toBe('person-1');
    provider.fault = { status: 503, body: '' };
    later(601_000);
    const code = 'IDENTITY_PROVIDER_UNAVAILABLE';
    await expect(who(await tokenOf(provider))).rejects.toMatchObject({ extensions: { code, http: { status: 503 } } });
  });
});

describe('the discovery of an identity provider', () => {
  const UNAVAILABLE = { extensions: { code: 'IDENTITY_PROVIDER_UNAVAILABLE' } };
  const document = (claims: object) => ({ status: 200, body: JSON.stringify(claims) });
  /** Lets the provider answer otherwise while something is asked. */
  const asked = async (fault: IdentityProvider['fault'], token: string, ask = who) => {
    provider.fault = fault;
    return ask(token).finally(() => (provider.fault = null));
  };

  /** Has somebody ask while another server answers; gives the address of that to both. */
  async function beside<Result>(
    answer: (url: string) => RequestListener,
    ask: (url: string) => Promise<Result>,
  ): Promise<Result> {
    const server = createServer((request, response) => answer(url)(request, response)).listen(0, '127.0.0.1');
    await once(server, 'listening');
    const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    return ask(url).finally(() => {
      server.close();
      server.closeAllConnections();
    });
  }

  test('goes to the same address with a slash at the end of its name', async () => {
    const paths: (string | undefined)[] = [];
    const answer =
      (url: string): RequestListener =>
      ({ url: path }, response) => {
        paths.push(path);
        response.end(JSON.stringify({ issuer: `${url}/`, jwks_uri: `${provider.issuer}/keys` }));
      };
    const subject = beside(answer, async (url) => trusting(`${url}/`)(await tokenOf(provider, { iss: `${url}/` })));
    expect(await subject).toBe('person-1');
    expect(paths).toEqual(['/.well-known/openid-configuration']);
  });

  test('is not needed where the address of the keys is given', async () => {
    const token = await tokenOf(provider, { iss: 'https://login.example.de' });
    expect(await trusting('https://login.example.de', `${provider.issuer}/keys`)(token)).toBe('person-1');
  });

  test.each([
    [
      'names another issuer',
      (url: string) => ({ issuer: 'https://login.example.de', jwks_uri: `${url}/keys` }),
      'of another issuer',
    ],
    [
      'names keys that anybody on the way could change',
      (issuer: string) => ({ issuer, jwks_uri: 'http://login.example.de' }),
      'no safe address',
    ],
    ['names no keys', (issuer: string) => ({ issuer }), 'no safe address'],
  ])('is not believed if it %s, and tried again with the next token', async (_, claims, reason) => {
    const refused = asked(document(claims(provider.issuer)), await tokenOf(provider));
    await expect(refused).rejects.toMatchObject({ ...UNAVAILABLE, cause: { message: expect.stringContaining(reason) } });
    expect(await who(await tokenOf(provider))).toBe('person-1');
  });

  test('does not follow to another place, whatever stands there', async () => {
    const answer =
      (url: string): RequestListener =>
      (request, response) => {
        if (request.url === '/there') response.end(JSON.stringify({ issuer: url, jwks_uri: `${provider.issuer}/keys` }));
        else response.writeHead(302, { location: '/there' }).end();
      };
    const subject = beside(answer, async (url) => trusting(url)(await tokenOf(provider, { iss: url })));
    await expect(subject).rejects.toMatchObject(UNAVAILABLE);
  });
});
