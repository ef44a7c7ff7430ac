import { describe, expect, test } from '@jest/globals';
import { createClient, HubAnswerError, HubError, HubLimitError, HubNetworkError } from '@zielnetz/client';
import fc from 'fast-check';
import {
  answer,
  cutAmidBody,
  cutBeforeHead,
  passOn,
  slowBody,
  slowHead,
  type Treatment,
  tooMany,
} from '../support/misbehaving-proxy.js';
import { asksOf, errorOf, OFFICE, throughProxy } from './through-proxy.js';

const through = throughProxy();
const NAME = '{ office(number: "59", year: 2013) { name } }';

describe('a client that is used wrongly', () => {
  const circle: Record<string, unknown> = {};
  circle.self = circle;

  test.each<[string, Record<string, unknown>]>([
    ['a circle', circle],
    ['a number without end', { number: 1n }],
    ['an object that cannot be written', { toJSON: () => circle }],
  ])('says that variables cannot be sent, and sends nothing: %s', async (_, variables) => {
    for (const cache of [undefined, { maxBytes: 1_000 }]) {
      for (const ask of asksOf(through.client({ cache }))) await expect(ask(NAME, variables)).rejects.toThrow(TypeError);
    }
    expect(through.proxy.seen).toHaveLength(0);
  });

  test.each(['http://anna:geheim@localhost:4000/graphql', 'no address', ''])('takes no client for the address "%s"', (url) => {
    expect(() => createClient({ url })).toThrow(TypeError);
    expect(() => createClient({ url })).not.toThrow(/geheim/);
  });

  test('sends no empty token', async () => {
    await through.client({ token: '' }).plans.list();
    expect(through.proxy.seen[0]!.headers.authorization).toBeUndefined();
  });

  test('says which header cannot be sent', async () => {
    const error = errorOf(
      await through.client({ retries: 0 }).about.get.result({}, { headers: { 'x-city': 'M\nN' } }),
      HubNetworkError,
    );
    expect(error.message).toMatch(/header|ByteString/i);
    expect(through.proxy.seen).toHaveLength(0);
  });

  test('leaves what it was given as it was', async () => {
    const options = Object.freeze({ headers: Object.freeze({ 'x-desk': '1' }) });
    const variables = Object.freeze({ ...OFFICE });
    await through.client(options).offices.get(variables, Object.freeze({ headers: Object.freeze({}) }));
    for await (const _ of through.client(options).contributions.list.each(Object.freeze({ year: 2013 }))) break;
    expect(variables).toEqual(OFFICE);
  });

  test('takes methods out of their object', async () => {
    const { get } = through.client().offices;
    const { result } = get;
    expect((await result(OFFICE)).data).toEqual(await get(OFFICE));
  });
});

describe('an answer of nobody knows what', () => {
  test('never is an exception of another kind, whatever JSON it is', async () => {
    const hub = through.client({ retries: 0 });
    await fc.assert(
      fc.asyncProperty(
        fc.oneof(
          fc.json(),
          fc.string(),
          fc.record({ data: fc.jsonValue(), errors: fc.jsonValue() }).map((one) => JSON.stringify(one)),
        ),
        fc.constantFrom(200, 201, 204, 299, 400, 401, 404, 429, 500, 503),
        fc.option(fc.string({ unit: fc.constantFrom(...'0123456789 :,GMTSun-') }), { nil: undefined }),
        async (body, status, retryAfter) => {
          through.proxy.next(answer(status, status === 204 ? '' : body, { 'retry-after': retryAfter?.trim() ?? '' }));
          const { data, errors } = await hub.query.result(NAME);
          expect(data === null).toBe(data === null && errors.length > 0);
          expect(typeof data === 'object' && !Array.isArray(data)).toBe(true);
          for (const error of errors) expect(error).toBeInstanceOf(HubError);
        },
      ),
      { numRuns: 200 },
    );
  });

  test.each([
    { message: 'x', extensions: null },
    { message: 'x', path: null, locations: 'nowhere' },
    { message: 'x', extensions: { code: 5, cost: 'much', limit: {} } },
  ])('may have errors with parts that are odd: %j', async (error) => {
    through.proxy.always(answer(400, { errors: [error] }));
    expect(errorOf(await through.client().about.get.result(), HubAnswerError)).toMatchObject({ message: 'x', path: null });
  });

  test('may have `errors: null` beside data', async () => {
    through.proxy.next(answer(200, { data: { x: 1 }, errors: null }));
    expect(await through.client().query('{ x }')).toEqual({ x: 1 });
  });

  test('poisons no prototype', async () => {
    through.proxy.next(
      answer(200, '{"data": {"__proto__": {"poisoned": true}, "constructor": {"prototype": {"poisoned": true}}}}'),
    );
    await through.client().query('{ x }');
    expect(({} as { poisoned?: boolean }).poisoned).toBeUndefined();
  });

  test('may be huge', async () => {
    const text = 'Zielbeitrag '.repeat(2 ** 20);
    through.proxy.next(answer(200, { data: { text } }));
    expect(await through.client({ cache: { maxBytes: 1_000 } }).query<{ text: string }>('{ text }')).toEqual({ text });
  });

  test('may ask to wait for ages', async () => {
    through.proxy.always(tooMany('9'.repeat(400)));
    expect(errorOf(await through.client().about.get.result(), HubLimitError).retryAfterMs).toBe(Number.POSITIVE_INFINITY);
    expect(through.proxy.seen).toHaveLength(1);
  });
});

describe('a hundred calls at once', () => {
  test('through a proxy that misbehaves every third time get each its own answer', async () => {
    const faults = [cutBeforeHead, cutAmidBody, answer(502, '<h1>'), tooMany('0'), slowHead(100), slowBody(100), answer(401)];
    let count = 0;
    const some: Treatment = (...args) => (count++ % 3 ? passOn : faults[count % faults.length]!)(...args);
    through.proxy.always(some);
    const hub = through.client({ retries: 20, token: async () => 'secret', timeoutMs: 60_000 });
    const numbers = ['59', '51', '50', '40'];
    const ask = (at: number) => hub.offices.get.result({ number: numbers[at % 4]!, year: 2013 });
    const results = await Promise.all(Array.from({ length: 100 }, (_, at) => ask(at)));
    for (const [at, { data, errors }] of results.entries()) {
      // A second 401 is final, and rightly so.
      if (errors[0]) expect(errors[0]).toMatchObject({ name: 'HubNetworkError', status: 401 });
      else expect(data!.office!.number).toBe(numbers[at % 4]);
    }
    expect(results.filter(({ data }) => data).length).toBeGreaterThan(50);
  });
});
