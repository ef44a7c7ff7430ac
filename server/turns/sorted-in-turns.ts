import type { Steps } from './steps.js';

/** How many items are sorted or merged between two turns. */
const BATCH = 500;

/**
 * Puts items in order as `toSorted` does, but lets others have their turn: short runs are sorted, then merged two by two
 * (merge sort, von Neumann 1945).
 *
 * @param compare below 0 if the first stands before the second; equal items stay as they stand
 */
export function* sortedInTurns<Item>(items: readonly Item[], compare: (a: Item, b: Item) => number): Steps<readonly Item[]> {
  let sorted: Item[] = [];
  for (let start = 0; start < items.length; start += BATCH) {
    sorted.push(...items.slice(start, start + BATCH).sort(compare));
    yield;
  }
  for (let length = BATCH; length < items.length; length *= 2) {
    const merged: Item[] = [];
    for (let start = 0; start < sorted.length; start += 2 * length) {
      const runs = { items: sorted, start, middle: start + length, end: Math.min(start + 2 * length, sorted.length) };
      yield* merge(runs, compare, merged);
    }
    sorted = merged;
  }
  return sorted;
}

/** Two runs behind each other, each in order. */
interface Runs<Item> {
  readonly items: readonly Item[];
  readonly start: number;
  readonly middle: number;
  readonly end: number;
}

function* merge<Item>(
  { items, start, middle, end }: Runs<Item>,
  compare: (a: Item, b: Item) => number,
  merged: Item[],
): Steps<void> {
  let [one, other] = [start, middle];
  // What stands in order already, as rows of a database mostly do, is not compared again.
  const areInOrder = middle >= end || compare(items[middle - 1]!, items[middle]!) <= 0;
  for (let at = start; at < end; at += 1) {
    const isOther = one === middle || (!areInOrder && other < end && compare(items[other]!, items[one]!) < 0);
    merged.push(items[isOther ? other++ : one++]!);
    if (at % BATCH === 0) yield;
  }
}
