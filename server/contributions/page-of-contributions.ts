import type { Contribution } from '../../schema/contributions/contribution.js';
import type { ContributionArgs } from '../../schema/contributions/contribution-args.js';
import { keptList } from '../relay/kept-list.js';
import { inOrder } from '../relay/order.js';
import { Page } from '../relay/page.js';
import { RecordList } from '../relay/record-list.js';
import { filterContributions } from './contribution.filter.js';
import { orderingOfContributions } from './contribution.order.js';

/**
 * The page of contributions that a client asks for.
 *
 * @param contributions in any order
 * @param defaultSize how many where the client does not say
 */
export function pageOfContributions(
  contributions: readonly Contribution[],
  args: ContributionArgs,
  defaultSize: number,
): Page<Contribution> {
  const ordering = orderingOfContributions(args.orderBy);
  const list = keptList(contributions, [args.filter, args.orderBy], () =>
    inOrder(ordering, filterContributions(contributions, args.filter)),
  );
  return new Page(new RecordList(list, ordering), args, defaultSize);
}
