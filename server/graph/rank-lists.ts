import type { Steps } from '../turns/steps.js';
import { visitEach } from '../turns/visit-each.js';

/**
 * Where the records of a class lead, told by ranks: that of rank r to those from `offsets[r]` to before `offsets[r + 1]` in
 * `ranks`, in natural order. A plan may have millions of references; these are gone through without touching an object.
 */
export interface RankLists {
  readonly offsets: Int32Array;
  readonly ranks: Int32Array;
}

/** 0, 1, 2 and so on: where each list holds one rank, these are its offsets, in every plan. */
let counting = new Int32Array(0);

function countingTo(last: number): Int32Array {
  if (counting.length <= last) counting = new Int32Array(last + 10_000).map((_, at) => at);
  return counting.subarray(0, last + 1);
}

/** Writes rank lists down, one list after the other, into as much memory as they take: millions of numbers are not moved about. */
export class RankListsBuilder {
  /** Not there as long as each list holds one rank, as those of a reference that everybody has. */
  private offsets: Int32Array | undefined;
  private readonly ranks: Int32Array;
  private lists = 0;
  private length = 0;

  /**
   * @param count how many lists there will be
   * @param most how many ranks there will be at the most
   */
  constructor(
    private readonly count: number,
    most: number,
  ) {
    this.ranks = new Int32Array(most);
  }

  /** Adds to the list that is being written. */
  add(rank: number): void {
    this.ranks[this.length++] = rank;
  }

  /** Ends the list that is being written. */
  endList(): void {
    this.lists += 1;
    if (this.length !== this.lists) this.offsets ??= countingTo(this.count).slice();
    if (this.offsets) this.offsets[this.lists] = this.length;
  }

  build(): RankLists {
    return { offsets: this.offsets ?? countingTo(this.count), ranks: this.ranks.subarray(0, this.length) };
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
  yield;
  const next = offsets.slice(0, count);
  const ranks = new Int32Array(groups.length);
  const write = (group: number, at: number): void => {
    ranks[next[group]!++] = itemOf(at);
  };
  yield* visitEach(groups, write, BATCH);
  return { offsets, ranks };
}
