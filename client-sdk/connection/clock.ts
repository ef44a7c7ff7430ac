import { HubAbortError, HubTimeoutError } from './errors.js';

/** The time a call has, and whatever else may end it. */
export interface Clock {
  /** Aborted when the time is over or one of the caller's signals says so; its reason is a HubError. */
  readonly signal: AbortSignal;
  /** How many milliseconds are left. */
  left(): number;
  /** Waits; throws the reason if the call ends meanwhile. */
  wait(ms: number): Promise<void>;
  /** Must be called at the end, or the caller's signals go on holding what belongs to the call. */
  stop(): void;
}

/**
 * Starts the clock of a call.
 *
 * @param timeoutMs how long the call may take, in milliseconds
 * @param signals the caller's own
 */
export function startClock(timeoutMs: number, signals: readonly (AbortSignal | undefined)[]): Clock {
  const controller = new AbortController();
  const end = performance.now() + timeoutMs;
  const timer = setTimeout(() => controller.abort(new HubTimeoutError(timeoutMs)), timeoutMs);
  const stops = signals.map((signal) => {
    const abort = () => controller.abort(new HubAbortError(signal?.reason));
    if (signal?.aborted) abort();
    signal?.addEventListener('abort', abort);
    return () => signal?.removeEventListener('abort', abort);
  });
  const { signal } = controller;
  return {
    signal,
    left: () => end - performance.now(),
    wait: (ms) =>
      new Promise((resolve, reject) => {
        const waiting = setTimeout(resolve, ms);
        signal.addEventListener('abort', () => {
          clearTimeout(waiting);
          reject(signal.reason);
        });
      }),
    stop: () => {
      clearTimeout(timer);
      for (const stop of stops) stop();
    },
  };
}
