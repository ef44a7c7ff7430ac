import { setImmediate } from 'node:timers/promises';

/** Lets the exports of a hub work one after the other, a page each, and everybody else in between. */
export class Queue {
  private last: Promise<unknown> = Promise.resolve();

  /**
   * Waits until those before have worked, then works.
   *
   * @returns what the work returns; rejects with what it throws
   */
  run<Result>(work: () => Promise<Result>): Promise<Result> {
    const result = this.last.then(async () => {
      await setImmediate();
      return work();
    });
    this.last = result.catch(() => {}); // Its own export is told; the next one is not concerned.
    return result;
  }
}
