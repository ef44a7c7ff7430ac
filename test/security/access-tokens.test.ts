import { createHmac } from 'node:crypto';
import { connect } from 'node:net';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { exportSPKI } from 'jose';
import { type Answer, post } from '../support/ask.js';
import { createDatabase, type TestDatabase } from '../support/database.js';
import { type HubProcess, startProcess } from '../support/hub-process.js';
import { AUDIENCE, type IdentityProvider, inSeconds, newKey, startIdentityProvider, tokenOf } from './identity-provider.js';
import { ALL_REFUSED, refusals } from './ways.js';

const WHO = '{ viewer { kind subject office roles fieldsOfAction } }';

let provider: IdentityProvider;
let database: TestDatabase;
let hub: HubProcess;
/** Everything that was sent as a token, and must not be found in the log. */
const sent: string[] = [];

beforeAll(async () => {
  provider = await startIdentityProvider();
  database = await createDatabase();
  hub = await startProcess({ DATABASE_URL: database.url, LOG_LEVEL: 'trace', ...provider.environment });
});

afterAll(async () => {
  await hub.stop();
  await database.drop();
  await provider.close();
});

/** Asks who one is. */
async function whoIs(authorization: string) {
  sent.push(...authorization.split(/[ .]/).filter((part) => part.length > 12));
  const answer = await post({ query: WHO }, { url: hub.url, headers: { authorization } });
  return { status: answer.status, body: (await answer.json()) as Answer };
}

/** What the hub says to a token that it refuses, on every way to ask it. */
function refusedWith(authorization: string) {
  sent.push(...authorization.split(/[ .]/).filter((part) => part.length > 12));
  return refusals(hub.url, authorization);
}

const part = (value: unknown): string => Buffer.from(JSON.stringify(value)).toString('base64url');

/** A token put together by hand, with what a forger would say. */
const forged = (header: object, signature = '') => {
  const claims = { iss: provider.issuer, aud: AUDIENCE, sub: 'forger', exp: inSeconds(300), roles: ['ADMIN'] };
  return `${part(header)}.${part(claims)}.${signature}`;
};

describe('a good token', () => {
  test('tells who is asking', async () => {
    const claims = { sub: 'person-7', office: '51', roles: ['editor', 'Steering'], fields_of_action: ['b', 'a'] };
    const { status, body } = await whoIs(`Bearer ${await tokenOf(provider, claims)}`);
    expect(status).toBe(200);
    expect(body.data).toEqual({
      viewer: { kind: 'PERSON', subject: 'person-7', office: '51', roles: ['EDITOR', 'STEERING'], fieldsOfAction: ['a', 'b'] },
    });
  });

  test('may have a scheme in any case, several audiences, and clocks that are a little apart', async () => {
    const token = await tokenOf(provider, { aud: ['other', AUDIENCE], nbf: inSeconds(5), exp: inSeconds(-5) });
    expect((await whoIs(`bearer  ${token}`)).status).toBe(200);
  });

  test('is not needed to ask', async () => {
    const answer = await post({ query: WHO }, { url: hub.url });
    expect(((await answer.json()) as Answer).data.viewer).toMatchObject({ kind: 'ANONYMOUS', subject: null, roles: [] });
  });
});

