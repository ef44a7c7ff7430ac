import { randomUUID } from 'node:crypto';
import { afterEach, beforeEach, describe, expect, jest, test } from '@jest/globals';
import { type CallOptions, HubAbortError, HubAnswerError, HubError, HubTimeoutError, type Result } from '@zielnetz/client';
import type { ChangeableHub } from '@zielnetz/client/changes';
import {
  answer,
  cutAfterHead,
  cutAmidBody,
  cutBeforeHead,
  errorsWith,
  instead,
  never,
  redirect,
  slowHead,
  type Treatment,
  tooMany,
} from '../support/misbehaving-proxy.js';
import { draftThroughProxy, YEAR } from './draft-through-proxy.js';

const through = draftThroughProxy();

const MAINTENANCE = answer(503, '', { 'retry-after': '0' });
/** What leaves open whether the change was made, and whether it was. */
const OPEN: readonly (readonly [string, Treatment, isMade: boolean])[] = [
  ['a connection cut after the request was sent', cutBeforeHead, false],
  ['a connection cut when the hub had begun to answer', cutAfterHead, true],
  ['a connection cut amid the answer', cutAmidBody, true],
  ['503 with Retry-After', MAINTENANCE, false],
  ['503 with Retry-After in place of the answer', instead(MAINTENANCE), true],
  ['502 with HTML in place of the answer', instead(answer(502, '<h1>')), true],
  ['a hub that is stopping', answer(503, errorsWith('SHUTTING_DOWN')), false],
  ['broken JSON in place of the answer', instead(answer(200, '{"data')), true],
];
/** What leaves it open as well, and does not pass by itself. */
const OPEN_FOR_GOOD: readonly (readonly [string, Treatment])[] = [
  ['a fault of the hub', answer(200, { data: null, ...errorsWith('INTERNAL_SERVER_ERROR') })],
  ['a hub that took too long', answer(200, { data: null, ...errorsWith('TIMEOUT') })],
  ['an error without a code', answer(200, { data: null, errors: [{ message: 'Oh.' }] })],
];
/** What says that nothing was changed. */
const REFUSED: readonly (readonly [string, Treatment])[] = [
  ['too many requests', tooMany('0')],
  ['a refused token', answer(401, errorsWith('UNAUTHENTICATED'))],
  ['a gateway that lets nobody through', answer(403, '<h1>')],
  ['a missing right', answer(200, { data: null, ...errorsWith('FORBIDDEN') })],
  ['a variable that cannot be used', answer(400, errorsWith('BAD_USER_INPUT'))],
  ['a redirect', redirect(307)],
];

/** Chance makes the pauses as short as they can be, or the tests would take twice as long. */
beforeEach(() => {
  jest.spyOn(Math, 'random').mockReturnValue(0);
});
afterEach(() => {
  jest.restoreAllMocks();
});

/** The smallest change there is: a new target group, with an own name each time. */
function change(hub: ChangeableHub, variables: { key: string; idempotencyKey?: string }, options?: CallOptions) {
  const { key, idempotencyKey } = variables;
  return hub.targetGroups.create.result({ year: YEAR, input: { key, name: 'Gruppe' }, idempotencyKey }, options);
}

/** How often the hub has made it, from its journal. */
async function timesMade(key: string): Promise<number> {
  through.proxy.forget();
  const { journal } = await through.client().journal.list({ filter: { types: ['TargetGroup'], keys: [key] } });
  return journal.totalCount;
}

function onlyErrorOf({ data, errors }: Result<unknown>): HubError {
  expect(data).toBeNull();
  expect(errors).toHaveLength(1);
  expect(errors[0]).toBeInstanceOf(HubError);
  return errors[0]!;
}

const UNKNOWN = 'It is unknown whether the change was made.';
/** With everything that could send something again or by another way. */
const eager = () => through.client({ retries: 5, cache: { maxBytes: 2 ** 20 } });

describe('a change without a key', () => {
  test.each(OPEN)('is sent once, and the error says that nobody knows: %s', async (_, treatment, isMade) => {
    const key = randomUUID();
    through.proxy.next(treatment);
    const error = onlyErrorOf(await change(eager(), { key }));
    expect(error.isUncertain).toBe(true);
    expect(error.message).toContain(UNKNOWN);
    expect(through.proxy.seen).toHaveLength(1);
    expect(await timesMade(key)).toBe(isMade ? 1 : 0);
  });

  test.each(OPEN_FOR_GOOD)('so it is with %s', async (_, treatment) => {
    through.proxy.next(treatment);
    const error = onlyErrorOf(await change(eager(), { key: randomUUID() }));
    expect([error.isUncertain, through.proxy.seen.length]).toEqual([true, 1]);
  });

  test.each(REFUSED)('that is refused was not made: %s', async (_, treatment) => {
    through.proxy.next(treatment);
    const error = onlyErrorOf(await change(eager(), { key: randomUUID() }));
    expect([error.isUncertain, through.proxy.seen.length]).toEqual([false, 1]);
    expect(error.message).not.toContain(UNKNOWN);
  });

  test.each([{}, { idempotencyKey: undefined }, { idempotencyKey: '' }])('has none: %p', async (none) => {
    through.proxy.next(cutBeforeHead);
    onlyErrorOf(await change(eager(), { key: randomUUID(), ...none }));
    expect(through.proxy.seen).toHaveLength(1);
  });

  test('that takes too long, or is aborted, may have been made', async () => {
    const [key, other] = [randomUUID(), randomUUID()];
    through.proxy.next(slowHead(2_000), never);
    const late = onlyErrorOf(await change(eager(), { key }, { timeoutMs: 200 }));
    expect(late).toBeInstanceOf(HubTimeoutError);
    const aborted = onlyErrorOf(await change(eager(), { key: other }, { signal: AbortSignal.timeout(200) }));
    expect(aborted).toBeInstanceOf(HubAbortError);
    expect([late.isUncertain, aborted.isUncertain, through.proxy.seen.length]).toEqual([true, true, 2]);
  });

  test('that was never sent was not made', async () => {
    const aborted = onlyErrorOf(await change(eager(), { key: randomUUID() }, { signal: AbortSignal.abort() }));
    const failing = through.client({
      headers: {},
      token: () => {
        throw new Error('locked');
      },
    });
    const locked = onlyErrorOf(await change(failing, { key: randomUUID() }));
    expect([aborted.isUncertain, locked.isUncertain, through.proxy.seen.length]).toEqual([false, false, 0]);
  });
});

