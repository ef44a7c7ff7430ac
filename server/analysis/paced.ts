import { setImmediate } from 'node:timers/promises';

/**
 * Work on a snapshot that says, with each `yield`, where it may be interrupted. It yields at least
 * once for every thousand objects it looks at.
 */
export type Work<Result> = Generator<void, Result, void>;

/** How long work goes on before others have their turn, in milliseconds; far below what anybody would notice. */
const TURN = 10;

/**
 * Does work in turns, so that it does not keep the hub from answering others.
 *
 * @param work what is to be done
 * @param checkTime throws when the answer takes too long; asked before every turn
 * @returns what the work returns; rejects with what it throws
 */
export async function paced<Result>(work: Work<Result>, checkTime: () => void): Promise<Result> {
  let end = performance.now() + TURN;
  for (;;) {
    const { done, value } = work.next();
    if (done) return value;
    if (performance.now() < end) continue;
    checkTime();
    await setImmediate();
    end = performance.now() + TURN;
  }
}

/** Does work in one go, for those who have nobody to wait for. */
export function atOnce<Result>(work: Work<Result>): Result {
  for (;;) {
    const { done, value } = work.next();
    if (done) return value;
  }
}
