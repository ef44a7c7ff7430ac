import { setImmediate } from 'node:timers/promises';
import type { Steps } from './steps.js';

/** How long steps go on before others have their turn, in milliseconds. */
const TURN = 10;

/** Does steps in turns, so that they do not keep the hub from answering others; rejects with what they throw. */
export async function inTurns<Result>(steps: Steps<Result>): Promise<Result> {
  let end = performance.now() + TURN;
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value;
    if (performance.now() < end) continue;
    await setImmediate();
    end = performance.now() + TURN;
  }
}
