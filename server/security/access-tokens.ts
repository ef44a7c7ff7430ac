import { errors, type JWTVerifyGetKey, jwtVerify } from 'jose';
import type { Viewer } from '../../schema/security/viewer.js';
import { HubError } from '../errors/hub-error.js';
import { type ClaimNames, viewerOfClaims } from './claims.js';
import { KeysUnavailable, TokenRefused } from './refusals.js';

/** Whose access tokens the hub takes, and how they are read. */
export interface TokenIssuer {
  readonly issuer: string;
  readonly audience: string;
  readonly keys: JWTVerifyGetKey;
  readonly claimNames: ClaimNames;
}

/** Signatures whose key to check is no secret: not "none", and no HMAC, whose key would be one. */
const ALGORITHMS = ['ES256', 'ES384', 'ES512', 'EdDSA', 'Ed25519', 'PS256', 'PS384', 'PS512', 'RS256', 'RS384', 'RS512'];

/** How far the clocks of hub and issuer may be apart, in seconds. */
const CLOCK_TOLERANCE = 10;

/**
 * Who is asking, by an access token (JWT) of the issuer.
 *
 * @throws TokenRefused, or KeysUnavailable if it cannot be checked
 */
export async function viewerOfAccessToken(token: string, { issuer, audience, keys, claimNames }: TokenIssuer): Promise<Viewer> {
  try {
    const { payload } = await jwtVerify(token, keys, {
      issuer,
      audience,
      algorithms: ALGORITHMS,
      clockTolerance: CLOCK_TOLERANCE,
      requiredClaims: ['sub', 'exp'],
    });
    return viewerOfClaims(payload, claimNames);
  } catch (error) {
    if (error instanceof errors.JOSEError) throw new TokenRefused(error.code);
    throw error instanceof HubError ? error : new KeysUnavailable(error);
  }
}
