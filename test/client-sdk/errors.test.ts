import { describe, expect, test } from '@jest/globals';
import {
  createClient,
  HubAbortError,
  HubAnswerError,
  HubError,
  HubLimitError,
  HubNetworkError,
  HubTimeoutError,
} from '@zielnetz/client';
import { answer, errorsWith, never, slowHead, type Treatment, tooMany } from '../support/misbehaving-proxy.js';
import { errorOf, type Kind, OFFICE, throughProxy } from './through-proxy.js';

const through = throughProxy();
const TWO_OFFICES = '{ known: office(number: "59", year: 2013) { name } unknown: office(number: "59", year: 1999) { name } }';
const TOO_COSTLY = `{ goals(first: 200) { nodes { contributions(first: 200) { nodes { service { contributions(first: 200) { nodes { id } } } } } } } }`;

/** The request id of the last answer that passed the proxy. */
const requestId = () => through.proxy.seen.at(-1)!.passed!.headers['x-request-id'];

describe('an error of the SDK', () => {
  test('that the hub told has its code, path, details, status and request id', async () => {
    const error = errorOf(await through.client().contributions.list.result({ year: 1999 }), HubAnswerError);
    expect(error).toBeInstanceOf(HubError);
    expect({ ...error }).toEqual({
      name: 'HubAnswerError',
      isUncertain: false,
      code: 'PLAN_NOT_FOUND',
      path: ['contributions'],
      data: null,
      status: 200,
      requestId: requestId(),
      extensions: { code: 'PLAN_NOT_FOUND' },
    });
    expect(error.message).toBe('year: expected the year of a plan (2013, 2026), got 1999.');
  });

  test('comes with the data that could be answered all the same', async () => {
    const { query } = through.client();
    const { data, errors } = await query.result(TWO_OFFICES);
    expect(data).toEqual({ known: { name: 'Jobcenter Münster' }, unknown: null });
    expect(errors).toMatchObject([{ code: 'PLAN_NOT_FOUND', path: ['unknown'], data }]);
    await expect(query(TWO_OFFICES)).rejects.toMatchObject({ code: 'PLAN_NOT_FOUND', path: ['unknown'], data });
  });

  test('is about the whole request where there is no path', async () => {
    const error = errorOf(await through.client().query.result('{ buergermeister }'), HubAnswerError);
    expect(error).toMatchObject({ code: 'GRAPHQL_VALIDATION_FAILED', path: null, data: null, status: 400 });
    expect(error.requestId).toBe(requestId());
  });

  test('tells of a cost that is too high how high it is, and how high it may be', async () => {
    const error = errorOf(await through.client().query.result(TOO_COSTLY), HubLimitError);
    const [told] = JSON.parse(through.proxy.seen[0]!.passed!.body).errors;
    expect({ ...error }).toEqual({
      name: 'HubLimitError',
      isUncertain: false,
      code: 'QUERY_TOO_COSTLY',
      retryAfterMs: null,
      cost: { requested: told.extensions.cost, limit: 50_000 },
      status: 400,
      requestId: requestId(),
    });
    expect(error.cost!.requested).toBeGreaterThan(50_000);
    expect(error.message).toBe(told.message);
    expect(through.proxy.seen).toHaveLength(1);
  });

  test.each([
    ['QUERY_TOO_DEEP', `{ goal(key: "L-1") { ${'parents { '.repeat(30)} id ${'}'.repeat(30)} } }`],
    ['QUERY_TOO_LONG', `{ about { ${'version '.repeat(5_000)} } }`],
    ['BODY_TOO_LARGE', `{ about { version } } #${'x'.repeat(300_000)}`],
  ])('tells of the limit %s and is not about cost', async (code, text) => {
    const error = errorOf(await through.client().query.result(text), HubLimitError);
    expect(error).toMatchObject({ code, cost: null, retryAfterMs: null, requestId: requestId() });
  });

  test('tells how long to wait where there were too many requests', async () => {
    through.proxy.next(tooMany('120', { 'x-request-id': 'seven' }));
    const error = errorOf(await through.client({ timeoutMs: 1_000 }).offices.get.result(OFFICE), HubLimitError);
    expect(error).toMatchObject({
      code: 'TOO_MANY_REQUESTS',
      retryAfterMs: 120_000,
      status: 429,
      requestId: 'seven',
      cost: null,
    });
  });

  test('tells of a network that fails how often it was tried, and the cause', async () => {
    const hub = createClient({ url: 'http://127.0.0.1:19/graphql', retries: 1 });
    const error = errorOf(await hub.offices.get.result(OFFICE), HubNetworkError);
    expect(error).toMatchObject({ name: 'HubNetworkError', attempts: 2, status: null });
    expect(error.message).toMatch(/^No answer from http:\/\/127.0.0.1:19\/graphql: fetch failed: .+ \(attempts: 2\)$/);
    expect((error.cause as Error).message).toBe('fetch failed');
  });

  test('tells of somebody else who answered what came, and its status', async () => {
    through.proxy.next(answer(404, '<h1>Nicht gefunden</h1>'));
    const error = errorOf(await through.client().offices.get.result(OFFICE), HubNetworkError);
    expect(error).toMatchObject({ attempts: 1, status: 404 });
    expect(error.message).toBe('Expected the answer of a hub, got text/html, status 404. (attempts: 1)');
  });

  test('tells of the time that it was over, and how long it was', async () => {
    through.proxy.next(slowHead(2_000));
    const error = errorOf(await through.client().offices.get.result(OFFICE, { timeoutMs: 100 }), HubTimeoutError);
    expect(error).toMatchObject({ name: 'HubTimeoutError', timeoutMs: 100, message: 'No answer within 100 ms.' });
  });

  test('tells of a call that was aborted why it was', async () => {
    const reason = new Error('The page is left.');
    const { result } = through.client().offices.get;
    const error = errorOf(await result(OFFICE, { signal: AbortSignal.abort(reason) }), HubAbortError);
    expect(error).toMatchObject({ name: 'AbortError', cause: reason });
  });

  test('is the same, thrown or in a result, and each is a HubError and an Error', async () => {
    const hub = through.client({ retries: 0, timeoutMs: 500 });
    for (const [name, kind, treatment] of [
      ['HubAnswerError', HubAnswerError, answer(200, errorsWith('PLAN_NOT_FOUND'))],
      ['HubLimitError', HubLimitError, tooMany('1')],
      ['HubNetworkError', HubNetworkError, answer(500, '<h1>Fehler</h1>')],
      ['HubTimeoutError', HubTimeoutError, never],
    ] as [string, Kind, Treatment][]) {
      through.proxy.next(treatment, treatment);
      const thrown = await hub.offices.get(OFFICE).catch((error: unknown) => error);
      expect(thrown).toEqual(errorOf(await hub.offices.get.result(OFFICE), kind));
      for (const one of [kind, HubError, Error]) expect(thrown).toBeInstanceOf(one);
      expect((thrown as HubError).name).toBe(name);
    }
  });

  test('is one for each that the hub told; the first is thrown', async () => {
    through.proxy.always(
      answer(400, { errors: [...errorsWith('BAD_USER_INPUT').errors, ...errorsWith('INVALID_CURSOR').errors] }),
    );
    const hub = through.client();
    expect((await hub.offices.get.result(OFFICE)).errors).toMatchObject([{ code: 'BAD_USER_INPUT' }, { code: 'INVALID_CURSOR' }]);
    await expect(hub.offices.get(OFFICE)).rejects.toMatchObject({ code: 'BAD_USER_INPUT' });
  });

  test('is not there if all is well', async () => {
    const { data, errors } = await through.client().offices.get.result(OFFICE);
    expect(errors).toEqual([]);
    expect(data).toEqual(await through.client().offices.get(OFFICE));
    expect(data!.office!.name).toBe('Jobcenter Münster');
  });
});
