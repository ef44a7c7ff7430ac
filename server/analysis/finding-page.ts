import { ErrorCode } from '../../schema/errors/error-code.js';
import type { Connection, Edge } from '../../schema/relay/connection.js';
import { OrderDirection } from '../../schema/relay/order-direction.js';
import type { PageArgs } from '../../schema/relay/page-args.js';
import type { PageInfo } from '../../schema/relay/page-info.js';
import { HubError, quoted } from '../errors/hub-error.js';
import { comparePositions, type Position } from '../relay/order.js';
import { pageSize, ROOT_PAGE } from '../relay/page-size.js';

/** Longer than any cursor the hub gives out. */
const LONGEST = 4_096;

/** What an analysis found, in order. Only what a page shows is made into items. */
export interface Findings<Item> {
  /** Tells the cursors of this list from those of others. */
  readonly name: string;
  readonly length: number;
  /** Where a finding stands: a number, then a key in natural order. It outlives the finding. */
  positionAt(index: number): Position;
  itemAt(index: number): Item;
}

/** A page of findings. They are no records, so `Page` cannot page them; the cursors work the same way. */
export class FindingPage<Item> implements Connection<Item> {
  readonly totalCount: number;
  readonly edges: readonly Edge<Item>[];
  readonly pageInfo: PageInfo;

  /**
   * @param findings the whole list
   * @param args which page of it
   * @throws HubError BAD_USER_INPUT or INVALID_CURSOR
   */
  constructor(findings: Findings<Item>, args: PageArgs) {
    const { first, last } = pageSize(args, ROOT_PAGE);
    const start = args.after == null ? 0 : countUpTo(findings, 'after', args.after, true);
    const end = args.before == null ? findings.length : Math.max(start, countUpTo(findings, 'before', args.before, false));
    const from = last === null ? start : Math.max(start, end - last);
    const to = first === null ? end : Math.min(end, start + first);
    this.totalCount = findings.length;
    this.edges = Array.from({ length: to - from }, (_, offset) => ({
      node: findings.itemAt(from + offset),
      cursor: cursorOf(findings, from + offset),
    }));
    this.pageInfo = {
      hasNextPage: to < findings.length,
      hasPreviousPage: from > 0,
      startCursor: this.edges[0]?.cursor ?? null,
      endCursor: this.edges.at(-1)?.cursor ?? null,
    };
  }

  get nodes(): readonly Item[] {
    return this.edges.map((edge) => edge.node);
  }
}

function cursorOf(findings: Findings<unknown>, index: number): string {
  return Buffer.from(JSON.stringify([findings.name, ...findings.positionAt(index)])).toString('base64url');
}

/** How many findings stand before the cursor; with `inclusive` the finding of the cursor counts too. */
function countUpTo(findings: Findings<unknown>, argument: string, cursor: string, inclusive: boolean): number {
  const position = positionIn(findings, argument, cursor);
  let low = 0;
  let high = findings.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    const compared = comparePositions(OrderDirection.ASC, findings.positionAt(middle), position);
    if (compared < 0 || (inclusive && compared === 0)) low = middle + 1;
    else high = middle;
  }
  return low;
}

function positionIn({ name }: Findings<unknown>, argument: string, cursor: string): Position {
  const [list, value, key] = decode(cursor);
  if (list !== name || typeof value !== 'number' || typeof key !== 'string') {
    throw new HubError(ErrorCode.INVALID_CURSOR, `${argument}: expected a cursor of this list (${name}), got ${quoted(cursor)}.`);
  }
  return [value, key];
}

function decode(cursor: string): readonly unknown[] {
  if (cursor.length > LONGEST) return [];
  try {
    const parts: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8'));
    return Array.isArray(parts) ? parts : [];
  } catch {
    return [];
  }
}
