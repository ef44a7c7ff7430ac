/** Work that others may interrupt at every `yield`: at least once for every thousand objects it looks at. */
export type Steps<Result> = Generator<void, Result, void>;

const PAUSE_EVERY = 1_000;

/** Visits items in their order, with pauses. */
export function* visitEach<Item>(items: Iterable<Item>, visit: (item: Item) => void): Steps<void> {
  let visited = 0;
  for (const item of items) {
    visit(item);
    visited += 1;
    if (visited % PAUSE_EVERY === 0) yield;
  }
}

/** Does all steps in one go, for those who have nobody to wait for. */
export function withoutPause<Result>(steps: Steps<Result>): Result {
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value;
  }
}
