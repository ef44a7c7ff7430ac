import type { JournalEntry } from '../../schema/journal/journal-entry.js';
import type { Edge } from '../../schema/relay/connection.js';
import type { PageInfo } from '../../schema/relay/page-info.js';
import { cursorOfEntry } from './entry-cursor.js';

/** A page of journal entries, newest first; all of them are counted only if that is asked for. */
export class EntryPage {
  readonly nodes: readonly JournalEntry[];
  private readonly hasNextPage: boolean;

  /**
   * @param entries those of the page, and one more if there are more
   * @param size how many the page can have
   * @param isFirst whether no newer ones precede it
   * @param count counts the whole list
   */
  constructor(
    entries: readonly JournalEntry[],
    size: number,
    private readonly isFirst: boolean,
    readonly count: () => Promise<number>,
  ) {
    this.nodes = entries.slice(0, size);
    this.hasNextPage = entries.length > size;
  }

  get edges(): readonly Edge<JournalEntry>[] {
    return this.nodes.map((node) => ({ node, cursor: cursorOfEntry(node.number) }));
  }

  get pageInfo(): PageInfo {
    const [start, end] = [this.nodes[0], this.nodes.at(-1)];
    return {
      hasNextPage: this.hasNextPage,
      hasPreviousPage: !this.isFirst,
      startCursor: start ? cursorOfEntry(start.number) : null,
      endCursor: end ? cursorOfEntry(end.number) : null,
    };
  }
}
