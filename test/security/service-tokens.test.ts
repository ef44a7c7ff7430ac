import { createHash } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { type Answer, post } from '../support/ask.js';
import { createDatabase, query, run, type TestDatabase } from '../support/database.js';
import { type HubProcess, startProcess } from '../support/hub-process.js';
import { proxyFor } from '../support/proxy.js';
import { bearer, type IdentityProvider, startIdentityProvider, tokenOf } from './identity-provider.js';
import { ALL_REFUSED, refusals } from './ways.js';

const CREATE = 'mutation ($input: CreateServiceTokenInput!) { createServiceToken(input: $input) { token serviceToken { id } } }';
const REVOKE = 'mutation ($id: ID!) { revokeServiceToken(id: $id) { serviceToken { id revokedAt } } }';
const LIST = '{ serviceTokens { id name roles office fieldsOfAction createdBy createdAt expiresAt revokedAt } }';
const WHO = '{ viewer { kind subject office roles fieldsOfAction } }';
const A_DAY = 86_400_000;
const inDays = (days: number) => new Date(Date.now() + days * A_DAY).toISOString();
const INPUT = { name: 'Fachverfahren Jugendhilfe', roles: ['EDITOR'], office: '51', expiresAt: inDays(30) };

let provider: IdentityProvider;
let database: TestDatabase;
let hub: HubProcess;
let admin: string;

beforeAll(async () => {
  provider = await startIdentityProvider();
  database = await createDatabase();
  hub = await startProcess({ DATABASE_URL: database.url, LOG_LEVEL: 'trace', ...provider.environment });
  admin = await tokenOf(provider, { sub: 'admin-1', roles: ['ADMIN'], exp: Math.floor(Date.now() / 1_000) + 3_600 });
});

afterAll(async () => {
  await hub.stop();
  await database.drop();
  await provider.close();
});

async function as(token: string | null, text: string, variables = {}, url = hub.url): Promise<Answer & { status: number }> {
  const answer = await post({ query: text, variables }, { url, headers: token ? bearer(token) : {} });
  return { ...((await answer.json()) as Answer), status: answer.status };
}

async function create(input = {}): Promise<{ token: string; id: string }> {
  const { data, errors } = await as(admin, CREATE, { input: { ...INPUT, ...input } });
  if (errors) throw new Error(JSON.stringify(errors));
  return { token: data.createServiceToken.token, id: data.createServiceToken.serviceToken.id };
}

