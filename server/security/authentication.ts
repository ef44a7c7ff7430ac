import { ErrorCode } from '../../schema/errors/error-code.js';
import type { Viewer } from '../../schema/security/viewer.js';
import type { Config } from '../config.js';
import { HubError } from '../errors/hub-error.js';
import { type TokenIssuer, viewerOfAccessToken } from './access-tokens.js';
import type { Authentication } from './authenticate.js';
import { bearerToken } from './bearer.js';
import { SERVICE_TOKEN_PREFIX } from './new-service-token.js';
import { TokenRefused } from './refusals.js';
import type { ServiceTokens } from './service-tokens.js';
import { ANONYMOUS } from './viewer.js';

/**
 * How the hub finds out who is asking.
 *
 * @param readAccess whether who sends no token may ask
 * @param issuer whose access tokens are good; null: nobody's
 */
export function authenticationBy(
  readAccess: Config['READ_ACCESS'],
  issuer: TokenIssuer | null,
  serviceTokens: Pick<ServiceTokens, 'viewerOf'>,
): Authentication {
  return (authorization): Viewer | Promise<Viewer> => {
    const token = bearerToken(authorization);
    if (token === null) {
      if (readAccess === 'public') return ANONYMOUS;
      throw new HubError(ErrorCode.UNAUTHENTICATED, 'Authorization: expected a bearer token, got none.', {}, 401);
    }
    if (token.startsWith(SERVICE_TOKEN_PREFIX)) return serviceTokens.viewerOf(token);
    if (!issuer) throw new TokenRefused('no issuer');
    return viewerOfAccessToken(token, issuer);
  };
}
