import type { Contribution } from '../../schema/contributions/contribution.js';
import type { ContributionArgs } from '../../schema/contributions/contribution-args.js';
import { ErrorCode } from '../../schema/errors/error-code.js';
import type { PlanRecord } from '../../schema/plans/plan-record.js';
import { OrderDirection } from '../../schema/relay/order-direction.js';
import type { PageArgs } from '../../schema/relay/page-args.js';
import { filterContributions } from '../contributions/contribution.filter.js';
import { orderingOfContributions } from '../contributions/contribution.order.js';
import { HubError } from '../errors/hub-error.js';
import { GoalGraph } from '../graph/goal-graph.js';
import { comparing, inOrder, type Ordering } from '../relay/order.js';
import { Page } from '../relay/page.js';
import { NESTED_PAGE } from '../relay/page-size.js';
import { RecordList } from '../relay/record-list.js';
import { sortedInTurns } from '../turns/sorted-in-turns.js';
import type { Steps } from '../turns/steps.js';

/** As many records are put in another order than the natural one in a fraction of a second. */
const MOST_SORTED = 20_000;
/** How many are looked at between two turns. */
const BATCH = 2_000;

/** What a client asks for of a list. */
export interface ListQuestion<Item extends PlanRecord> {
  readonly args: PageArgs;
  readonly ordering: Ordering<Item>;
  /** What a filter leaves of a part of the list; all of it without one. */
  readonly filter: ((part: readonly Item[]) => readonly Item[]) | null | undefined;
}

/**
 * A page of what an analysis gives, which may be a large part of a plan.
 *
 * @param items in natural order
 * @throws HubError ANALYSIS_TOO_LARGE if too many would have to be put in order
 */
export function* pageInTurns<Item extends PlanRecord>(
  items: readonly Item[],
  { args, ordering, filter }: ListQuestion<Item>,
): Steps<Page<Item>> {
  let shown = items;
  if (filter) {
    const filtered: Item[] = [];
    for (let start = 0; start < items.length; start += BATCH) {
      filtered.push(...filter(items.slice(start, start + BATCH)));
      yield;
    }
    shown = filtered;
  }
  return new Page(new RecordList(yield* ordered(shown, ordering), ordering), args, NESTED_PAGE);
}

/** A page of contributions; see {@link pageInTurns}. */
export function pageOfContributions(items: readonly Contribution[], args: ContributionArgs): Steps<Page<Contribution>> {
  const filter = args.filter && ((part: readonly Contribution[]) => filterContributions(part, args.filter));
  return pageInTurns(items, { args, ordering: orderingOfContributions(args.orderBy), filter });
}

/** The records of ranks. */
export function* recordsOf<Item>(all: readonly Item[], ranks: ArrayLike<number>): Steps<readonly Item[]> {
  const records: Item[] = [];
  for (let at = 0; at < ranks.length; at += 1) {
    records.push(all[ranks[at]!]!);
    if (at % BATCH === 0) yield;
  }
  return records;
}

/** Puts records in natural order, for lists that were gathered in another. */
export function inNaturalOrder<Item extends PlanRecord>(records: Iterable<Item>): Steps<readonly Item[]> {
  return sortedInTurns([...records], (a, b) => a.rank - b.rank);
}

function* ordered<Item extends PlanRecord>(items: readonly Item[], ordering: Ordering<Item>): Steps<readonly Item[]> {
  const { order, direction } = ordering;
  if (order.name === 'KEY') return direction === OrderDirection.ASC ? items : items.toReversed();
  const [first] = items;
  if (!first) return items;
  // A city's plan knows all its orders; those of a larger plan cannot be worked out between two turns.
  if (GoalGraph.of(first).all(order.type).length <= MOST_SORTED) return inOrder(ordering, items);
  if (items.length <= MOST_SORTED) return yield* sortedInTurns(items, comparing(ordering));
  const message = `orderBy: expected at most ${MOST_SORTED} records to put in order, got ${items.length}. Filter them, or leave them in their natural order.`;
  throw new HubError(ErrorCode.ANALYSIS_TOO_LARGE, message, { limit: MOST_SORTED });
}
