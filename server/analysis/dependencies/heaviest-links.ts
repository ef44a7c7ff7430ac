import type { Steps } from '../../turns/steps.js';
import type { OfficeLinks } from './office-links.js';

/** One office depends on another, both told by rank, by so many contributions. */
interface Link {
  readonly office: number;
  readonly dependsOn: number;
  readonly count: number;
}

/**
 * The links of most contributions; of equal ones those that stand first in natural order of the offices. There may be
 * millions of links and few are shown, so they are not sorted: each is compared with the last of those kept so far.
 *
 * @param first the most links
 */
export function* heaviestLinks({ digraph, counts }: OfficeLinks, first: number): Steps<readonly Link[]> {
  const kept: Link[] = [];
  for (const [office, others] of digraph.entries()) {
    for (const [at, dependsOn] of others.entries()) {
      const count = counts[office]![at]!;
      if (kept.length === first && count <= (kept.at(-1)?.count ?? Number.POSITIVE_INFINITY)) continue;
      // Those before it in natural order stand before it if they weigh as much.
      const place = kept.findIndex((other) => other.count < count);
      kept.splice(place < 0 ? kept.length : place, 0, { office, dependsOn, count });
      if (kept.length > first) kept.pop();
    }
    yield;
  }
  return kept;
}
