import type { Steps } from './steps.js';

/** How long work goes on before others have their turn, in milliseconds. Answering somebody takes several turns of the event loop. */
const TURN = 7;

/** Whoever waits as long as it takes, such as the plan that a change is made in. */
const PATIENT = { checkTime: () => {} };

/** Work that waits for its next turn. */
interface Waiting {
  /** Goes on until the turn is over; whether the work has come to its end. */
  goOn(): boolean;
  checkTime(): void;
  fail(error: unknown): void;
}

/**
 * Takes the turns of all work there is. One answer may ask for hundreds of pieces of work at once, and
 * a turn of each without a pause between them would be a long one: they share it.
 */
class Turns {
  private readonly waiting: Waiting[] = [];
  /** When the turn is over that somebody is having; 0 if nobody has had one since others were let through. */
  private end = 0;

  /** Whether the turn goes on; begins one if nobody is having any. */
  goesOn(): boolean {
    if (this.end === 0) {
      this.end = performance.now() + TURN;
      setImmediate(() => this.next());
    }
    return performance.now() < this.end;
  }

  /** Whether somebody waits for a turn, which those who come later do not take away. */
  get areFull(): boolean {
    return this.waiting.length > 0;
  }

  add(work: Waiting): void {
    this.waiting.push(work);
  }

  private next(): void {
    this.end = 0;
    while (this.areFull && this.goesOn()) {
      const work = this.waiting.shift()!;
      try {
        work.checkTime();
        if (!work.goOn()) this.waiting.push(work);
      } catch (error) {
        work.fail(error);
      }
    }
  }
}

const TURNS = new Turns();

/**
 * Does work in turns, so that it does not keep the hub from answering others.
 *
 * @param work what is to be done
 * @param request who waits for it: its `checkTime` throws when that takes too long; it is asked before every turn but the first
 * @returns what the work returns; rejects with what it throws
 */
export function inTurns<Result>(work: Steps<Result>, request: { checkTime(): void } = PATIENT): Promise<Result> {
  return new Promise((resolve, fail) => {
    const goOn = (): boolean => {
      while (TURNS.goesOn()) {
        const { done, value } = work.next();
        if (!done) continue;
        resolve(value);
        return true;
      }
      return false;
    };
    // What throws here rejects the promise.
    if (TURNS.areFull || !goOn()) TURNS.add({ goOn, checkTime: () => request.checkTime(), fail });
  });
}
