import { setImmediate } from 'node:timers/promises';

/** Lets the exports of a hub work one after the other, a page each, and everybody else in between. */
export class Turns {
  private last: Promise<unknown> = Promise.resolve();

  /**
   * Waits for its turn, then works.
   *
   * @returns what the work returns; rejects with what it throws
   */
  take<Result>(work: () => Promise<Result>): Promise<Result> {
    const turn = this.last.then(async () => {
      await setImmediate();
      return work();
    });
    this.last = turn.catch(() => {}); // Its own export is told; the next one is not concerned.
    return turn;
  }
}