describe('a change with a key', () => {
  test.each(OPEN)('is sent again and made once: %s', async (_, treatment) => {
    const key = randomUUID();
    through.proxy.next(treatment);
    const { data, errors } = await change(eager(), { key, idempotencyKey: randomUUID() });
    expect(errors).toEqual([]);
    expect(data!.createTargetGroup).toMatchObject({ targetGroup: { key, version: 1 }, problems: [] });
    const [first, second, ...others] = through.proxy.seen;
    expect([first!.method, second!.method, second!.body, others]).toEqual(['POST', 'POST', first!.body, []]);
    expect(await timesMade(key)).toBe(1);
  });

  test('is sent again as often as a query, and then nobody knows', async () => {
    const key = randomUUID();
    through.proxy.always(instead(cutBeforeHead));
    const error = onlyErrorOf(await change(through.client(), { key, idempotencyKey: randomUUID() }));
    expect([error.isUncertain, through.proxy.seen.length]).toEqual([true, 3]);
    expect(await timesMade(key)).toBe(1);
  });

  test('that is refused at last may have been made before', async () => {
    const key = randomUUID();
    through.proxy.next(instead(cutBeforeHead), answer(200, { data: null, ...errorsWith('FORBIDDEN') }));
    const error = onlyErrorOf(await change(eager(), { key, idempotencyKey: randomUUID() }));
    expect(error).toBeInstanceOf(HubAnswerError);
    expect(error.isUncertain).toBe(true);
    expect(await timesMade(key)).toBe(1);
  });

  test('that took too long can be sent again by its caller', async () => {
    const variables = { key: randomUUID(), idempotencyKey: randomUUID() };
    through.proxy.next(async (response, pass, request) => {
      await pass();
      return never(response, pass, request);
    });
    const late = onlyErrorOf(await change(eager(), variables, { timeoutMs: 1_000 }));
    expect([late.isUncertain, through.proxy.seen.length]).toEqual([true, 1]);
    const { data } = await change(eager(), variables);
    expect(data!.createTargetGroup).toMatchObject({ targetGroup: { key: variables.key }, problems: [] });
    expect(await timesMade(variables.key)).toBe(1);
  });

  test('is sent again with another token', async () => {
    const key = randomUUID();
    const token = jest.fn(() => 'expired');
    through.proxy.next(answer(401, errorsWith('UNAUTHENTICATED')));
    const { errors } = await change(through.client({ token }), { key, idempotencyKey: randomUUID() });
    expect(errors).toEqual([]);
    expect(token).toHaveBeenCalledTimes(2);
    expect(await timesMade(key)).toBe(1);
  });

  test('is never kept, and never asked by an address', async () => {
    const hub = eager();
    const variables = { key: randomUUID(), idempotencyKey: randomUUID() };
    for (let count = 0; count < 2; count += 1) expect((await change(hub, variables)).errors).toEqual([]);
    expect(through.proxy.seen.map(({ method, path }) => [method, path])).toEqual(Array(2).fill(['POST', '/graphql']));
    expect(through.proxy.seen.map(({ headers }) => headers['if-none-match'])).toEqual([undefined, undefined]);
    expect(await timesMade(variables.key)).toBe(1);
  });

  test('of one’s own is sent again only if its document hands the key on', async () => {
    const create = (argument: string) => `mutation M($idempotencyKey: String) {
      createTargetGroup(year: ${YEAR}, input: { key: "${randomUUID()}", name: "G" } ${argument}) { problems { code } }
    }`;
    const sent = async (text: string) => {
      through.proxy.forget();
      through.proxy.next(instead(cutBeforeHead));
      await eager().query.result(text, { idempotencyKey: randomUUID() });
      return through.proxy.seen.length;
    };
    expect(await sent(create('idempotencyKey: $idempotencyKey'))).toBe(2);
    expect(await sent(create(''))).toBe(1);
    expect(await sent(create('idempotencyKey: "fixed"'))).toBe(1);
  });
});

test('plans are adopted and discarded once: their mutations take no key', async () => {
  const hub = eager();
  through.proxy.next(cutBeforeHead);
  const input = { year: YEAR, revision: -1 };
  const { errors } = await hub.plans.adopt.result({ input, ...{ idempotencyKey: randomUUID() } });
  expect([errors[0]!.isUncertain, through.proxy.seen.length]).toEqual([true, 1]);
});
