import type { Steps } from './steps.js';

/** How many items are looked at between two turns: as many as a millisecond is enough for. */
const BATCH = 1_000;

/**
 * Looks at items one after the other, and lets others have their turn in between.
 *
 * @param batch after how many; fewer where looking at one takes more than a microsecond
 */
export function* each<Item>(items: ArrayLike<Item>, look: (item: Item, at: number) => void, batch = BATCH): Steps<void> {
  for (let start = 0; start < items.length; start += batch) {
    const end = Math.min(start + batch, items.length);
    for (let at = start; at < end; at += 1) look(items[at]!, at);
    yield;
  }
}
