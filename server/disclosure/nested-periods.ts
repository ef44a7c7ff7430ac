import type { Said } from './read-families.js';

/**
 * Puts together what was said of periods that lie in each other: a year can be the sum of its quarters, and its last day can say
 * the same as the year. Periods of the calendar never overlap in part, so the longest one holds all the others of its group.
 *
 * @param said values of one kind
 * @returns groups that no period of another group lies in
 */
export function byNestedPeriods(said: readonly Said[]): readonly (readonly Said[])[] {
  const groups: Said[][] = [];
  let lastDay = '';
  for (const one of said.toSorted(byBeginning)) {
    if (groups.length > 0 && one.lastDay <= lastDay) groups.at(-1)!.push(one);
    else groups.push([one]);
    if (one.lastDay > lastDay) lastDay = one.lastDay;
  }
  return groups;
}

/** Days of this form compare as texts. Of those that begin together the longest comes first; values of one period keep their order. */
function byBeginning(one: Said, other: Said): number {
  if (one.firstDay !== other.firstDay) return one.firstDay < other.firstDay ? -1 : 1;
  return one.lastDay === other.lastDay ? 0 : one.lastDay > other.lastDay ? -1 : 1;
}
