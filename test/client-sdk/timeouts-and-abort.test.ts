import { getEventListeners } from 'node:events';
import { describe, expect, jest, test } from '@jest/globals';
import { HubAbortError, HubLimitError, HubNetworkError, HubTimeoutError } from '@zielnetz/client';
import { answer, cutBeforeHead, never, slowBody, slowHead, tooMany } from '../support/misbehaving-proxy.js';
import { errorOf, OFFICE, throughProxy } from './through-proxy.js';

const through = throughProxy();

/** Aborts as soon as the proxy has seen a request, and a little later. */
async function abortWhenSeen(controller: AbortController, reason?: unknown): Promise<void> {
  while (through.proxy.seen.length === 0) await new Promise((resolve) => setTimeout(resolve, 5));
  setTimeout(() => controller.abort(reason), 50);
}

describe('the time of a call', () => {
  test.each([
    ['whose head is slow', slowHead(3_000)],
    ['whose body is slow', slowBody(3_000)],
    ['that never comes', never],
  ])('ends the waiting for an answer %s', async (_, treatment) => {
    through.proxy.always(treatment);
    const error = errorOf(await through.client({ timeoutMs: 700 }).offices.get.result(OFFICE), HubTimeoutError);
    expect(error.timeoutMs).toBe(700);
    expect(through.proxy.seen).toHaveLength(1);
  });

  test.each([
    ['whose head is slow', slowHead(300)],
    ['whose body is slow', slowBody(300)],
  ])('is long enough for an answer %s if it is', async (_, treatment) => {
    through.proxy.next(treatment);
    expect((await through.client({ timeoutMs: 60_000 }).offices.get(OFFICE)).office!.number).toBe('59');
  });

  test('of one call goes before that of the client', async () => {
    through.proxy.always(slowHead(300));
    const hub = through.client({ timeoutMs: 60 });
    expect((await hub.offices.get(OFFICE, { timeoutMs: 60_000 })).office!.number).toBe('59');
    errorOf(await hub.offices.get.result(OFFICE), HubTimeoutError);
  });

  test('includes the retries', async () => {
    through.proxy.next(cutBeforeHead, never);
    const error = errorOf(await through.client({ timeoutMs: 2_000 }).offices.get.result(OFFICE), HubTimeoutError);
    expect(error.timeoutMs).toBe(2_000);
    expect(through.proxy.seen).toHaveLength(2);
  });

  test('that is shorter than Retry-After ends the call at once, with what the hub said', async () => {
    through.proxy.always(tooMany('20'));
    const error = errorOf(await through.client({ timeoutMs: 15_000 }).offices.get.result(OFFICE), HubLimitError);
    expect(error.retryAfterMs).toBe(20_000);
    expect(through.proxy.seen).toHaveLength(1);
  }, 14_000);

  test('that is shorter than the pause ends the call with what went wrong', async () => {
    through.proxy.always(cutBeforeHead);
    expect(errorOf(await through.client({ timeoutMs: 100 }).offices.get.result(OFFICE), HubNetworkError).attempts).toBe(1);
  });

  test.each([Number.POSITIVE_INFINITY, 2 ** 31, 2 ** 40])('may be %d, longer than timers know', async (timeoutMs) => {
    through.proxy.next(slowHead(200));
    expect((await through.client({ timeoutMs }).offices.get(OFFICE)).office!.number).toBe('59');
  });

  test('ends the call also if a fetch of one’s own does not listen', async () => {
    const hub = through.client({ timeoutMs: 50, fetch: () => new Promise(() => {}) });
    errorOf(await hub.offices.get.result(OFFICE), HubTimeoutError);
  });
});

describe('a signal', () => {
  const reason = { because: 'the page is left' };

  test('that was aborted before sends nothing and asks for no token', async () => {
    let asked = 0;
    const hub = through.client({ token: () => `${++asked}` });
    const { cause } = errorOf(await hub.offices.get.result(OFFICE, { signal: AbortSignal.abort(reason) }), HubAbortError);
    expect(cause).toBe(reason);
    expect([asked, through.proxy.seen.length]).toEqual([0, 0]);
  });

  test.each([
    ['while the head is waited for', never],
    ['while the body comes', slowBody(5_000)],
    ['while it waits for the next try', tooMany('10')],
  ])(
    'ends the call %s',
    async (_, treatment) => {
      through.proxy.always(treatment);
      const controller = new AbortController();
      const result = through.client().offices.get.result(OFFICE, { signal: controller.signal });
      await abortWhenSeen(controller, reason);
      const error = errorOf(await result, HubAbortError);
      expect([error.name, error.cause]).toEqual(['AbortError', reason]);
      expect(through.proxy.seen).toHaveLength(1);
    },
    5_000,
  );

  test('leaves no timer behind, which would hold up the end of a program', async () => {
    const [set, cleared] = [jest.spyOn(globalThis, 'setTimeout'), jest.spyOn(globalThis, 'clearTimeout')];
    through.proxy.always(tooMany('10'));
    const controller = new AbortController();
    const result = through.client().offices.get.result(OFFICE, { signal: controller.signal });
    await abortWhenSeen(controller);
    errorOf(await result, HubAbortError);
    const open = set.mock.results.filter((_, at) => (set.mock.calls[at]![1] ?? 0) > 1_000).map(({ value }) => value);
    expect(open).toHaveLength(2);
    expect(cleared.mock.calls.flat()).toEqual(expect.arrayContaining(open));
    jest.restoreAllMocks();
  });

  test('of the client ends all its calls, and those to come', async () => {
    through.proxy.always(never);
    const controller = new AbortController();
    const hub = through.client({ signal: controller.signal });
    const calls = [
      hub.offices.get.result(OFFICE),
      hub.about.get.result(),
      hub.goals.list.result({}, { signal: new AbortController().signal }),
    ];
    await abortWhenSeen(controller);
    for (const result of await Promise.all(calls)) errorOf(result, HubAbortError);
    const { length } = through.proxy.seen;
    errorOf(await hub.about.get.result(), HubAbortError);
    expect(through.proxy.seen).toHaveLength(length);
  });

  test('of one call ends this one only', async () => {
    through.proxy.next(slowHead(300), slowHead(300));
    const controller = new AbortController();
    const hub = through.client({ retries: 0 });
    const [ended, other] = [hub.offices.get.result(OFFICE, { signal: controller.signal }), hub.offices.get.result(OFFICE)];
    await abortWhenSeen(controller);
    errorOf(await ended, HubAbortError);
    expect((await other).errors).toEqual([]);
  });

  test('that lives long holds nothing of calls that are over', async () => {
    const { signal } = new AbortController();
    const hub = through.client({ signal, timeoutMs: 1_000 });
    const own = new AbortController().signal;
    through.proxy.next(cutBeforeHead, answer(500), tooMany('9'), answer(200, 'x'));
    for (let count = 0; count < 5; count += 1) await hub.offices.get.result(OFFICE, { signal: own });
    for (const one of [signal, own]) expect(getEventListeners(one, 'abort')).toHaveLength(0);
  });
});
