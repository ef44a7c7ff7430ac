import { once } from 'node:events';
import { connect } from 'node:net';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { HUB, post } from '../support/ask.js';
import { createDatabase, type TestDatabase } from '../support/database.js';
import { failToStart, type HubProcess, startProcess } from '../support/hub-process.js';

const ORIGIN = 'https://fach.example.de';
const QUERY = { query: '{ offices(year: 2013) { number } }' };

let database: TestDatabase;
let list: HubProcess;
let star: HubProcess;

beforeAll(async () => {
  database = await createDatabase();
  list = await startProcess({ DATABASE_URL: database.url, CORS_ORIGINS: `${ORIGIN}, http://localhost:5173` });
  star = await startProcess({ DATABASE_URL: database.url, CORS_ORIGINS: '*' });
});

afterAll(async () => {
  await list.stop();
  await star.stop();
  await database.drop();
});

function preflight(url: string, origin: string, path = '/graphql'): Promise<Response> {
  const headers = { origin, 'access-control-request-method': 'POST', 'access-control-request-headers': 'content-type' };
  return fetch(url + path, { method: 'OPTIONS', headers });
}

/** The headers of CORS, without the beginning they share. */
function corsOf({ headers }: Response): Record<string, string> {
  const prefix = 'access-control-';
  return Object.fromEntries(
    [...headers].filter(([name]) => name.startsWith(prefix)).map(([name, value]) => [name.slice(prefix.length), value]),
  );
}

const EXPOSED = { 'expose-headers': 'date, etag, retry-after, www-authenticate, x-request-id, x-stream-after' };
const READABLE = { 'allow-origin': ORIGIN, ...EXPOSED };

describe('a hub without CORS_ORIGINS', () => {
  test('never speaks of it', async () => {
    const answers = [
      await post(QUERY, { headers: { origin: ORIGIN } }),
      await post('{', { headers: { origin: ORIGIN } }),
      await preflight(HUB(), ORIGIN),
      await preflight(HUB(), ORIGIN, '/health/live'),
    ];
    expect(answers.map((answer) => [answer.status, corsOf(answer)])).toEqual([200, 400, 405, 404].map((status) => [status, {}]));
    expect(answers[0]!.headers.get('vary')).toBe('Accept, Authorization');
  });
});

