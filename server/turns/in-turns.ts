import type { Steps } from './steps.js';

/** How long work goes on before others have their turn, in milliseconds. Answering somebody takes several turns of the event loop. */
const TURN = 7;

/** The same for work that nobody waits for with a clock in hand, such as the next snapshot of a plan. */
const PATIENT_TURN = 2;

/** Whoever waits as long as it takes. */
const PATIENT = { checkTime: () => {} };

/** Work that waits for its next turn. */
interface Waiting {
  /** How long the turn is that it begins, in milliseconds. */
  readonly turn: number;
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
  /**
   * Whoever has the turn. V8 looks at the stack only when it has looked at everything else, and then all others wait: half a
   * snapshot that nothing but the stack leads to takes a second.
   */
  running: Waiting | null = null;
  private readonly waiting: Waiting[] = [];
  /** When the turn is over that somebody is having; 0 if nobody has had one since others were let through. */
  private end = 0;

  /** Whether the turn goes on; begins one of this length if nobody is having any. */
  goesOn(length: number): boolean {
    if (this.end === 0) {
      this.end = performance.now() + length;
      setImmediate(() => this.next());
    }
    return performance.now() < this.end;
  }

  /** Begins work at once, unless somebody waits for a turn, which those who come later do not take away. */
  begin(work: Waiting): void {
    if (this.waiting.length > 0 || !this.run(work)) this.waiting.push(work);
  }

  private next(): void {
    this.end = 0;
    while (this.waiting.length > 0 && this.goesOn(this.waiting[0]!.turn)) {
      const work = this.waiting.shift()!;
      try {
        work.checkTime();
        if (!this.run(work)) this.waiting.push(work);
      } catch (error) {
        work.fail(error);
      }
    }
  }

  private run(work: Waiting): boolean {
    this.running = work;
    try {
      return work.goOn();
    } finally {
      this.running = null;
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
  const turn = request === PATIENT ? PATIENT_TURN : TURN;
  return new Promise((resolve, fail) => {
    const goOn = (): boolean => {
      while (TURNS.goesOn(turn)) {
        const { done, value } = work.next();
        if (!done) continue;
        resolve(value);
        return true;
      }
      return false;
    };
    // What throws here rejects the promise.
    TURNS.begin({ turn, goOn, checkTime: () => request.checkTime(), fail });
  });
}
