import type { Said } from './read-families.js';

/**
 * Goes through what counted at each moment, plan by plan: parts are held against their whole as they stood at the same time. A
 * value that was corrected long ago says nothing about a whole of today.
 *
 * @param said values in the order in which they were set
 * @yields what counted, by {@link nameOf}, after each moment at which something was set
 */
export function* momentsOf(said: readonly Said[]): Generator<ReadonlyMap<string, Said>> {
  for (const year of new Set(said.map((one) => one.year))) {
    const ofPlan = said.filter((one) => one.year === year);
    const counting = new Map<string, Said>();
    for (const [at, one] of ofPlan.entries()) {
      if (one.value === null) counting.delete(nameOf(one));
      else counting.set(nameOf(one), one);
      if (ofPlan[at + 1]?.moment !== one.moment) yield counting;
    }
  }
}

/** What tells the figures of one kind and family apart, whatever the plan and version. */
export function nameOf({ key, periodType, firstDay }: Pick<Said, 'key' | 'periodType' | 'firstDay'>): string {
  return `${key}/${periodType}/${firstDay}`;
}