describe('a hub with a list of origins', () => {
  test('lets their pages read files and their errors too', async () => {
    for (const [file, status] of [
      ['GoalsList.csv', 200],
      ['Nothing.csv', 404],
    ] as const) {
      const answer = await fetch(`${list.url}/export/${file}`, { headers: { origin: ORIGIN } });
      expect([answer.status, corsOf(answer)]).toEqual([status, READABLE]);
      const foreign = await fetch(`${list.url}/export/${file}`, { headers: { origin: 'https://boese.example' } });
      expect(corsOf(foreign)['allow-origin']).toBeUndefined();
    }
    expect(corsOf(await preflight(list.url, ORIGIN, '/export/GoalsList.csv'))['allow-origin']).toBe(ORIGIN);
  });

  test.each([ORIGIN, 'http://localhost:5173'])('lets the pages of %s read its answers', async (origin) => {
    const answer = await post(QUERY, { url: list.url, headers: { origin } });
    expect(corsOf(answer)).toEqual({ ...READABLE, 'allow-origin': origin });
    expect(answer.headers.get('vary')).toBe('Accept, Authorization, Origin');
  });

  test.each(['https://fach.example.de.evil.example', 'http://fach.example.de', 'https://fach.example.de:8443', 'null'])(
    'does not let those of %s',
    async (origin) => {
      for (const answer of [await post(QUERY, { url: list.url, headers: { origin } }), await preflight(list.url, origin)]) {
        expect(answer.headers.get('access-control-allow-origin')).toBeNull();
        expect(answer.headers.get('vary')).toBe('Accept, Authorization, Origin');
      }
    },
  );

  test('tells browsers for a day what they may send', async () => {
    const answer = await preflight(list.url, ORIGIN);
    expect(answer.status).toBe(204);
    expect(corsOf(answer)).toEqual({
      ...READABLE,
      'allow-methods': 'GET, POST',
      'allow-headers': 'content-type, authorization, if-none-match',
      'max-age': '86400',
    });
  });

  test('opens no other path', async () => {
    for (const path of ['/health/live', '/health/ready', '/graphiql/', '/', '/graphqlx', '/graphql/x', '/nirgends']) {
      const answers = [await fetch(list.url + path, { headers: { origin: ORIGIN } }), await preflight(list.url, ORIGIN, path)];
      expect([path, ...answers.map(corsOf)]).toEqual([path, {}, {}]);
      expect([path, answers[1]!.status]).toEqual([path, 404]);
    }
  });

  test('keeps the tags of answers, which its pages can send back', async () => {
    const tag = (await post(QUERY, { url: list.url, headers: { origin: ORIGIN } })).headers.get('etag')!;
    const answer = await post(QUERY, { url: list.url, headers: { origin: ORIGIN, 'if-none-match': tag } });
    expect([answer.status, corsOf(answer)]).toEqual([304, READABLE]);
  });

  test.each<[string, number, unknown, Record<string, string>?]>([
    ['broken JSON', 400, '{'],
    ['an unknown field', 400, { query: '{ unknown }' }],
    ['an unknown document', 400, { documentId: 'x' }],
    ['a batch that is too large', 400, Array.from({ length: 11 }, () => QUERY)],
    ['a body that is too large', 413, { query: '#'.repeat(300_000) }],
    ['another media type', 415, '<query/>', { 'content-type': 'application/xml' }],
  ])('lets pages read what was wrong: %s', async (_, status, body, headers = {}) => {
    const answer = await post(body, { url: list.url, headers: { origin: ORIGIN, ...headers } });
    expect([answer.status, corsOf(answer)]).toEqual([status, READABLE]);
  });

  test('lets pages read that it is stopping', async () => {
    const hub = await startProcess({ DATABASE_URL: database.url, CORS_ORIGINS: ORIGIN });
    const { hostname, port } = new URL(hub.url);
    const wire = connect(Number(port), hostname);
    wire.write(`GET /graphql?query={__typename} HTTP/1.1\r\nhost: ${hostname}\r\n`);
    // The head is not complete, so the hub waits for this connection before it ends.
    await fetch(`${hub.url}/health/live`);
    const stopped = hub.stop();
    while (
      await fetch(`${hub.url}/health/live`).then(
        () => true,
        () => false,
      )
    )
      await new Promise((next) => setTimeout(next, 10));
    wire.write(`origin: ${ORIGIN}\r\n\r\n`);
    let answer = '';
    wire.on('data', (chunk: Buffer) => (answer += chunk.toString()));
    await once(wire, 'close');
    expect(answer).toMatch(/^HTTP\/1\.1 503 /);
    expect(answer).toContain('SHUTTING_DOWN');
    expect(answer).toContain(`access-control-allow-origin: ${ORIGIN}`);
    expect(await stopped).toBe(0);
  });
});

describe('a hub with *', () => {
  test('lets all pages read, and needs not tell them apart', async () => {
    const answer = await post(QUERY, { url: star.url, headers: { origin: 'https://irgendwo.example' } });
    expect(corsOf(answer)).toEqual({ ...EXPOSED, 'allow-origin': '*' });
    expect(corsOf(await preflight(star.url, 'null'))).toMatchObject({ 'allow-origin': '*', 'max-age': '86400' });
  });
});

describe('an origin that is none stops the start', () => {
  test.each([
    'fach.example.de',
    'https://fach.example.de/',
    'https://fach.example.de/anwendung',
    'https://fach.example.de:443',
    'https://FACH.example.de',
    'https://*.example.de',
    'https://name:wort@fach.example.de',
    'ftp://fach.example.de',
    'file:///home',
    'null',
    'https://',
    `${ORIGIN},`,
    `${ORIGIN} http://localhost:5173`,
  ])('%s', async (origins) => {
    const { code, output } = await failToStart({ CORS_ORIGINS: origins });
    expect(code).toBe(1);
    expect(output).toContain(
      'CORS_ORIGINS: expected origins such as https://fach.example.de with commas between them, or *; got "',
    );
    expect(output.trim().split('\n')).toHaveLength(2);
  });
});
