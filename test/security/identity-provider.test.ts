import 'reflect-metadata';
import { afterEach, beforeEach, describe, expect, jest, test } from '@jest/globals';
import { viewerOfAccessToken } from '../../server/security/access-tokens.js';
import { identityProvider } from '../../server/security/identity-provider.js';
import { AUDIENCE, type IdentityProvider, newKey, startIdentityProvider, tokenOf } from './identity-provider.js';

let provider: IdentityProvider;
let who: (token: string) => Promise<string | null>;

beforeEach(async () => {
  provider = await startIdentityProvider();
  const issuer = identityProvider({
    ...{ OIDC_ISSUER: provider.issuer, OIDC_AUDIENCE: AUDIENCE, OIDC_JWKS_URL: '' },
    ...{ OIDC_OFFICE_CLAIM: 'office', OIDC_ROLES_CLAIM: 'roles', OIDC_FIELDS_CLAIM: 'fields_of_action' },
  });
  who = async (token) => (await viewerOfAccessToken(token, issuer)).subject;
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
