import type { RankLists } from '../../graph/rank-lists.js';
import { each } from '../../turns/each.js';
import type { Steps } from '../../turns/steps.js';
import type { PairCount } from './limit.js';
import { isTelling, type Shared } from './shared.js';

/** Which records are asked for, by rank; null if all are. */
export type Wanted = Uint8Array | null;

/**
 * The goals, target groups or the like that make pairs of what shares them.
 *
 * @param members the services that share each
 * @param count counts the pairs
 * @returns their ranks
 */
export function* worthComparing({ offsets, ranks }: RankLists, wanted: Wanted, count: PairCount): Steps<readonly number[]> {
  const worth: number[] = [];
  yield* each(offsets.subarray(1), (end, rank) => {
    const members = end - offsets[rank]!;
    if (!isTelling(members)) return;
    let unwanted = 0;
    if (wanted) for (let at = offsets[rank]!; at < end; at += 1) if (!wanted[ranks[at]!]) unwanted += 1;
    if (count.add(members, unwanted)) worth.push(rank);
  });
  return worth;
}

/** The words that make pairs of what shares them; counts the pairs. */
export function* wordsWorthComparing(words: readonly Shared[], wanted: Wanted, count: PairCount): Steps<readonly Shared[]> {
  const worth: Shared[] = [];
  yield* each(words, (word) => {
    const unwanted = wanted ? word.members.filter(({ rank }) => !wanted[rank]).length : 0;
    if (count.add(word.members.length, unwanted)) worth.push(word);
  });
  return worth;
}
