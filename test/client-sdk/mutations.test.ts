import { describe, expect, test } from '@jest/globals';
import { HubError } from '@zielnetz/client';
import { parse } from 'graphql';
import {
  answer,
  cutAfterHead,
  cutAmidBody,
  cutBeforeHead,
  errorsWith,
  never,
  redirect,
  slowBody,
  slowHead,
  type Treatment,
  tooMany,
} from '../support/misbehaving-proxy.js';
import { throughProxy } from './through-proxy.js';

const through = throughProxy();
const MUTATION = 'mutation Adopt($year: Int!) { adopt(year: $year) { id } }';

const TREATMENTS: readonly (readonly [string, Treatment])[] = [
  ...[500, 502, 503, 504].flatMap((status): [string, Treatment][] => [
    [`${status} without a body`, answer(status)],
    [`${status} with HTML`, answer(status, '<h1>')],
    [`${status} with an error of the hub`, answer(status, errorsWith('SHUTTING_DOWN'))],
    [`${status} with Retry-After`, answer(status, '', { 'retry-after': '0' })],
  ]),
  ['429 with seconds', tooMany('0')],
  ['429 with a date', tooMany(new Date().toUTCString())],
  ['429 with nonsense', tooMany('bald')],
  ['401 without a body', answer(401)],
  ['401 with an error of the hub', answer(401, errorsWith('UNAUTHENTICATED'))],
  ...[400, 403, 404, 408, 409, 413, 425].map((status): [string, Treatment] => [`${status}`, answer(status, errorsWith('X'))]),
  ...[
    'PERSISTED_DOCUMENT_NOT_FOUND',
    'PERSISTED_DOCUMENT_REQUIRED',
    'PERSISTED_QUERY_NOT_SUPPORTED',
    'BAD_REQUEST',
    'TIMEOUT',
  ].map((code): [string, Treatment] => [code, answer(400, errorsWith(code))]),
  ...[301, 302, 303, 307, 308].map((status): [string, Treatment] => [`a redirect (${status})`, redirect(status)]),
  ['304', answer(304)],
  ['a connection cut before the head', cutBeforeHead],
  ['a connection cut after the head', cutAfterHead],
  ['a connection cut amid the body', cutAmidBody],
  ['a slow head', slowHead(3_000)],
  ['a slow body', slowBody(3_000)],
  ['no answer', never],
  ['broken JSON', answer(200, '{"data')],
  ['an empty body', answer(200)],
  ['HTML with 200', answer(200, '<h1>')],
  ...[null, [], 'x', {}, { data: null }, { errors: [] }].map((body): [string, Treatment] => [
    `${JSON.stringify(body)} with 200`,
    answer(200, JSON.stringify(body)),
  ]),
];

/** What counts as changing something, however it is written. */
const DOCUMENTS: readonly (readonly [string, string])[] = [
  ['a mutation without a name', 'mutation{x}'],
  ['a mutation behind a byte order mark', '\uFEFFmutation { x }'],
  ['a mutation behind commas and a comment', ',,# query\n,mutation { x }'],
  ['a mutation behind a fragment', 'fragment F on Goal{id}mutation{x{...F}}'],
  ['a mutation beside a query', 'query A{a}mutation B{b}'],
  ['a subscription', 'subscription { x }'],
];

describe('a mutation', () => {
  // The client has everything on that sends a query again.
  const client = () =>
    through.client({ token: async () => 'secret', retries: 5, timeoutMs: 1_000, cache: { maxBytes: 2 ** 20 } });

  test.each(TREATMENTS)('is sent once and fails with a HubError under %s', async (_, treatment) => {
    through.proxy.always(treatment);
    const { data, errors } = await client().query.result(MUTATION, { year: 2026 });
    expect(data).toBeNull();
    expect(errors[0]).toBeInstanceOf(HubError);
    expect(through.proxy.seen).toHaveLength(1);
    expect(through.proxy.seen[0]).toMatchObject({
      method: 'POST',
      body: JSON.stringify({ query: MUTATION, variables: { year: 2026 } }),
    });
  });

  test.each(DOCUMENTS)('is known as what it is: %s', async (_, text) => {
    through.proxy.always(answer(503));
    await client().query.result(text);
    expect(through.proxy.seen.map(({ method }) => method)).toEqual(['POST']);
  });

  test('is known in the form of a tree', async () => {
    through.proxy.always(cutBeforeHead);
    await client().query.result(parse(MUTATION) as object, { year: 2026 });
    expect(through.proxy.seen).toHaveLength(1);
  });

  test('is sent once also after a connection was kept open and cut', async () => {
    const hub = client();
    await hub.query('{ about { version } }');
    through.proxy.forget();
    through.proxy.always(cutBeforeHead);
    await Promise.all(['a', 'b', 'c'].map((name) => hub.query.result(`mutation { ${name} }`)));
    expect(through.proxy.seen.map(({ body }) => JSON.parse(body).query).sort()).toEqual(
      ['a', 'b', 'c'].map((name) => `mutation { ${name} }`),
    );
  });

  test('that is answered gives its data', async () => {
    through.proxy.next(answer(200, { data: { adopt: { id: '1' } } }));
    expect(await client().query(MUTATION, { year: 2026 })).toEqual({ adopt: { id: '1' } });
  });
});
