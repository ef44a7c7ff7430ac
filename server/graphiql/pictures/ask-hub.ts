import { pictureMessages } from '../messages/pictures.js';
import { requestHeaders } from './request-headers.js';

/** Asks the hub that serves this page; throws what it says, in its words, where there is no answer to draw. */
export async function askHub<Data>(
  query: string,
  variables: Readonly<Record<string, unknown>>,
  signal: AbortSignal,
  operationName: string | null = null,
): Promise<Data> {
  const response = await fetch('/graphql', {
    method: 'POST',
    headers: { ...requestHeaders(), 'content-type': 'application/json', accept: 'application/graphql-response+json' },
    body: JSON.stringify({ query, variables, operationName }),
    signal,
  });
  const answer = await response.json().catch(() => null);
  if (answer?.errors?.length) throw new Error(answer.errors[0].message);
  if (!answer?.data) throw new Error(pictureMessages.unreachable.de);
  return answer.data;
}

/** A page of a list. */
export interface Page<Item> {
  readonly totalCount: number;
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
  readonly nodes: readonly Item[];
}

/** A page under the name every paged question of the pictures gives it. */
interface Paged<Item> {
  readonly page: Page<Item>;
}

/** What a walk needs to know beside the question. */
export interface Walk {
  readonly signal: AbortSignal;
  /** Told after every page how many of how many are there. */
  onPage(loaded: number, total: number): void;
}

/** Walks a list to its end. */
export async function allOf<Item>(
  query: string,
  variables: Readonly<Record<string, unknown>>,
  { signal, onPage }: Walk,
): Promise<readonly Item[]> {
  const items: Item[] = [];
  let after: string | null = null;
  do {
    const { page }: Paged<Item> = await askHub(query, { ...variables, after }, signal);
    items.push(...page.nodes);
    onPage(items.length, page.totalCount);
    after = page.pageInfo.hasNextPage ? page.pageInfo.endCursor : null;
  } while (after);
  return items;
}
