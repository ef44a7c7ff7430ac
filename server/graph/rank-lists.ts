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
  private readonly offsets = [0];
  private readonly ranks: number[] = [];

  /** Adds to the list that is being written. */
  add(rank: number): void {
    this.ranks.push(rank);
  }

  /** Ends the list that is being written. */
  endList(): void {
    this.offsets.push(this.ranks.length);
  }

  build(): RankLists {
    return { offsets: new Int32Array(this.offsets), ranks: new Int32Array(this.ranks) };
  }
}

/**
 * The way back along references: who leads to whom.
 *
 * @param targets how many records may be led to
 */
export function reversed({ offsets, ranks }: RankLists, targets: number): RankLists {
  const back = new Int32Array(targets + 1);
  for (const target of ranks) back[target + 1]! += 1;
  for (let target = 0; target < targets; target += 1) back[target + 1]! += back[target]!;
  const next = back.slice(0, targets);
  const from = new Int32Array(ranks.length);
  for (let rank = 0; rank + 1 < offsets.length; rank += 1) {
    for (let at = offsets[rank]!; at < offsets[rank + 1]!; at += 1) from[next[ranks[at]!]!++] = rank;
  }
  return { offsets: back, ranks: from };
}
