import { describe, expect, test } from '@jest/globals';
import { HubAbortError, HubAnswerError, HubError, HubNetworkError, HubTimeoutError } from '@zielnetz/client';
import { answer, errorsWith, passOn, type Treatment } from '../support/misbehaving-proxy.js';
import { errorOf, type Kind, OFFICE, throughProxy } from './through-proxy.js';

const through = throughProxy();
const MUTATION = 'mutation { adopt }';
const authorizations = () => through.proxy.seen.map(({ headers }) => headers.authorization);

/** Lets only this token in. */
const guard =
  (token: string, refusal = answer(401)): Treatment =>
  (response, pass, request) =>
    (request.headers.authorization === `Bearer ${token}` ? passOn : refusal)(response, pass, request);

/** A source of tokens, t-1 first, that counts how often it was asked. */
function source() {
  let count = 0;
  return Object.assign(() => `t-${++count}`, { count: () => count });
}

describe('a token', () => {
  test('goes with every request, and there is no such header without one', async () => {
    const hub = through.client({ token: 'secret' });
    await hub.offices.get(OFFICE);
    await hub.query(MUTATION).catch(() => {});
    await through.client().offices.get(OFFICE);
    expect(authorizations()).toEqual(['Bearer secret', 'Bearer secret', undefined]);
  });

  test.each<[string, () => string | Promise<string>]>([
    ['a text', () => 'fetched'],
    ['a promise', async () => 'fetched'],
  ])('may come from a function that returns %s, which is asked when it is needed and once', async (_, token) => {
    let count = 0;
    const hub = through.client({
      token: () => {
        count += 1;
        return token();
      },
    });
    expect(count).toBe(0);
    await Promise.all([hub.offices.get(OFFICE), hub.offices.get(OFFICE)]);
    await hub.offices.get(OFFICE);
    expect(count).toBe(1);
    expect(authorizations()).toEqual(Array(3).fill('Bearer fetched'));
  });

  test.each([
    ['without a body', answer(401)],
    ['with an error of a hub', answer(401, errorsWith('UNAUTHENTICATED'))],
    ['with HTML', answer(401, '<h1>Anmelden</h1>')],
  ])('that was refused %s is fetched anew, and the query sent once more', async (_, refusal) => {
    const token = source();
    through.proxy.always(guard('t-2', refusal));
    expect((await through.client({ token, retries: 0 }).offices.get(OFFICE)).office!.number).toBe('59');
    expect(authorizations()).toEqual(['Bearer t-1', 'Bearer t-2']);
  });

  test('is fetched once, though 20 calls at the same time were refused', async () => {
    const token = source();
    const hub = through.client({ token });
    await hub.offices.get(OFFICE);
    through.proxy.always(guard('t-2'));
    const answers = await Promise.all(Array.from({ length: 20 }, () => hub.offices.get(OFFICE)));
    for (const { office } of answers) expect(office!.number).toBe('59');
    expect(token.count()).toBe(2);
    expect(authorizations().filter((one) => one === 'Bearer t-2')).toHaveLength(20);
  });

  test.each<[string, Treatment, Kind]>([
    ['without a body', answer(401), HubNetworkError],
    ['with an error of a hub', answer(401, errorsWith('UNAUTHENTICATED')), HubAnswerError],
  ])('that is refused twice %s is not fetched a third time', async (_, refusal, kind) => {
    const token = source();
    through.proxy.always(refusal);
    const error = errorOf(await through.client({ token }).offices.get.result(OFFICE), kind);
    expect(error).toMatchObject({ status: 401 });
    expect(authorizations()).toEqual(['Bearer t-1', 'Bearer t-2']);
  });

  test('that is a text cannot be had anew, so the query is sent once', async () => {
    through.proxy.always(answer(401));
    errorOf(await through.client({ token: 'old' }).offices.get.result(OFFICE), HubNetworkError);
    expect(through.proxy.seen).toHaveLength(1);
  });

  test('refused with a mutation is fetched anew for the next call only', async () => {
    const token = source();
    const hub = through.client({ token });
    through.proxy.always(guard('t-2'));
    expect(errorOf(await hub.query.result(MUTATION), HubNetworkError).status).toBe(401);
    expect(through.proxy.seen).toHaveLength(1);
    await hub.offices.get(OFFICE);
    expect(authorizations()).toEqual(['Bearer t-1', 'Bearer t-2']);
  });

  test.each<[string, () => string | Promise<string>]>([
    [
      'throws',
      () => {
        throw new Error('no login');
      },
    ],
    ['rejects', () => Promise.reject(new Error('no login'))],
  ])(
    'function that %s ends the call with its error as cause; nothing is sent, and the next call asks it again',
    async (_, fail) => {
      let isFailing = true;
      const hub = through.client({ token: () => (isFailing ? fail() : 'late') });
      const { errors } = await hub.offices.get.result(OFFICE);
      expect(errors).toMatchObject([{ name: 'HubError', cause: { message: 'no login' } }]);
      expect(errors[0]).toBeInstanceOf(HubError);
      expect(through.proxy.seen).toHaveLength(0);
      isFailing = false;
      await hub.offices.get(OFFICE);
      expect(authorizations()).toEqual(['Bearer late']);
    },
  );

  test('function that never comes back does not hold the call over its time, nor over its signal', async () => {
    const hub = through.client({ token: () => new Promise<string>(() => {}) });
    errorOf(await hub.offices.get.result(OFFICE, { timeoutMs: 50 }), HubTimeoutError);
    errorOf(await hub.offices.get.result(OFFICE, { signal: AbortSignal.timeout(50) }), HubAbortError);
    expect(through.proxy.seen).toHaveLength(0);
  });

  test('function that fails when it is asked anew ends the call with its error', async () => {
    const token = source();
    through.proxy.always(answer(401));
    const hub = through.client({
      token: () => (token.count() === 0 ? token() : Promise.reject(new Error('logged out'))),
    });
    expect((await hub.offices.get.result(OFFICE)).errors).toMatchObject([{ name: 'HubError', cause: { message: 'logged out' } }]);
    expect(through.proxy.seen).toHaveLength(1);
  });
});
