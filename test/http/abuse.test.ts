import { afterEach, describe, expect, test } from '@jest/globals';
import { type Answer, answerTo, ask, HUB, post } from '../support/ask.js';

/** After whatever was sent, the hub answers the next one. */
afterEach(async () => {
  expect(await ask('{ about { municipality } }')).toEqual({ about: { municipality: 'Stadt Münster' } });
});

async function refusal(body: unknown, headers: Record<string, string> = {}): Promise<[number, string]> {
  const answer = await post(body, { headers });
  const text = await answer.text();
  expect(text).not.toMatch(/node_modules|\.ts|\.js\b|SELECT|at \w+ \(/);
  const { errors } = JSON.parse(text) as Answer;
  return [answer.status, errors![0]!.extensions.code];
}

describe('abuse of HTTP', () => {
  test.each<[string, unknown, Record<string, string>, number, string]>([
    ['broken JSON', '{"query": "{ about', {}, 400, 'BAD_REQUEST'],
    ['an empty body', '', {}, 400, 'BAD_REQUEST'],
    ['JSON that is no object', '"query"', {}, 400, 'BAD_REQUEST'],
    ['null', 'null', {}, 400, 'BAD_REQUEST'],
    ['an empty object', {}, {}, 400, 'BAD_REQUEST'],
    ['an empty batch', [], {}, 400, 'BAD_REQUEST'],
    ['a query that is a number', { query: 1 }, {}, 400, 'BAD_REQUEST'],
    ['variables that are a list', { query: '{ about { version } }', variables: [] }, {}, 400, 'BAD_REQUEST'],
    ['an operation name that is an object', { query: '{ about { version } }', operationName: {} }, {}, 400, 'BAD_REQUEST'],
    ['XML', '<query/>', { 'content-type': 'application/xml' }, 415, 'BAD_REQUEST'],
    ['plain text', '{ about { version } }', { 'content-type': 'text/plain' }, 415, 'BAD_REQUEST'],
    ['a form', 'query={about{version}}', { 'content-type': 'application/x-www-form-urlencoded' }, 415, 'BAD_REQUEST'],
    ['prototype poison', '{"query":"{ about { version } }","__proto__":{"x":1}}', {}, 400, 'BAD_REQUEST'],
    ['a body over the limit', { query: `{ about { version } } #${'x'.repeat(300_000)}` }, {}, 413, 'BODY_TOO_LARGE'],
    [
      'a batch over the limit',
      Array.from({ length: 11 }, () => ({ query: '{ about { version } }' })),
      {},
      400,
      'BATCH_TOO_LARGE',
    ],
    ['an empty query', { query: '' }, {}, 400, 'BAD_REQUEST'],
    ['no GraphQL', { query: 'Wie geht es?' }, {}, 400, 'GRAPHQL_PARSE_FAILED'],
    ['an unknown field', { query: '{ buergermeister }' }, {}, 400, 'GRAPHQL_VALIDATION_FAILED'],
    ['a mutation', { query: 'mutation { x }' }, {}, 400, 'GRAPHQL_VALIDATION_FAILED'],
    [
      'a persisted query',
      { extensions: { persistedQuery: { version: 1, sha256Hash: 'x' } } },
      {},
      200,
      'PERSISTED_QUERY_NOT_SUPPORTED',
    ],
  ])('%s is refused', async (_, body, headers, status, code) => {
    expect(await refusal(body, headers)).toEqual([status, code]);
  });

  test('other methods are refused', async () => {
    for (const method of ['PUT', 'DELETE', 'PATCH']) {
      expect((await fetch(`${HUB()}/graphql`, { method })).status).toBe(405);
    }
  });

  test('files outside GraphiQL are not served', async () => {
    for (const path of [
      '/graphiql/../package.json',
      '/graphiql/..%2f..%2fpackage.json',
      '/graphiql/%2e%2e/%2e%2e/package.json',
      '/graphiql/%00',
    ]) {
      expect([400, 403, 404]).toContain((await fetch(`${HUB()}${path}`)).status);
    }
  });

  test('a hundred requests at once, good and bad mixed, are each answered rightly', async () => {
    const answers = await Promise.all(
      Array.from({ length: 100 }, (_, at) =>
        answerTo(at % 2 ? '{ office(number: "59", year: 2013) { name } }' : '{ office(number: "59", year: 1) { name } }'),
      ),
    );
    for (const [at, { data, errors }] of answers.entries()) {
      if (at % 2) expect(data).toEqual({ office: { name: 'Jobcenter Münster' } });
      else expect(errors![0]!.extensions.code).toBe('PLAN_NOT_FOUND');
    }
  });
});

describe('abuse of values', () => {
  const office = (number: string) => answerTo('query($number: String!) { office(number: $number) { name } }', { number });

  test.each(['\0', '59\0', "59'; DROP TABLE plan; --", '__proto__', 'constructor', 'toString', '\u{1F4A9}', '5'.repeat(100_000)])(
    'a number that is none leads nowhere: %#',
    async (number) => {
      expect(await office(number)).toMatchObject({ data: { office: null } });
    },
  );

  test.each([[59], [true], [{}], [['59']], [null]])('a wrong type for a text is refused and named: %j', async (value) => {
    const { errors } = await answerTo('query($number: String!) { office(number: $number) { name } }', { number: value });
    expect(errors![0]!.extensions.code).toBe('BAD_USER_INPUT');
    expect(errors![0]!.message).toContain('"$number"');
  });

  test.each([1.5, '2013', 2 ** 40, -1, 0])('a year that is none is refused: %j', async (year) => {
    const { errors } = await answerTo('query($year: Int) { offices(year: $year) { number } }', { year });
    expect(['BAD_USER_INPUT', 'PLAN_NOT_FOUND']).toContain(errors![0]!.extensions.code);
    expect(errors![0]!.message).toMatch(/year/);
  });

  test('a plan that does not exist is named together with those that do', async () => {
    const { data, errors } = await answerTo('{ offices(year: 1999) { number } }');
    expect(data).toBeNull();
    expect(errors![0]).toMatchObject({
      message: 'year: expected the year of a plan (2013, 2026), got 1999.',
      path: ['offices'],
      extensions: { code: 'PLAN_NOT_FOUND' },
    });
  });
});
