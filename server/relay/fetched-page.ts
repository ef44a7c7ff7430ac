import type { Edge } from '../../schema/relay/connection.js';
import type { PageInfo } from '../../schema/relay/page-info.js';

/** Where a page stands in its list. */
interface Place<Item> {
  /** How many the page can have. */
  readonly size: number;
  /** Whether nothing precedes it. */
  readonly isFirst: boolean;
  cursorOf(item: Item): string;
  /** Counts the whole list. */
  count(): Promise<number>;
}

/** A page that was read from the database; the whole list is counted only if that is asked for. */
export class FetchedPage<Item> {
  readonly nodes: readonly Item[];
  private readonly hasNextPage: boolean;

  /** @param items those of the page, and one more if there are more */
  constructor(
    items: readonly Item[],
    private readonly place: Place<Item>,
  ) {
    this.nodes = items.slice(0, place.size);
    this.hasNextPage = items.length > place.size;
  }

  get edges(): readonly Edge<Item>[] {
    return this.nodes.map((node) => ({ node, cursor: this.place.cursorOf(node) }));
  }

  get pageInfo(): PageInfo {
    const [start, end] = [this.nodes[0], this.nodes.at(-1)];
    const { isFirst, cursorOf } = this.place;
    return {
      hasNextPage: this.hasNextPage,
      hasPreviousPage: !isFirst,
      startCursor: start ? cursorOf(start) : null,
      endCursor: end ? cursorOf(end) : null,
    };
  }

  /** How many items the whole list has. */
  count(): Promise<number> {
    return this.place.count();
  }
}
