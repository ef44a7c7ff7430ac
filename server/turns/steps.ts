/**
 * Work that says, with each `yield`, where it may be interrupted. It yields at least once in a millisecond: once for every
 * thousand objects it looks at, more often where each takes longer.
 */
export type Steps<Result> = Generator<void, Result, void>;

/** Does all steps in one go, for those who have nobody to wait for. */
export function atOnce<Result>(steps: Steps<Result>): Result {
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value;
  }
}