describe('a service token', () => {
  test('is 256 random bits behind a prefix, of which only a hash is kept and nothing is logged', async () => {
    const { token, id } = await create();
    expect(token).toMatch(/^znt_[\w-]{43}$/);
    const [row] = await query<{ hash: string }>(database.url, 'SELECT * FROM service_token WHERE id = $1', [id]);
    expect(row!.hash).toBe(createHash('sha256').update(token).digest('hex'));
    expect(JSON.stringify(row)).not.toContain(token.slice(4));
    expect(await as(token, WHO)).toMatchObject({ status: 200 });
    expect(hub.output()).not.toContain(token.slice(4));
    expect((await create()).token).not.toBe(token);
  });

  test('makes an application a viewer with its scope', async () => {
    const { token, id } = await create({ roles: ['STEERING', 'EDITOR'], fieldsOfAction: ['b', 'a'] });
    expect((await as(token, WHO)).data.viewer).toEqual({
      ...{ kind: 'SERVICE', subject: `service-token:${id}`, office: '51' },
      ...{ roles: ['STEERING', 'EDITOR'], fieldsOfAction: ['b', 'a'] },
    });
  });

  test('is good no more as soon as it is revoked, which can be said twice', async () => {
    const { token, id } = await create();
    expect((await as(token, WHO)).status).toBe(200);
    const first = await as(admin, REVOKE, { id });
    expect(await refusals(hub.url, `Bearer ${token}`)).toEqual(ALL_REFUSED);
    const second = await as(admin, REVOKE, { id });
    expect(second.data).toEqual(first.data);
    expect(Date.parse(first.data.revokeServiceToken.serviceToken.revokedAt)).toBeLessThanOrEqual(Date.now());
  });

  test('is good no more when it has expired', async () => {
    const { token } = await create({ expiresAt: new Date(Date.now() + 1_500).toISOString() });
    expect((await as(token, WHO)).status).toBe(200);
    await new Promise((resolve) => setTimeout(resolve, 1_600));
    expect(await refusals(hub.url, `Bearer ${token}`)).toEqual(ALL_REFUSED);
  });

  test.each(['znt_', 'znt_AAAA', `znt_${'A'.repeat(43)}`])('that was made up is refused: %s', async (token) => {
    expect(await refusals(hub.url, `Bearer ${token}`)).toEqual(ALL_REFUSED);
  });

  test('that was refused, for whatever reason, stands in no line of the log; the reason does', async () => {
    const { token, id } = await create();
    await as(admin, REVOKE, { id });
    await refusals(hub.url, `Bearer ${token}`);
    while (!hub.output().includes('"reason":"unknown or revoked"')) await new Promise((resolve) => setTimeout(resolve, 10));
    expect(hub.output()).toContain('"reason":"expired"');
    for (const secret of [token.slice(4), createHash('sha256').update(token).digest('hex'), 'A'.repeat(43), admin.split('.')[2]!])
      expect(hub.output()).not.toContain(secret);
  });

  test('that is revoked on one hub is refused by another within seconds', async () => {
    const other = await startProcess({ DATABASE_URL: database.url, ...provider.environment });
    try {
      const { token, id } = await create();
      while ((await as(token, WHO, {}, other.url)).status !== 200) await new Promise((resolve) => setTimeout(resolve, 200));
      await as(admin, REVOKE, { id });
      while ((await as(token, WHO, {}, other.url)).status !== 401) await new Promise((resolve) => setTimeout(resolve, 200));
    } finally {
      await other.stop();
    }
  });

  test('costs no SQL for each request, right or wrong, and is believed for a while without the database', async () => {
    const { token } = await create();
    const proxy = await proxyFor(database.url);
    const other = await startProcess({ DATABASE_URL: proxy.url, ...provider.environment });
    try {
      expect((await as(token, WHO, {}, other.url)).status).toBe(200);
      const before = proxy.requests;
      for (let time = 0; time < 100; time += 1) await as(time % 2 ? token : `znt_${time}`, WHO, {}, other.url);
      expect(proxy.requests - before).toBeLessThanOrEqual(4);
      await proxy.cut();
      await new Promise((resolve) => setTimeout(resolve, 3_100));
      expect((await as(token, WHO, {}, other.url)).status).toBe(200);
      expect((await as(admin, CREATE, { input: INPUT }, other.url)).errors).toMatchObject([
        { extensions: { code: 'DATABASE_UNAVAILABLE' } },
      ]);
    } finally {
      await other.stop();
    }
  });
});

describe('a service token that was never looked up', () => {
  test('cannot be, while the database is away, and is neither refused nor believed', async () => {
    const { token } = await create();
    const proxy = await proxyFor(database.url);
    const other = await startProcess({ DATABASE_URL: proxy.url, ...provider.environment });
    try {
      await proxy.cut();
      for (const one of [token, 'znt_made-up']) {
        const answer = await as(one, WHO, {}, other.url);
        expect(answer).toMatchObject({ status: 503, errors: [{ extensions: { code: 'DATABASE_UNAVAILABLE' } }] });
      }
      expect((await as(null, WHO, {}, other.url)).status).toBe(200);
    } finally {
      await other.stop();
    }
  });
});

