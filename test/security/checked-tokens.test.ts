import 'reflect-metadata';
import { describe, expect, test } from '@jest/globals';
import {
  type CryptoKey,
  createLocalJWKSet,
  exportJWK,
  generateKeyPair,
  importJWK,
  type JWK,
  type JWTPayload,
  SignJWT,
} from 'jose';
import { viewerOfAccessToken } from '../../server/security/access-tokens.js';
import { inSeconds } from './identity-provider.js';

/** What is looked at in a token, without a hub around it. */
const ISSUER = 'https://login.example.de';
const NAMES = { office: 'office', roles: 'roles', fieldsOfAction: 'fields' };
const GOOD: JWTPayload = { iss: ISSUER, aud: 'zielnetz', sub: 'person-1', exp: inSeconds(300) };

/** An issuer with one key for an algorithm, and what it signs. */
async function issuerWith(alg: string, { privateKey, publicKey }: { privateKey: CryptoKey; publicKey: CryptoKey }) {
  const jwk = { ...(await exportJWK(publicKey)), alg };
  const keys = createLocalJWKSet({ keys: [jwk] });
  return {
    sign: (claims: JWTPayload) => new SignJWT({ ...GOOD, ...claims }).setProtectedHeader({ alg }).sign(privateKey),
    who: async (token: string) =>
      (await viewerOfAccessToken(token, { issuer: ISSUER, audience: 'zielnetz', keys, claimNames: NAMES })).subject,
  };
}

const REFUSED = { extensions: { code: 'UNAUTHENTICATED' } };

describe('a signed token', () => {
  test.each(['ES256', 'ES384', 'ES512', 'EdDSA', 'Ed25519'])('may be signed by %s', async (alg) => {
    const { sign, who } = await issuerWith(alg, await generateKeyPair(alg, { extractable: true }));
    expect(await who(await sign({}))).toBe('person-1');
  });

  test('may be signed with one RSA key by each of its algorithms', async () => {
    const { privateKey } = await generateKeyPair('RS256', { extractable: true });
    const jwk = await exportJWK(privateKey);
    const { n, e, kty } = jwk;
    const imported = async (key: object, alg: string) => (await importJWK(key as JWK, alg, { extractable: true })) as CryptoKey;
    for (const alg of ['PS256', 'PS384', 'PS512', 'RS256', 'RS384', 'RS512']) {
      const pair = { privateKey: await imported(jwk, alg), publicKey: await imported({ n, e, kty }, alg) };
      const { sign, who } = await issuerWith(alg, pair);
      expect([alg, await who(await sign({}))]).toEqual([alg, 'person-1']);
    }
  });

  test.each<[string, JWTPayload]>([
    ['of another issuer', { iss: 'https://login.example.com' }],
    ['of no issuer', { iss: undefined }],
    ['for another audience', { aud: 'other' }],
    ['for no audience', { aud: undefined }],
    ['that never expires', { exp: undefined }],
    ['that has expired', { exp: inSeconds(-15) }],
    ['that is not good yet', { nbf: inSeconds(15) }],
    ['of nobody', { sub: undefined }],
  ])('is refused: one %s', async (_, claims) => {
    const { sign, who } = await issuerWith('ES256', await generateKeyPair('ES256', { extractable: true }));
    await expect(who(await sign(claims))).rejects.toMatchObject(REFUSED);
  });

  test('is still good some seconds after it expired, as clocks go', async () => {
    const { sign, who } = await issuerWith('ES256', await generateKeyPair('ES256', { extractable: true }));
    expect(await who(await sign({ exp: inSeconds(-5), nbf: inSeconds(5) }))).toBe('person-1');
  });

  test('is refused if its signature would need a secret key, even one that is known', async () => {
    const secret = new TextEncoder().encode('ein geheimnis, das beide kennen!');
    const token = await new SignJWT(GOOD).setProtectedHeader({ alg: 'HS256' }).sign(secret);
    const asked = viewerOfAccessToken(token, {
      issuer: ISSUER,
      audience: 'zielnetz',
      keys: async () => secret,
      claimNames: NAMES,
    });
    await expect(asked).rejects.toMatchObject({ ...REFUSED, reason: 'ERR_JOSE_ALG_NOT_ALLOWED' });
  });

  test('cannot be checked with a key that is none, which is no fault of the token', async () => {
    const { sign } = await issuerWith('ES256', await generateKeyPair('ES256', { extractable: true }));
    const keys = async () => ({ kty: 'EC', crv: 'P-256', x: 'AAAA', y: 'AAAA', alg: 'ES256' });
    const asked = viewerOfAccessToken(await sign({}), { issuer: ISSUER, audience: 'zielnetz', keys, claimNames: NAMES });
    await expect(asked).rejects.toMatchObject({ extensions: { code: 'IDENTITY_PROVIDER_UNAVAILABLE' } });
  });
});
