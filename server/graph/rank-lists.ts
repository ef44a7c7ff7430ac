import type { Steps } from '../turns/steps.js';
import { visitEach } from '../turns/visit-each.js';
import { GrowingNumbers } from './growing-numbers.js';

/**
 * Where the records of a class lead, told by ranks: that of rank r to those from `offsets[r]` to before `offsets[r + 1]` in
 * `ranks`, in natural order. A plan may have millions of references; these are gone through without touching an object.
 */
export interface RankLists {
  readonly offsets: Int32Array;
  readonly ranks: Int32Array;
}

/** Writes rank lists down, one list after the other. */
export class RankListsBuilder {
  private readonly offsets = new GrowingNumbers();
  private readonly ranks = new GrowingNumbers();

  constructor() {
    this.offsets.push(0);
  }

  /** Adds to the list that is being written. */
  add(rank: number): void {
    this.ranks.push(rank);
  }

  /** Ends the list that is being written. */
  endList(): void {
    this.offsets.push(this.ranks.length);
  }

  build(): RankLists {
    return { offsets: this.offsets.all(), ranks: this.ranks.all() };
  }
}

/** How many numbers are gone through in a millisecond. */
const BATCH = 50_000;

/**
 * The way back along references: who leads to whom.
 *
 * @param targets how many records may be led to
 */
export function* reversed({ offsets, ranks }: RankLists, targets: number): Steps<RankLists> {
  const back = new Int32Array(targets + 1);
  yield* visitEach(ranks, (target) => (back[target + 1]! += 1), BATCH);
  for (let target = 0; target < targets; target += 1) back[target + 1]! += back[target]!;
  const next = back.slice(0, targets);
  const from = new Int32Array(ranks.length);
  let rank = 0;
  const write = (target: number, at: number): void => {
    while (offsets[rank + 1]! <= at) rank += 1;
    from[next[target]!++] = rank;
  };
  yield* visitEach(ranks, write, BATCH);
  return { offsets: back, ranks: from };
}
