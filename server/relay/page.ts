import type { PlanRecord } from '../../schema/plans/plan-record.js';
import type { Connection, Edge } from '../../schema/relay/connection.js';
import type { PageArgs } from '../../schema/relay/page-args.js';
import type { PageInfo } from '../../schema/relay/page-info.js';
import { cursorOf, readCursor } from './cursor.js';
import { comparePositions, type Ordering, positionOf } from './order.js';
import { pageSize } from './page-size.js';

/** A page of a list that is in order; cursors are made only if they are asked for. */
export class Page<Item extends PlanRecord> implements Connection<Item> {
  readonly totalCount: number;
  readonly nodes: readonly Item[];
  private readonly ordering: Ordering<Item>;
  private readonly hasNextPage: boolean;
  private readonly hasPreviousPage: boolean;

  /**
   * @param items the whole list, in the given ordering
   * @param args which page of it
   * @param defaultSize how many items where neither `first` nor `last` is given
   * @throws HubError BAD_USER_INPUT or INVALID_CURSOR
   */
  constructor(items: readonly Item[], ordering: Ordering<Item>, args: PageArgs, defaultSize: number) {
    const { first, last } = pageSize(args, defaultSize);
    const start = args.after == null ? 0 : this.countUpTo(items, ordering, 'after', args.after, true);
    const end =
      args.before == null ? items.length : Math.max(start, this.countUpTo(items, ordering, 'before', args.before, false));
    const from = last === null ? start : Math.max(start, end - last);
    const to = first === null ? end : Math.min(end, start + first);
    this.ordering = ordering;
    this.totalCount = items.length;
    this.nodes = from === 0 && to === items.length ? items : items.slice(from, to);
    this.hasNextPage = to < items.length;
    this.hasPreviousPage = from > 0;
  }

  get edges(): readonly Edge<Item>[] {
    return this.nodes.map((node) => ({ node, cursor: cursorOf(this.ordering, node) }));
  }

  get pageInfo(): PageInfo {
    const start = this.nodes[0];
    const end = this.nodes.at(-1);
    return {
      hasNextPage: this.hasNextPage,
      hasPreviousPage: this.hasPreviousPage,
      startCursor: start ? cursorOf(this.ordering, start) : null,
      endCursor: end ? cursorOf(this.ordering, end) : null,
    };
  }

  /** How many items stand before the cursor; with `inclusive` the item of the cursor counts too. */
  private countUpTo(
    items: readonly Item[],
    ordering: Ordering<Item>,
    argument: string,
    cursor: string,
    inclusive: boolean,
  ): number {
    const position = readCursor(ordering, argument, cursor);
    let low = 0;
    let high = items.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      const compared = comparePositions(ordering.direction, positionOf(ordering, items[middle]!), position);
      if (compared < 0 || (inclusive && compared === 0)) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}
