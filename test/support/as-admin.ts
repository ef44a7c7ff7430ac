import { bearer, type IdentityProvider, inSeconds, startIdentityProvider, tokenOf } from '../security/identity-provider.js';

let started: Promise<IdentityProvider> | undefined;

/** The identity provider of the tests of one file; it ends with them. */
export function identityProvider(): Promise<IdentityProvider> {
  started ??= startIdentityProvider();
  return started;
}

/** The headers of an administrator whose token holds for some seconds. */
export async function asAdmin(seconds = 3_600): Promise<{ authorization: string }> {
  return bearer(await tokenOf(await identityProvider(), { sub: 'admin', roles: ['ADMIN'], exp: inSeconds(seconds) }));
}
