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
  let from = 0;
  return yield* grouped(ranks, targets, (at) => {
    while (offsets[from + 1]! <= at) from += 1;
    return from;
  });
}

/**
 * Puts pairs into lists by one side of each, without sorting (counting sort, Seward 1954).
 *
 * @param groups of each pair, the rank of the record whose list it belongs to
 * @param count how many lists there are
 * @param itemOf what is put into the list, by the place of the pair; asked in order
 * @returns lists in the order of the pairs
 */
export function* grouped(groups: Int32Array, count: number, itemOf: (at: number) => number): Steps<RankLists> {
  const offsets = new Int32Array(count + 1);
  yield* visitEach(groups, (group) => (offsets[group + 1]! += 1), BATCH);
  for (let group = 0; group < count; group += 1) offsets[group + 1]! += offsets[group]!;
  const next = offsets.slice(0, count);
  const ranks = new Int32Array(groups.length);
  const write = (group: number, at: number): void => {
    ranks[next[group]!++] = itemOf(at);
  };
  yield* visitEach(groups, write, BATCH);
  return { offsets, ranks };
}
