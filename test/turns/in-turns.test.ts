import { setImmediate } from 'node:timers/promises';
import { describe, expect, test } from '@jest/globals';
import { inTurns } from '../../server/turns/in-turns.js';
import { once } from '../../server/turns/once.js';
import { atOnce, type Steps } from '../../server/turns/steps.js';

const PATIENT = { checkTime: () => {} };

/** Goes on until somebody else says that it is enough. */
function* until(isEnough: () => boolean): Steps<string> {
  while (!isEnough()) yield;
  return 'done';
}

describe('work in turns', () => {
  test('lets others have their turn, however much of it there is', async () => {
    let isEnough = false;
    const all = Array.from({ length: 300 }, () =>
      inTurns(
        until(() => isEnough),
        PATIENT,
      ),
    );
    // If it were not interrupted, nobody would ever say so.
    for (let turn = 0; turn < 3; turn += 1) await setImmediate();
    isEnough = true;
    expect(new Set(await Promise.all(all))).toEqual(new Set(['done']));
  });

  test('which comes later does not keep the earlier from ending', async () => {
    const order: number[] = [];
    let isEnough = false;
    const first = inTurns(
      until(() => isEnough),
      PATIENT,
    ).then(() => order.push(1));
    await setImmediate();
    isEnough = true;
    const second = inTurns(
      until(() => true),
      PATIENT,
    ).then(() => order.push(2));
    await Promise.all([first, second]);
    expect(order.toSorted()).toEqual([1, 2]);
  });

  test('ends with what it throws, and so does what has no time left', async () => {
    const failing = function* (): Steps<void> {
      yield;
      throw new RangeError('no');
    };
    await expect(inTurns(failing(), PATIENT)).rejects.toThrow('no');
    let asked = 0;
    const late = {
      checkTime: () => {
        if (++asked > 2) throw new Error('too late');
      },
    };
    await expect(
      inTurns(
        until(() => false),
        late,
      ),
    ).rejects.toThrow('too late');
  });
});

describe('work that is done once', () => {
  test('is begun once by all who ask while it is under way, and known to all who ask later', async () => {
    let begun = 0;
    const work = once(function* () {
      begun += 1;
      for (let at = 0; at < 10; at += 1) yield;
      return { begun };
    });
    const [one, other] = await Promise.all([inTurns(work(), PATIENT), inTurns(work(), PATIENT)]);
    const [a, b] = [work(), work()];
    a.next();
    b.next();
    expect([one, other, atOnce(work()), begun]).toEqual([{ begun: 1 }, one, one, 1]);
  });

  test('is taken on by whoever has a turn', () => {
    let steps = 0;
    const work = once(function* () {
      for (; steps < 4; steps += 1) yield;
      return steps;
    });
    const [one, other] = [work(), work()];
    for (const asks of [one, other, one, other]) expect(asks.next().done).toBe(false);
    expect([one.next(), other.next()]).toEqual([
      { done: true, value: 4 },
      { done: true, value: 4 },
    ]);
  });

  test('is begun again if it fails', () => {
    let begun = 0;
    const work = once(function* () {
      begun += 1;
      yield;
      if (begun === 1) throw new Error('not yet');
      return begun;
    });
    expect(() => atOnce(work())).toThrow('not yet');
    expect(atOnce(work())).toBe(2);
  });
});
