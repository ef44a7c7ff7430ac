import { timeInQueue } from '../processes.js';

/** How long a request has waited since it began because others used the processors. */
export class Queue {
  private readonly hubBefore: number;
  private readonly ownBefore = timeInQueue(process.pid);

  /** @param hub the process that answers */
  constructor(private readonly hub: number) {
    this.hubBefore = timeInQueue(hub);
  }

  /**
   * The time in milliseconds, at the least: the hub's main thread and that of whoever asks may have waited at the same
   * time, so the longer counts. NaN where the system does not say.
   */
  time(): number {
    return Math.max(timeInQueue(this.hub) - this.hubBefore, timeInQueue(process.pid) - this.ownBefore);
  }
}
