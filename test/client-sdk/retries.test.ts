import { afterEach, beforeEach, describe, expect, jest, test } from '@jest/globals';
import { HubAnswerError, HubLimitError, HubNetworkError } from '@zielnetz/client';
import {
  answer,
  cutAfterHead,
  cutAmidBody,
  cutBeforeHead,
  errorsWith,
  redirect,
  type Treatment,
  tooMany,
} from '../support/misbehaving-proxy.js';
import { errorOf, type Kind, OFFICE, throughProxy } from './through-proxy.js';

const through = throughProxy();
const HTML = '<!doctype html><title>Wartung</title>';
const dateIn = (seconds: number, from = Date.now()) => new Date(from + seconds * 1_000).toUTCString();

/** Faults that may pass, by what is said of them if they do not. */
const PASSING: readonly (readonly [string, Treatment, Kind])[] = [
  ['500 without a body', answer(500), HubNetworkError],
  ['502 with HTML', answer(502, HTML), HubNetworkError],
  ['503 with JSON of somebody else', answer(503, { status: 'down' }), HubNetworkError],
  ['503 with an error of the hub', answer(503, errorsWith('SHUTTING_DOWN')), HubAnswerError],
  ['500 with an error of the hub', answer(500, errorsWith('INTERNAL_SERVER_ERROR')), HubAnswerError],
  ['503 with Retry-After', answer(503, '', { 'retry-after': '0' }), HubLimitError],
  ['429 with Retry-After', tooMany('0'), HubLimitError],
  ['429 without a body', answer(429), HubLimitError],
  ['a connection cut before the head', cutBeforeHead, HubNetworkError],
  ['a connection cut after the head', cutAfterHead, HubNetworkError],
  ['a connection cut amid the body', cutAmidBody, HubNetworkError],
  ['broken JSON', answer(200, '{"data": {"office": {"na'), HubNetworkError],
  ['an empty body', answer(200), HubNetworkError],
  ['HTML with 200', answer(200, HTML), HubNetworkError],
  ...[null, [], 'x', {}, { data: null }, { data: [] }, { data: 'x' }, { errors: ['x'] }, { errors: [null] }].map(
    (body) => [`${JSON.stringify(body)} with 200`, answer(200, JSON.stringify(body)), HubNetworkError] as const,
  ),
];

/** What does not pass by itself. */
const LASTING: typeof PASSING = [
  ['400', answer(400, errorsWith('GRAPHQL_PARSE_FAILED')), HubAnswerError],
  ['401 without a body', answer(401), HubNetworkError],
  ['403 with HTML', answer(403, HTML), HubNetworkError],
  ['404', answer(404), HubNetworkError],
  ['413', answer(413, errorsWith('BODY_TOO_LARGE')), HubLimitError],
  ['304 that nobody asked for', answer(304), HubNetworkError],
  ['an error of the hub with 200', answer(200, { data: { office: null }, ...errorsWith('PLAN_NOT_FOUND') }), HubAnswerError],
];

/** Chance makes the pauses as short as they can be, or the tests would take twice as long. */
beforeEach(() => {
  jest.spyOn(Math, 'random').mockReturnValue(0);
});
afterEach(() => {
  jest.restoreAllMocks();
});

describe('a query', () => {
  test.each(PASSING)('survives %s', async (_, treatment) => {
    through.proxy.next(treatment);
    expect((await through.client().offices.get(OFFICE)).office!.name).toBe('Jobcenter Münster');
    const [first, second, ...others] = through.proxy.seen;
    expect([second!.body, others]).toEqual([first!.body, []]);
  });

  test.each(PASSING)('gives up after as many retries as were agreed on: %s', async (_, treatment, kind) => {
    through.proxy.always(treatment);
    const error = errorOf(await through.client({ retries: 1 }).offices.get.result(OFFICE), kind);
    expect(through.proxy.seen).toHaveLength(2);
    if (error instanceof HubNetworkError) expect(error.attempts).toBe(2);
  });

  test.each(LASTING)('is not sent again where it does not help: %s', async (_, treatment, kind) => {
    through.proxy.next(treatment);
    errorOf(await through.client().offices.get.result(OFFICE), kind);
    expect(through.proxy.seen).toHaveLength(1);
  });

  test('is sent three times without being told, and once with no retries', async () => {
    through.proxy.always(cutBeforeHead);
    expect(errorOf(await through.client().offices.get.result(OFFICE), HubNetworkError).attempts).toBe(3);
    expect(through.proxy.seen).toHaveLength(3);
    expect(errorOf(await through.client({ retries: 0 }).offices.get.result(OFFICE), HubNetworkError).attempts).toBe(1);
    expect(through.proxy.seen).toHaveLength(4);
  });

  test.each([
    [0, 125 + 250],
    [0.999, 374 + 749],
  ])('waits twice as long for the second retry; chance (%d) says how long exactly', async (chance, ms) => {
    jest.spyOn(Math, 'random').mockReturnValue(chance);
    through.proxy.always(answer(500));
    const start = performance.now();
    await through.client().offices.get.result(OFFICE);
    expect(performance.now() - start).toBeGreaterThan(ms - 5);
  });

  test('follows a redirect that keeps the method', async () => {
    through.proxy.next(redirect(307));
    expect((await through.client().offices.get(OFFICE)).office!.number).toBe('59');
    expect(through.proxy.seen.map(({ method }) => method)).toEqual(['POST', 'POST']);
  });
});

describe('Retry-After', () => {
  test.each<[string, () => Treatment]>([
    ['seconds', () => tooMany('1')],
    ['seconds of a maintenance', () => answer(503, '', { 'retry-after': '1' })],
    ['a date', () => tooMany(dateIn(2))], // Dates know no fractions of a second.
    ['a date of a clock that is years late', () => tooMany(dateIn(1, 1e12), { date: dateIn(0, 1e12) })],
    ['a date of a clock that is years ahead', () => tooMany(dateIn(1, 4e12), { date: dateIn(0, 4e12) })],
  ])('is waited for: %s', async (_, treatment) => {
    through.proxy.next(treatment());
    const start = performance.now();
    expect((await through.client().offices.get(OFFICE)).office!.number).toBe('59');
    expect(performance.now() - start).toBeGreaterThan(900);
    expect(through.proxy.seen).toHaveLength(2);
  });

  test.each<[string, string, number | null]>([
    ['seconds', '7', 7_000],
    ['a date', 'Sun, 06 Nov 1994 08:49:44 GMT', 7_000],
    ['a date in the form of 1985', 'Sunday, 06-Nov-94 08:49:44 GMT', 7_000],
    ['a date in the form of C', 'Sun Nov  6 08:49:44 1994', 7_000],
    ['a date that is past', 'Sun, 06 Nov 1994 08:00:00 GMT', 0],
    ...['bald', '1.5', '-5', 'soon 1', 'Sun', 'Sun, 99 Nov 1994 08:49:44 GMT', ''].map(
      (value) => [`nonsense (${value})`, value, null] as [string, string, null],
    ),
  ])('is read from %s', async (_, value, ms) => {
    through.proxy.next(tooMany(value, { date: 'Sun, 06 Nov 1994 08:49:37 GMT' }));
    const error = errorOf(await through.client({ retries: 0 }).offices.get.result(OFFICE), HubLimitError);
    expect(error.retryAfterMs).toBe(ms);
  });
});