describe('a token is refused on every way, without saying why,', () => {
  test.each<[string, () => string | Promise<string>]>([
    ['that has expired', () => tokenOf(provider, { exp: inSeconds(-60) })],
    ['that never expires', () => tokenOf(provider, { exp: undefined })],
    ['that is not good yet', () => tokenOf(provider, { nbf: inSeconds(60) })],
    ['for another audience', () => tokenOf(provider, { aud: 'other' })],
    ['for nobody in particular', () => tokenOf(provider, { aud: undefined })],
    ['of another issuer', () => tokenOf(provider, { iss: 'https://login.example.de' })],
    ['of nobody', () => tokenOf(provider, { sub: undefined })],
    ['whose subject looks like an application', () => tokenOf(provider, { sub: 'service-token:1' })],
    ['with two offices', () => tokenOf(provider, { office: ['50', '51'] })],
    ['with roles that are no texts', () => tokenOf(provider, { roles: [1] })],
    ['signed with another key under the same id', async () => tokenOf(provider, {}, { key: await newKey('first') })],
    ['with an unknown key id', () => tokenOf(provider, {}, { kid: 'nobody-knows' })],
    ['that was changed', async () => (await tokenOf(provider)).replace(/\.[^.]+\./, `.${part({ sub: 'forger' })}.`)],
    ['without signature', () => forged({ alg: 'ES256', kid: 'first' })],
    ['of algorithm none', () => forged({ alg: 'none' })],
    ['of algorithm None, in other letters', () => forged({ alg: 'nOnE', kid: 'first' })],
    [
      'signed by HMAC with the public key',
      async () => {
        const unsigned = forged({ alg: 'HS256', kid: 'first' }).slice(0, -1);
        const key = await exportSPKI(provider.keys[0]!.publicKey);
        return `${unsigned}.${createHmac('sha256', key).update(unsigned).digest('base64url')}`;
      },
    ],
    ['that brings its own key', async () => forged({ alg: 'ES256', jwk: (await newKey('own')).jwk }, 'AAAA')],
    ['that is no token', () => 'streng-geheimes-token'],
    ['of two parts', () => 'streng.geheimes-token'],
    ['that is too long', () => `${'A'.repeat(8_193)}`],
  ])('%s', async (_, make) => {
    expect(await refusedWith(`Bearer ${await make()}`)).toEqual(ALL_REFUSED);
  });

  test.each([
    '',
    'Bearer',
    'Bearer ',
    'Basic YWRtaW46Z2VoZWltZXMtcGFzc3dvcnQ=',
    'Bearer a b',
    'Bearer a,Bearer b',
    'Bearer =',
    'Bearer ä',
  ])('in the header %j', async (header) =>
    expect(await refusedWith(Buffer.from(header).toString('latin1'))).toEqual(ALL_REFUSED),
  );

  test('if there are several Authorization headers, even the same twice', async () => {
    const token = await tokenOf(provider);
    sent.push(...token.split('.'));
    expect(await statusOnTheWire([`authorization: Bearer ${token}`])).toBe(200);
    expect(await statusOnTheWire([`authorization: Bearer ${token}`, `Authorization: Bearer ${token}`])).toBe(401);
  });

  test('if it is so long that the head of the request is', async () => {
    const huge = 'QUJD'.repeat(4_200);
    sent.push(huge.slice(0, 40));
    expect(await statusOnTheWire([`authorization: Bearer ${huge}`])).toBe(431);
    // The line comes behind the answer.
    while (!hub.output().includes('HPE_HEADER_OVERFLOW')) await new Promise((resolve) => setTimeout(resolve, 10));
  });
});

/** Sends a request with exactly these headers. */
async function statusOnTheWire(headers: readonly string[]): Promise<number> {
  const { hostname, port } = new URL(hub.url);
  const wire = connect(Number(port), hostname);
  wire.on('error', () => {}); // The hub may hang up before it has read everything.
  const path = `/graphql?${new URLSearchParams({ query: '{viewer{kind}}' })}`;
  wire.write(`${[`GET ${path} HTTP/1.1`, `host: ${hostname}`, 'connection: close', ...headers].join('\r\n')}\r\n\r\n`);
  let answer = '';
  for await (const chunk of wire) answer += chunk;
  return Number(/^HTTP\/1\.1 (\d+)/.exec(answer)![1]);
}

describe('the log', () => {
  test('names the reason of each refusal and holds no token, however much is logged', async () => {
    const log = hub.output();
    for (const reason of [
      'ERR_JWT_EXPIRED',
      'ERR_JWS_SIGNATURE_VERIFICATION_FAILED',
      'ERR_JOSE_ALG_NOT_ALLOWED',
      'several headers',
    ])
      expect(log).toContain(`"reason":"${reason}"`);
    expect(sent.length).toBeGreaterThan(40);
    expect(sent.filter((one) => log.includes(one))).toEqual([]);
    // A buffer in the log would be a list of bytes.
    expect(log.includes([...Buffer.from('QUJDQUJD')].join(','))).toBe(false);
    expect(log).not.toMatch(/person-\d|forger/);
  });
});
