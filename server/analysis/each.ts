import type { Work } from './paced.js';

/** Looks at items one after the other, and lets others have their turn after each thousand. */
export function* each<Item>(items: readonly Item[], look: (item: Item) => void): Work<void> {
  for (let at = 0; at < items.length; at += 1) {
    look(items[at]!);
    if (at % 1_000 === 999) yield;
  }
}
