import { ErrorCode } from '../../../schema/errors/error-code.js';
import { HubError } from '../../errors/hub-error.js';
import type { Condition } from '../../relay/matching.js';
import { each } from '../each.js';
import type { Work } from '../paced.js';
import type { Comparable, Shared } from './shared.js';

/** As many pairs as are found and put in order in far less than a second. */
const MOST_PAIRS = 50_000;

/**
 * Counts the pairs before they are made.
 *
 * @param wanted holds for at least one of each pair; null if all are asked for
 * @returns the things that some wanted record shares
 * @throws HubError ANALYSIS_TOO_LARGE
 */
export function* worthComparing(things: readonly Shared[], wanted: Condition<Comparable> | null): Work<readonly Shared[]> {
  const shared: Shared[] = [];
  let pairs = 0;
  yield* each(things, (thing) => {
    const others = wanted ? countUnwanted(thing.members, wanted) : 0;
    if (others < thing.members.length) shared.push(thing);
    pairs += pairsOf(thing.members.length) - pairsOf(others);
  });
  if (pairs <= MOST_PAIRS) return shared;
  throw new HubError(
    ErrorCode.ANALYSIS_TOO_LARGE,
    `overlaps: expected at most ${MOST_PAIRS} pairs to compare, got ${pairs}. Narrow them down by filter.kinds, filter.offices, filter.departments or filter.productAreas.`,
  );
}

function countUnwanted(members: readonly Comparable[], wanted: Condition<Comparable>): number {
  let count = 0;
  for (const member of members) if (!wanted(member)) count += 1;
  return count;
}

const pairsOf = (count: number) => (count * (count - 1)) / 2;
