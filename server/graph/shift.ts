/** Where records stand after some have come and some have gone: few of them, however many there are. */
export class Shift {
  /** The ranks of new records. */
  readonly ranksAdded: readonly number[];

  /**
   * @param added by each new record, the rank before of the one it was put in front of, in order
   * @param gone the ranks before of those that are gone, in order
   */
  constructor(
    private readonly added: readonly number[],
    private readonly gone: readonly number[],
  ) {
    this.ranksAdded = added.map((place, at) => place + at - countBelow(gone, (rank) => rank < place));
  }

  /** Where a record stands now; -1 if it is gone. */
  now(before: number): number {
    const goneBefore = countBelow(this.gone, (rank) => rank < before);
    if (this.gone[goneBefore] === before) return -1;
    return before + countBelow(this.added, (place) => place <= before) - goneBefore;
  }

  /** Where records stood before, for whoever asks for one after the other, from the first on; -1 of those that are new. */
  origins(): (now: number) => number {
    let [added, gone] = [0, 0];
    return (now) => {
      if (this.ranksAdded[added] === now) {
        added += 1;
        return -1;
      }
      while (this.gone[gone] === now - added + gone) gone += 1;
      return now - added + gone;
    };
  }
}

/** How many numbers at the beginning of a list fulfil what none behind them does (binary search). */
function countBelow(numbers: readonly number[], isBelow: (number: number) => boolean): number {
  let low = 0;
  let high = numbers.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (isBelow(numbers[middle]!)) low = middle + 1;
    else high = middle;
  }
  return low;
}
