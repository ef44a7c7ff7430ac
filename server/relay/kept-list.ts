import { LRUCache } from 'lru-cache';
import type { PlanRecord } from '../../schema/plans/plan-record.js';

/** Shorter lists are made anew faster than they are looked up. */
const LONG = 10_000;
/** How many answers are kept for each long list. */
const MOST = 4;

const kept = new WeakMap<readonly PlanRecord[], LRUCache<string, readonly PlanRecord[]>>();

/**
 * What a long list looks like filtered and in order, made once for all of its pages: whoever walks
 * through a million items would else have them filtered and sorted thousands of times.
 *
 * @param items a list of a snapshot, which never changes
 * @param question what the result follows from, such as filter and order
 * @param make makes it
 */
export function keptList<Item extends PlanRecord>(
  items: readonly Item[],
  question: unknown,
  make: () => readonly Item[],
): readonly Item[] {
  if (items.length < LONG) return make();
  let answers = kept.get(items);
  if (!answers) kept.set(items, (answers = new LRUCache({ max: MOST })));
  const key = JSON.stringify(question);
  const known = answers.get(key) as readonly Item[] | undefined;
  if (known) return known;
  const list = make();
  answers.set(key, list);
  return list;
}
