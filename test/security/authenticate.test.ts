import 'reflect-metadata';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { fastify } from 'fastify';
import { Role } from '../../schema/security/role.js';
import { answerFaults } from '../../server/http/faults.js';
import type { TokenIssuer } from '../../server/security/access-tokens.js';
import { authenticate } from '../../server/security/authenticate.js';
import { authenticationBy } from '../../server/security/authentication.js';
import { identityProvider } from '../../server/security/identity-provider.js';
import { TokenRefused } from '../../server/security/refusals.js';
import { person } from './expected.js';
import { AUDIENCE, type IdentityProvider, startIdentityProvider, tokenOf } from './identity-provider.js';

let provider: IdentityProvider;
let issuer: TokenIssuer;
let written: { msg: string; level: number; reason?: string; err?: { message: string } }[];

beforeEach(async () => {
  written = [];
  provider = await startIdentityProvider();
  issuer = identityProvider({
    ...{ OIDC_ISSUER: provider.issuer, OIDC_AUDIENCE: AUDIENCE, OIDC_JWKS_URL: '' },
    ...{ OIDC_OFFICE_CLAIM: 'office', OIDC_ROLES_CLAIM: 'roles', OIDC_FIELDS_CLAIM: 'fields_of_action' },
  });
});

afterEach(() => provider.close());

/** The one service token there is. */
const SERVICE_TOKENS = {
  async viewerOf(token: string) {
    if (token !== 'znt_good') throw new TokenRefused('unknown or revoked');
    return person([Role.ADMIN]);
  },
};

/** Asks a path behind the hook, which tells who asked. */
async function ask(
  headers = {},
  { access = 'public', trusted = issuer }: { access?: 'public' | 'authenticated'; trusted?: TokenIssuer | null } = {},
) {
  const server = fastify({ logger: { level: 'info', stream: { write: (line: string) => void written.push(JSON.parse(line)) } } });
  answerFaults(server);
  await server.register(async (path) => {
    authenticate(path, authenticationBy(access, trusted, SERVICE_TOKENS));
    path.get('/who', async ({ viewer }) => viewer.roles);
  });
  server.get('/open', async () => 'open');
  const url = await server.listen({ port: 0, host: '127.0.0.1' });
  const answer = await fetch(`${url}/who`, { headers });
  const body = await answer.json();
  expect(await (await fetch(`${url}/open`)).text()).toBe('open');
  await server.close();
  written = written.filter(({ msg }) => !/^(incoming request|request completed|Server listening.*)$/.test(msg));
  return { status: answer.status, body, challenge: answer.headers.get('www-authenticate') };
}

const bearer = (token: string) => ({ authorization: `Bearer ${token}` });
const INVALID = 'Bearer realm="zielnetz", error="invalid_token"';

describe('a path behind the hook', () => {
  test('lets people, applications and nobody in particular in', async () => {
    expect(await ask()).toMatchObject({ status: 200, body: [], challenge: null });
    expect(await ask(bearer(await tokenOf(provider)))).toMatchObject({ status: 200, body: ['READER'] });
    expect(await ask(bearer('znt_good'))).toMatchObject({ status: 200, body: ['ADMIN'] });
    expect(written).toEqual([]);
  });

  test.each([
    ['znt_wrong', 'unknown or revoked'],
    ['nonsense', 'ERR_JWS_INVALID'],
  ])('refuses the token %s and writes down why', async (token, reason) => {
    const code = 'UNAUTHENTICATED';
    expect(await ask(bearer(token))).toMatchObject({
      status: 401,
      body: { errors: [{ extensions: { code } }] },
      challenge: INVALID,
    });
    expect(written).toMatchObject([{ level: 30, msg: 'A token was refused', reason }]);
  });

  test('takes service tokens alone without an issuer', async () => {
    expect(await ask(bearer(await tokenOf(provider)), { trusted: null })).toMatchObject({ status: 401, challenge: INVALID });
    expect(written[0]!.reason).toBe('no issuer');
    expect(await ask(bearer('znt_good'), { trusted: null })).toMatchObject({ status: 200 });
  });

  test('may demand a token', async () => {
    const message = 'Authorization: expected a bearer token, got none.';
    expect(await ask({}, { access: 'authenticated' })).toEqual({
      status: 401,
      body: { errors: [{ message, extensions: { code: 'UNAUTHENTICATED' } }] },
      challenge: 'Bearer realm="zielnetz"',
    });
    expect(written).toEqual([]);
    expect(await ask(bearer('znt_good'), { access: 'authenticated' })).toMatchObject({ status: 200 });
  });

  test('says that it cannot know while the identity provider is away, and writes down why', async () => {
    provider.fault = { status: 200, body: JSON.stringify({ issuer: 'https://login.example.de' }) };
    const message = 'Authorization: the keys of the identity provider cannot be had. Try again later, or ask without a token.';
    expect(await ask(bearer(await tokenOf(provider)))).toEqual({
      status: 503,
      body: { errors: [{ message, extensions: { code: 'IDENTITY_PROVIDER_UNAVAILABLE' } }] },
      challenge: null,
    });
    expect(written).toMatchObject([
      {
        level: 50,
        msg: 'The keys of the identity provider cannot be had',
        err: { message: expect.stringContaining('The discovery document is of another issuer.') },
      },
    ]);
  });
});
