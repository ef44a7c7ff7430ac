import type { Condition } from '../relay/matching.js';
import { fold, wordsOf } from './fold.js';

/** A condition that a text holds every word asked for; null if none was asked for. */
export function contains<Item>(asked: string | null | undefined, text: (item: Item) => string): Condition<Item> | null {
  if (asked == null) return null;
  const words = wordsOf(asked);
  return (item) => {
    const spellings = fold(text(item));
    return words.every((word) => spellings.some((spelling, way) => spelling.includes(word[way]!)));
  };
}
