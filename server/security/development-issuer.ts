import { createPrivateKey, createPublicKey, generateKeyPairSync, type KeyObject } from 'node:crypto';
import { readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createLocalJWKSet, type JWK, type JWTPayload, SignJWT } from 'jose';
import type { EmbeddedDatabase } from '../database/embedded.js';
import type { TokenIssuer } from './access-tokens.js';
import type { ClaimNames } from './claims.js';

/** Nobody else issues tokens of this name: an address cannot look like it. */
const NAME = 'urn:zielnetz:development';
const ALGORITHM = 'ES256';
const CLAIM_NAMES: ClaimNames = { office: 'office', roles: 'roles', fieldsOfAction: 'fields_of_action' };

/** How long a token is good: a day's work. */
const LIFE = '12h';

/** What a token of the development issuer says. */
export interface DevelopmentClaims {
  readonly subject: string;
  readonly office: string | undefined;
  readonly roles: readonly string[];
  readonly fieldsOfAction: readonly string[];
}

/**
 * The issuer for a laptop, in place of an identity provider. It needs the embedded database itself, so a hub on a
 * PostgreSQL server cannot have it.
 */
export function developmentIssuer({ folder }: EmbeddedDatabase): TokenIssuer {
  const key = createPublicKey(keyIn(folder) ?? newKeyIn(folder)).export({ format: 'jwk' }) as JWK;
  return {
    issuer: NAME,
    audience: NAME,
    claimNames: CLAIM_NAMES,
    keys: createLocalJWKSet({ keys: [{ ...key, alg: ALGORITHM }] }),
  };
}

/**
 * Signs a token for the hub whose data is in a folder.
 *
 * @returns null if no hub has made a key there
 */
export async function developmentToken(folder: string, claims: DevelopmentClaims): Promise<string | null> {
  const key = keyIn(folder);
  if (!key) return null;
  const payload: JWTPayload = { roles: claims.roles, fields_of_action: claims.fieldsOfAction };
  if (claims.office !== undefined) payload.office = claims.office;
  return new SignJWT(payload)
    .setProtectedHeader({ alg: ALGORITHM })
    .setSubject(claims.subject)
    .setIssuer(NAME)
    .setAudience(NAME)
    .setIssuedAt()
    .setExpirationTime(LIFE)
    .sign(key);
}

const fileIn = (folder: string): string => join(folder, 'development-issuer.pem');

/** The key in a folder; null without one that can be used. */
function keyIn(folder: string): KeyObject | null {
  try {
    const file = fileIn(folder);
    // A key that others could read is no secret any more.
    return (statSync(file).mode & 0o077) === 0 ? createPrivateKey(readFileSync(file)) : null;
  } catch {
    return null;
  }
}

function newKeyIn(folder: string): KeyObject {
  const { privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  rmSync(fileIn(folder), { force: true });
  writeFileSync(fileIn(folder), privateKey.export({ type: 'pkcs8', format: 'pem' }), { mode: 0o600, flag: 'wx' });
  return privateKey;
}
