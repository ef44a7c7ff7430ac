import { HubError } from './hub-error.js';

/** What a list needs to be walked through: a Relay connection. */
export interface Page {
  readonly nodes: readonly unknown[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
}

/** Which part of a list is asked for. */
interface Place {
  readonly first?: number | null;
  readonly after?: string | null;
}

/** Fewer requests than the hub's own page of 10 or 20 makes, and far below what it allows. */
const PAGE = 100;

/**
 * Walks through the pages of a list. Cursors are places in an order, so rows that come and go
 * meanwhile neither repeat nor hide others.
 *
 * @param ask asks for a page
 * @param path the keys that lead from the data to the list
 * @param start where to begin, and the size of a page
 * @throws HubError if what the list belongs to does not exist, or a page does not lead on
 */
export async function* pagesOf<List extends Page>(
  ask: (place: Place) => Promise<unknown>,
  path: readonly string[],
  start: Place,
): AsyncGenerator<List, void, undefined> {
  const first = start.first ?? PAGE;
  let after = start.after ?? null;
  for (;;) {
    const page = listIn<List>(await ask({ first, after }), path);
    yield page;
    const { hasNextPage, endCursor } = page.pageInfo;
    if (!hasNextPage) return;
    if (endCursor === null || endCursor === after) throw new HubError(`${path.join('.')}: the page leads to no next one.`);
    after = endCursor;
  }
}

/** Walks through the items of pages. */
export async function* eachOf<List extends Page>(
  pages: AsyncGenerator<List, void, undefined>,
): AsyncGenerator<List['nodes'][number], void, undefined> {
  for await (const { nodes } of pages) yield* nodes as readonly List['nodes'][number][];
}

function listIn<List>(data: unknown, path: readonly string[]): List {
  let value = data;
  for (const key of path) {
    value = (value as Record<string, unknown>)[key];
    if (value == null) throw new HubError(`${key}: no list to walk through.`);
  }
  return value as List;
}
