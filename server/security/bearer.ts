import { TokenRefused } from './refusals.js';

/** The longest token that is looked at, in characters; those of identity providers have one or two thousand. */
export const LONGEST_TOKEN = 8_192;

/** RFC 6750: the scheme, in any case, one or more spaces, and the characters a token may have. */
const BEARER = /^Bearer +([A-Za-z0-9\-._~+/]+=*)$/i;

/**
 * The token of a request.
 *
 * @param authorization the values of its Authorization headers, which may be none
 * @returns null without one
 * @throws TokenRefused for several headers, another scheme, or what cannot be a token
 */
export function bearerToken(authorization: readonly string[]): string | null {
  const [value, ...others] = authorization;
  if (value === undefined) return null;
  if (others.length > 0) throw new TokenRefused('several headers');
  const token = BEARER.exec(value)?.[1];
  if (token === undefined) throw new TokenRefused('no bearer token');
  if (token.length > LONGEST_TOKEN) throw new TokenRefused('too long');
  return token;
}
