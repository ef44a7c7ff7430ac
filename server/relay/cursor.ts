import { ErrorCode } from '../../schema/errors/error-code.js';
import { HubError, quoted } from '../errors/hub-error.js';
import { comparePositions, type Position } from './order.js';
import type { PagedList } from './paged-list.js';

/** Longer than any cursor the hub gives out. */
const LONGEST = 4_096;

/**
 * The cursor of an item: its place in the order, not its count, so it stays valid when items
 * before it come or go, and even when the item itself goes.
 */
export function cursorAt(list: PagedList<unknown>, index: number): string {
  return Buffer.from(JSON.stringify([list.name, ...list.positionAt(index)])).toString('base64url');
}

/** A cursor that a client sends back, and the argument it came in. */
export interface SentCursor {
  readonly argument: 'after' | 'before';
  readonly cursor: string;
}

/**
 * How many items stand before a cursor.
 *
 * @param inclusive whether the item of the cursor counts, too
 * @throws HubError INVALID_CURSOR if it is none of this list and order
 */
export function countUpTo(list: PagedList<unknown>, sent: SentCursor, inclusive: boolean): number {
  const position = readCursor(list, sent);
  let low = 0;
  let high = list.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    const compared = comparePositions(list.direction, list.positionAt(middle), position);
    if (compared < 0 || (inclusive && compared === 0)) low = middle + 1;
    else high = middle;
  }
  return low;
}

function readCursor(list: PagedList<unknown>, { argument, cursor }: SentCursor): Position {
  const { name } = list;
  const [of, value, key] = decode(cursor);
  if (of !== name || typeof key !== 'string' || !list.isValue(value)) {
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
