import { ErrorCode } from '../../schema/errors/error-code.js';
import { HubError } from '../errors/hub-error.js';
import { LARGEST_PAGE } from '../relay/page-size.js';
import type { List, Pages } from './lists.js';

type Variables = Readonly<Record<string, unknown>>;

/** What is exported. */
export interface Exported {
  /** Asks for one answer; throws if it has errors. */
  ask(variables: Variables): Promise<object>;
  readonly variables: Variables;
  /** The list whose items are counted, and walked through if it has pages; null for an answer as it is. */
  readonly list: List | null;
  readonly limit: number;
}

/**
 * The answers that make up an export: one, or one for each page of its list. They can be asked for
 * again and are the same again, because they are made from the same snapshots.
 *
 * @throws HubError EXPORT_TOO_LARGE, with the first answer if that says how long the list is; BAD_USER_INPUT
 *   if the object that the list belongs to does not exist
 */
export async function* answersOf({ ask, variables, list, limit }: Exported): AsyncGenerator<object, void, undefined> {
  const pages = list?.pages;
  if (!list || !pages) {
    const answer = await ask(variables);
    if (list) checkRows(itemsOf(answer, list.path).length, limit);
    yield answer;
    return;
  }
  const walk = new PageWalk(pages, variables);
  let rows = 0;
  for (;;) {
    const answer = await walk.next(ask);
    if (rows === 0) checkRows(walk.expected(answer), limit);
    rows += itemsOf(answer, list.path).length;
    checkRows(rows, limit);
    yield answer;
    if (!walk.leadsOn(answer, itemsOf(answer, list.path).length)) return;
  }
}

/**
 * The items of a list.
 *
 * @throws HubError BAD_USER_INPUT if the object that it belongs to does not exist
 */
export function itemsOf(answer: object, path: readonly string[]): readonly unknown[] {
  return at(answer, path) as readonly unknown[];
}

function at(answer: object, path: readonly string[]): unknown {
  let value: unknown = answer;
  for (const key of path) {
    value = (value as Record<string, unknown>)[key];
    if (value == null) {
      throw new HubError(ErrorCode.BAD_USER_INPUT, `${key}: there is none, so there is no list to export.`);
    }
  }
  return value;
}

function checkRows(rows: number, limit: number): void {
  if (rows <= limit) return;
  const message = `export: expected at most ${limit} rows, got more. Ask for a part by a filter, or by "first" and "after".`;
  throw new HubError(ErrorCode.EXPORT_TOO_LARGE, message, { limit }, 413);
}

/** Where a walk through the pages of a connection stands. */
class PageWalk {
  private after: unknown;
  private left: unknown;
  private size = LARGEST_PAGE;

  constructor(
    private readonly pages: Pages,
    private readonly variables: Variables,
  ) {
    this.after = variables[pages.after];
    this.left = pages.first === null ? null : variables[pages.first];
  }

  /** Asks for the next page: as large as may be asked for at once. */
  async next(ask: Exported['ask']): Promise<object> {
    for (;;) {
      try {
        return await ask({ ...this.variables, ...this.place() });
      } catch (error) {
        const smaller = this.pages.first !== null && sizeThatFits(error, this.size);
        if (!smaller) throw error;
        this.size = smaller;
      }
    }
  }

  /** How many items there will be at least, as far as the first page tells. */
  expected(answer: object): number {
    const { connection, totalCount } = this.pages;
    if (totalCount === null || this.after != null) return 0;
    const all = at(answer, [...connection, totalCount]) as number;
    return typeof this.left === 'number' ? Math.min(this.left, all) : all;
  }

  /** Goes on behind a page. @returns whether there is one more */
  leadsOn(answer: object, rows: number): boolean {
    const { connection, hasNextPage, endCursor } = this.pages;
    if (typeof this.left === 'number') this.left -= rows;
    if (this.left === 0 || at(answer, [...connection, ...hasNextPage]) !== true) return false;
    const end = at(answer, [...connection, ...endCursor]);
    if (end === this.after) throw new Error('The page does not lead to the next one'); // Or the export would never end.
    this.after = end;
    return true;
  }

  /** What is no size is passed on, so that it is refused as everywhere else. */
  private place(): Variables {
    const { after, first } = this.pages;
    const isSize = typeof this.left === 'number' && Number.isInteger(this.left) && this.left >= 0;
    const size = this.left == null ? this.size : isSize ? Math.min(this.left as number, this.size) : this.left;
    return { [after]: this.after, ...(first !== null && { [first]: size }) };
  }
}

/** The size of page that does not cost too much, if that was the fault and there is one. */
function sizeThatFits(error: unknown, size: number): number | null {
  const { code, cost, limit } = (error as { errors?: readonly HubError[] }).errors?.[0]?.extensions ?? {};
  if (code !== ErrorCode.QUERY_TOO_COSTLY || size <= 1) return null;
  return Math.max(1, Math.min(size - 1, Math.floor((size * Number(limit)) / Number(cost))));
}
