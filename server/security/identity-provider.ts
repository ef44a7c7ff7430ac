import { createRemoteJWKSet, errors, type JWTVerifyGetKey } from 'jose';
import type { Config } from '../config.js';
import type { TokenIssuer } from './access-tokens.js';
import { KeysUnavailable } from './refusals.js';
import { isSafeAddress } from './safe-address.js';

/** How long to wait for the identity provider, in milliseconds. */
const PATIENCE = 3_000;

/** After fetching the keys, an unknown key id is believed to be wrong for so long, in milliseconds. */
const COOLDOWN = 30_000;

/** Keys are fetched anew after so long, in milliseconds: one that was withdrawn must not stay good. */
const KEYS_STAY = 600_000;

/** The part of the configuration that is about the identity provider. */
type OidcConfig = Pick<
  Config,
  'OIDC_ISSUER' | 'OIDC_AUDIENCE' | 'OIDC_JWKS_URL' | 'OIDC_OFFICE_CLAIM' | 'OIDC_ROLES_CLAIM' | 'OIDC_FIELDS_CLAIM'
>;

/** The identity provider that the configuration names (OpenID Connect). It is asked when the first token comes. */
export function identityProvider(config: OidcConfig): TokenIssuer {
  const { OIDC_ISSUER: issuer, OIDC_AUDIENCE: audience, OIDC_JWKS_URL: url } = config;
  let found: Promise<JWTVerifyGetKey> | undefined;
  const find = async () => remoteKeys(url || (await discover(issuer)));
  return {
    issuer,
    audience,
    claimNames: {
      office: config.OIDC_OFFICE_CLAIM,
      roles: config.OIDC_ROLES_CLAIM,
      fieldsOfAction: config.OIDC_FIELDS_CLAIM,
    },
    async keys(header, token) {
      found ??= find();
      const keys = await found.catch((error) => {
        found = undefined; // The next token asks again.
        throw new KeysUnavailable(error);
      });
      return keys(header, token);
    },
  };
}

/** Keys from an address. What is wrong with a token stays so; everything else means that they cannot be had. */
function remoteKeys(url: string): JWTVerifyGetKey {
  // Stryker disable next-line ObjectLiteral: but for the patience these are the library's own values, said here so that they stay.
  const keys = createRemoteJWKSet(new URL(url), {
    timeoutDuration: PATIENCE,
    cooldownDuration: COOLDOWN,
    cacheMaxAge: KEYS_STAY,
  });
  return (header, token) =>
    keys(header, token).catch((error) => {
      const isOfToken = error instanceof errors.JWKSNoMatchingKey || error instanceof errors.JWKSMultipleMatchingKeys;
      throw isOfToken ? error : new KeysUnavailable(error);
    });
}

/** The address of the keys, by OpenID Connect Discovery. */
async function discover(issuer: string): Promise<string> {
  const answer = await fetch(`${issuer.replace(/\/$/, '')}/.well-known/openid-configuration`, {
    redirect: 'error',
    signal: AbortSignal.timeout(PATIENCE),
  });
  const found = (await answer.json()) as { issuer?: unknown; jwks_uri?: unknown };
  if (found.issuer !== issuer) throw new Error('The discovery document is of another issuer.');
  if (!isSafeAddress(found.jwks_uri)) throw new Error('The discovery document names no safe address of keys.');
  return found.jwks_uri;
}
