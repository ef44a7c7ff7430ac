import type { Contribution } from '../../schema/contributions/contribution.js';
import type { ContributionFilter } from '../../schema/contributions/contribution-filter.js';
import { filterContributions } from '../contributions/contribution.filter.js';

/** As many as may be looked at between two turns; see {@link Work}. */
const BATCH = 1_000;

/**
 * The contributions of a list that a filter shows, in batches, so that whoever goes through them can stop or let others
 * have their turn.
 *
 * @param filter all without one
 */
export function* chosenContributions(
  contributions: readonly Contribution[],
  filter: ContributionFilter | null | undefined,
): Iterable<readonly Contribution[]> {
  for (let start = 0; start < contributions.length; start += BATCH) {
    yield filterContributions(contributions.slice(start, start + BATCH), filter);
  }
}
