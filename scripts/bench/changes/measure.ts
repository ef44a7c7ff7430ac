import type { OtherRequests, Waiting } from '../waiting/other-requests.js';
import { Queue } from '../waiting/queue.js';
import type { Time } from '../waiting/table.js';
import type { KindOfChange } from './kinds.js';

/** What was measured of a kind of change. */
export interface Measured {
  /** How long each took from being sent until it was answered, which is when whoever asks sees it. */
  readonly times: readonly Time[];
  /** How somebody else fared meanwhile. */
  readonly waiting: Waiting;
}

/**
 * Makes changes one after the other.
 *
 * @param hub the process that answers
 */
export async function measure(hub: number, others: OtherRequests, { changes }: KindOfChange): Promise<Measured> {
  await others.sinceLast();
  const times: Time[] = [];
  for (const change of changes) {
    const start = performance.now();
    const queue = new Queue(hub);
    await change();
    const whole = performance.now() - start;
    times.push({ whole, own: Math.max(0, whole - queue.time()) });
  }
  return { times, waiting: await others.sinceLast() };
}