describe('the list of service tokens', () => {
  test('shows what is kept, the newest first, without hashes, and is not kept by anybody', async () => {
    const { id } = await create({ name: 'Das neueste' });
    const answer = await post(
      { query: `{ plan(year: 2013) { year } ${LIST.slice(1)}` },
      { url: hub.url, headers: bearer(admin) },
    );
    expect(answer.headers.get('etag')).toBeNull();
    expect(answer.headers.get('cache-control')).toBe('no-store');
    const { data } = (await answer.json()) as Answer;
    expect(data.serviceTokens[0]).toEqual({
      ...{ id, name: 'Das neueste', roles: ['EDITOR'], office: '51', fieldsOfAction: [], createdBy: 'admin-1' },
      ...{ createdAt: expect.stringMatching(/Z$/), expiresAt: INPUT.expiresAt, revokedAt: null },
    });
  });
});

describe('only administrators', () => {
  test.each([
    ['nobody', null, 'UNAUTHENTICATED'],
    ['a reader', ['READER'], 'FORBIDDEN'],
    ['an editor', ['EDITOR'], 'FORBIDDEN'],
    ['steering', ['STEERING'], 'FORBIDDEN'],
  ])('make, revoke and see them, not %s', async (_, roles, code) => {
    const token = roles && (await tokenOf(provider, { roles, office: '51', fields_of_action: ['x'] }));
    const before = await query(database.url, 'SELECT * FROM service_token ORDER BY id');
    for (const [text, variables] of [
      [CREATE, { input: INPUT }],
      [REVOKE, { id: before[0]!.id }],
      [LIST, {}],
    ] as const) {
      const { errors } = await as(token, text, variables);
      expect(errors).toMatchObject([{ message: expect.stringContaining('ADMIN'), extensions: { code } }]);
    }
    expect(await query(database.url, 'SELECT * FROM service_token ORDER BY id')).toEqual(before);
  });

  test('may also be applications', async () => {
    const { token } = await create({ roles: ['ADMIN'] });
    expect((await as(token, LIST)).errors).toBeUndefined();
  });
});

describe('what a service token cannot be is refused with the name of the field', () => {
  test.each([
    ['name', ''],
    ['name', 'x'.repeat(201)],
    ['name', 'zwei\nZeilen'],
    ['name', 'null\u0000'],
    ['roles', []],
    ['roles', ['READER', 'READER']],
    ['office', null],
    ['office', ''],
    ['office', '5 1'],
    ['office', '5'.repeat(101)],
    ['fieldsOfAction', ['']],
    ['fieldsOfAction', Array(101).fill('a')],
    ['expiresAt', inDays(-1)],
    ['expiresAt', inDays(367)],
    ['expiresAt', 'morgen'],
  ])('%s: %j', async (field, value) => {
    const { errors } = await as(admin, CREATE, { input: { ...INPUT, [field]: value } });
    expect(errors).toMatchObject([
      { message: expect.stringContaining(`input.${field}`), extensions: { code: 'BAD_USER_INPUT' } },
    ]);
  });

  test('steering without a field, and an unknown id', async () => {
    const { errors } = await as(admin, CREATE, { input: { ...INPUT, roles: ['STEERING'] } });
    expect(errors![0]!.message).toContain('input.fieldsOfAction');
    expect((await as(admin, REVOKE, { id: 'x' })).errors![0]!.message).toBe('id: expected the id of a service token, got "x".');
  });
});

describe('the database', () => {
  test.each([
    ['DELETE FROM service_token', 'ZN010'],
    [`UPDATE service_token SET roles = ARRAY['ADMIN']`, 'ZN010'],
    [`UPDATE service_token SET revoked_at = NULL WHERE revoked_at IS NOT NULL`, 'ZN010'],
    ['TRUNCATE service_token', 'ZN010'],
    [
      `INSERT INTO service_token SELECT 'x', hash, name, roles, office, fields_of_action, created_by, created_at, expires_at FROM service_token`,
      '23514',
    ],
  ])('refuses: %s', async (statement, code) => {
    await expect(run(database.url, statement)).rejects.toMatchObject({ code });
  });
});
