import { HubAbortError, HubTimeoutError } from './errors.js';

/** The time a call has, and whatever else may end it. */
export interface Clock {
  /** Aborted when the time is over or one of the caller's signals says so; its reason is a HubError. */
  readonly signal: AbortSignal;
  /** How many milliseconds are left. */
  left(): number;
  /** Waits; throws the reason if the call ends meanwhile. */
  wait(ms: number): Promise<void>;
  /** The outcome of the work, or the reason if the call ends before: not everything listens to the signal. */
  within<Outcome>(work: Promise<Outcome>): Promise<Outcome>;
  /** Must be called at the end, or the caller's signals go on holding what belongs to the call. */
  stop(): void;
}

/** Timers take no more: about 25 days. What is longer would end at once. */
const LONGEST_TIMER = 2 ** 31 - 1;

/**
 * Starts the clock of a call.
 *
 * @param timeoutMs how long the call may take, in milliseconds
 * @param signals the caller's own
 */
export function startClock(timeoutMs: number, signals: readonly (AbortSignal | undefined)[]): Clock {
  const controller = new AbortController();
  const end = performance.now() + timeoutMs;
  const timer = setTimeout(() => controller.abort(new HubTimeoutError(timeoutMs)), Math.min(timeoutMs, LONGEST_TIMER));
  const stops = signals.map((signal) => {
    const abort = () => controller.abort(new HubAbortError(signal?.reason));
    if (signal?.aborted) abort();
    signal?.addEventListener('abort', abort);
    return () => signal?.removeEventListener('abort', abort);
  });
  const { signal } = controller;
  /** Tells once when the call has ended, also if that was before. */
  const whenOver = (tell: () => void) => (signal.aborted ? tell() : signal.addEventListener('abort', tell));
  return {
    signal,
    left: () => end - performance.now(),
    wait: (ms) =>
      new Promise((resolve, reject) => {
        const waiting = setTimeout(resolve, Math.min(ms, LONGEST_TIMER));
        whenOver(() => {
          clearTimeout(waiting);
          reject(signal.reason);
        });
      }),
    within: (work) =>
      new Promise((resolve, reject) => {
        work.then(resolve, reject);
        whenOver(() => reject(signal.reason));
      }),
    stop: () => {
      clearTimeout(timer);
      for (const stop of stops) stop();
    },
  };
}
