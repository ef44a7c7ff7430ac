import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { type CryptoKey, exportJWK, generateKeyPair, type JWK, type JWTPayload, SignJWT } from 'jose';

/** What the hub is called in the tokens of the tests. */
export const AUDIENCE = 'zielnetz';

/** A key pair with its id. */
export interface Key {
  readonly kid: string;
  readonly privateKey: CryptoKey;
  readonly publicKey: CryptoKey;
  readonly jwk: JWK;
}

/** An identity provider on this machine, with discovery and keys by HTTP. */
export interface IdentityProvider {
  readonly issuer: string;
  /** The keys it shows; may be changed at any time. */
  readonly keys: Key[];
  /** How often the keys have been fetched. */
  readonly fetches: number;
  /** What its addresses answer instead; null: as usual. */
  fault: { readonly status: number; readonly body: string } | null;
  /** The variables of a hub that trusts it. */
  readonly environment: Readonly<Record<string, string>>;
  close(): Promise<void>;
}

/** Makes a key pair for ES256. */
export async function newKey(kid: string): Promise<Key> {
  const { privateKey, publicKey } = await generateKeyPair('ES256', { extractable: true });
  return { kid, privateKey, publicKey, jwk: { ...(await exportJWK(publicKey)), kid, alg: 'ES256', use: 'sig' } };
}

/** Starts one with one key. */
export async function startIdentityProvider(): Promise<IdentityProvider> {
  const keys = [await newKey('first')];
  let fetches = 0;
  const server = createServer((request, response) => {
    if (request.url === '/keys') fetches += 1;
    const found: Readonly<Record<string, unknown>> = {
      '/.well-known/openid-configuration': { issuer, jwks_uri: `${issuer}/keys` },
      '/keys': { keys: keys.map(({ jwk }) => jwk) },
    };
    const { status, body } = provider.fault ?? { status: 200, body: JSON.stringify(found[request.url!]) };
    response.writeHead(status, { 'content-type': 'application/json' }).end(body);
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const issuer = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const provider: IdentityProvider = {
    issuer,
    keys,
    get fetches() {
      return fetches;
    },
    fault: null,
    environment: { OIDC_ISSUER: issuer, OIDC_AUDIENCE: AUDIENCE },
    async close() {
      server.close();
      server.closeAllConnections();
      await once(server, 'close').catch(() => {});
    },
  };
  return provider;
}

/** Whole seconds since 1970, from now. */
export const inSeconds = (seconds: number): number => Math.floor(Date.now() / 1_000) + seconds;

/** Signs a token that is good, but for what is said otherwise; an undefined claim is left out. */
export async function tokenOf(
  { issuer, keys }: Pick<IdentityProvider, 'issuer' | 'keys'>,
  claims: JWTPayload = {},
  { key = keys[0]!, kid = key.kid }: { key?: Key; kid?: string } = {},
): Promise<string> {
  const good = { iss: issuer, aud: AUDIENCE, sub: 'person-1', exp: inSeconds(300), roles: ['READER'] };
  return new SignJWT({ ...good, ...claims }).setProtectedHeader({ alg: 'ES256', kid }).sign(key.privateKey);
}

/** The header that carries a token. */
export const bearer = (token: string): { authorization: string } => ({ authorization: `Bearer ${token}` });
