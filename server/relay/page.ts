import type { Connection, Edge } from '../../schema/relay/connection.js';
import type { PageArgs } from '../../schema/relay/page-args.js';
import type { PageInfo } from '../../schema/relay/page-info.js';
import { countUpTo, cursorAt } from './cursor.js';
import { pageSize } from './page-size.js';
import type { PagedList } from './paged-list.js';

/** A page of a list; cursors are made only if they are asked for. */
export class Page<Item> implements Connection<Item> {
  readonly totalCount: number;
  readonly nodes: readonly Item[];
  private readonly list: PagedList<Item>;
  private readonly from: number;

  /**
   * @param list the whole list
   * @param args which page of it
   * @param defaultSize how many items where neither `first` nor `last` is given
   * @throws HubError BAD_USER_INPUT or INVALID_CURSOR
   */
  constructor(list: PagedList<Item>, args: PageArgs, defaultSize: number) {
    const { first, last } = pageSize(args, defaultSize);
    const { after, before } = args;
    const { length } = list;
    const start = after == null ? 0 : countUpTo(list, { argument: 'after', cursor: after }, true);
    const end = before == null ? length : Math.max(start, countUpTo(list, { argument: 'before', cursor: before }, false));
    const from = last === null ? start : Math.max(start, end - last);
    const to = first === null ? end : Math.min(end, start + first);
    this.list = list;
    this.from = from;
    this.totalCount = length;
    this.nodes = list.slice(from, to);
  }

  get edges(): readonly Edge<Item>[] {
    return this.nodes.map((node, offset) => ({ node, cursor: cursorAt(this.list, this.from + offset) }));
  }

  get pageInfo(): PageInfo {
    const { list, from, nodes, totalCount } = this;
    const to = from + nodes.length;
    const isEmpty = nodes.length === 0;
    return {
      hasNextPage: to < totalCount,
      hasPreviousPage: from > 0,
      startCursor: isEmpty ? null : cursorAt(list, from),
      endCursor: isEmpty ? null : cursorAt(list, to - 1),
    };
  }
}
