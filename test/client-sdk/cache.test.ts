import { describe, expect, test } from '@jest/globals';
import { HubAnswerError } from '@zielnetz/client';
import { answer, errorsWith, type Treatment } from '../support/misbehaving-proxy.js';
import { errorOf, OFFICE, throughProxy } from './through-proxy.js';

const through = throughProxy();
const MEGABYTE = { cache: { maxBytes: 2 ** 20 } };
const statuses = () => through.proxy.seen.map(({ passed }) => passed?.status);
const methods = () => through.proxy.seen.map(({ method }) => method);

/** Answers each address with itself in so many characters, and knows when it has not changed. */
const sized =
  (length: number): Treatment =>
  (response, pass, request) => {
    const etag = `"${request.path.length}"`;
    const isKept = request.headers['if-none-match'] === etag;
    return answer(isKept ? 304 : 200, isKept ? '' : { data: { x: 'x'.repeat(length) } }, { etag })(response, pass, request);
  };

/** Whether the answer to a question was kept: then the client asks by its tag. */
const wasKept = () => through.proxy.seen.at(-1)!.headers['if-none-match'] !== undefined;

describe('kept answers', () => {
  test('are off unless one asks for them: queries are sent by POST and without a tag', async () => {
    const hub = through.client();
    for (let count = 0; count < 2; count += 1) await hub.offices.get(OFFICE);
    expect(methods()).toEqual(['POST', 'POST']);
    expect(wasKept()).toBe(false);
  });

  test('are asked for by their tag and used when the hub says that they hold', async () => {
    const hub = through.client(MEGABYTE);
    const first = await hub.offices.get(OFFICE);
    const second = await hub.offices.get(OFFICE);
    expect(statuses()).toEqual([200, 304]);
    expect(methods()).toEqual(['GET', 'GET']);
    expect(through.proxy.seen[1]!.headers['if-none-match']).toBe(through.proxy.seen[0]!.passed!.headers.etag);
    expect(second).toEqual(first);
    expect(second).toEqual(await through.client().offices.get(OFFICE));
  });

  test('are given out as copies: whoever changes one changes no other', async () => {
    const hub = through.client(MEGABYTE);
    const first = await hub.offices.get(OFFICE);
    (first.office as { name: string }).name = 'changed';
    const second = await hub.offices.get(OFFICE);
    expect(second).not.toBe(first);
    expect(second.office!.name).toBe('Jobcenter Münster');
  });

  test('belong to one question: other variables and documents have answers of their own', async () => {
    const hub = through.client(MEGABYTE);
    for (const number of ['59', '51', '59']) {
      expect((await hub.offices.get({ number, year: 2013 })).office!.number).toBe(number);
      expect(await hub.query('query($n: String!) { office(number: $n, year: 2013) { number } }', { n: number })).toEqual({
        office: { number },
      });
    }
    expect(statuses()).toEqual([200, 200, 200, 200, 304, 304]);
  });

  test('are replaced when the hub has a new one', async () => {
    const hub = through.client(MEGABYTE);
    const versions = ['1', '2'].map((n) => answer(200, { data: { n } }, { etag: `"${n}"` }));
    through.proxy.next(...versions, answer(304));
    expect(await hub.query('{ n }')).toEqual({ n: '1' });
    expect(await hub.query('{ n }')).toEqual({ n: '2' });
    expect(await hub.query('{ n }')).toEqual({ n: '2' });
    expect(through.proxy.seen.map(({ headers }) => headers['if-none-match'])).toEqual([undefined, '"1"', '"2"']);
  });

  test('survive faults in between, which are not kept', async () => {
    const hub = through.client({ ...MEGABYTE, retries: 0 });
    through.proxy.next(
      answer(200, { data: { n: 1 } }, { etag: '"1"' }),
      answer(200, { data: { n: null }, ...errorsWith('BAD_USER_INPUT') }, { etag: '"2"' }),
      answer(500, '<h1>', { etag: '"3"' }),
      answer(304),
    );
    expect(await hub.query('{ n }')).toEqual({ n: 1 });
    errorOf(await hub.query.result('{ n }'), HubAnswerError);
    expect((await hub.query.result('{ n }')).errors).toHaveLength(1);
    expect(await hub.query('{ n }')).toEqual({ n: 1 });
    expect(through.proxy.seen.map(({ headers }) => headers['if-none-match'])).toEqual([undefined, '"1"', '"1"', '"1"']);
  });

  test('never are those to a mutation, which is not sent by GET', async () => {
    const hub = through.client(MEGABYTE);
    through.proxy.always(answer(200, { data: { adopt: true } }, { etag: '"1"' }));
    for (let count = 0; count < 2; count += 1) await hub.query('mutation { adopt }');
    expect(methods()).toEqual(['POST', 'POST']);
    expect(wasKept()).toBe(false);
  });

  test('never are those to questions too long for an address, which are sent by POST', async () => {
    const hub = through.client(MEGABYTE);
    const ask = (length: number) =>
      hub.query('query($n: String!) { office(number: $n, year: 2013) { name } }', { n: '5'.repeat(length) });
    expect(await ask(8_000)).toEqual({ office: null });
    expect(await ask(5_000)).toEqual({ office: null });
    expect(methods()).toEqual(['POST', 'GET']);
  });

  test('keep the query string of the hub’s address', async () => {
    const hub = through.client({ ...MEGABYTE, url: `${through.proxy.url}?city=M%C3%BCnster` });
    expect((await hub.offices.get(OFFICE)).office!.number).toBe('59');
    expect(through.proxy.seen[0]!.path).toMatch(/^\/graphql\?city=M%C3%BCnster&(documentId|query)=/);
  });
});

describe('the memory of kept answers', () => {
  const questions = Array.from({ length: 20 }, (_, at) => `{ n${'_'.repeat(at)} }`);

  test('is bounded: of many questions the longest unused is asked again in full', async () => {
    through.proxy.always(sized(1_000));
    // About 2 kB each, with a little for the question: nine fit.
    const hub = through.client({ cache: { maxBytes: 20_480 } });
    for (const question of questions) await hub.query(question);
    const kept: boolean[] = [];
    for (const question of questions.slice(11).toReversed()) {
      await hub.query(question);
      kept.push(wasKept());
    }
    expect(kept).toEqual(Array(9).fill(true));
    await hub.query(questions[0]!);
    expect(wasKept()).toBe(false);
    // The one used last before was the twelfth; the one used longest ago, the last, had to go.
    await hub.query(questions[11]!);
    expect(wasKept()).toBe(true);
    await hub.query(questions[19]!);
    expect(wasKept()).toBe(false);
  });

  test('is not cleared for an answer that does not fit', async () => {
    const hub = through.client({ cache: { maxBytes: 20_480 } });
    through.proxy.next(sized(1_000), sized(100_000));
    for (const question of questions.slice(0, 2)) await hub.query(question);
    through.proxy.always(sized(1_000));
    await hub.query(questions[1]!);
    expect(wasKept()).toBe(false);
    await hub.query(questions[0]!);
    expect(wasKept()).toBe(true);
  });
});
