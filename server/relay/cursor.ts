import { ErrorCode } from '../../schema/errors/error-code.js';
import type { PlanRecord } from '../../schema/plans/plan-record.js';
import { HubError, quoted } from '../errors/hub-error.js';
import { type Ordering, type Position, positionOf } from './order.js';

/** Longer than any cursor the hub gives out. */
const LONGEST = 4_096;

/**
 * The cursor of an item: its place in the order, not its count, so it stays valid when items
 * before it come or go, and even when the item itself goes.
 */
export function cursorOf<Item extends PlanRecord>(ordering: Ordering<Item>, item: Item): string {
  return Buffer.from(JSON.stringify([listOf(ordering), ...positionOf(ordering, item)])).toString('base64url');
}

/**
 * Reads a cursor that a client sends back.
 *
 * @param argument the name of the argument, for the message
 * @throws HubError INVALID_CURSOR if it is none of this list and order
 */
export function readCursor<Item extends PlanRecord>(ordering: Ordering<Item>, argument: string, cursor: string): Position {
  const [list, value, key] = decode(cursor);
  if (list !== listOf(ordering) || typeof key !== 'string' || !isValue(ordering, value)) {
    const expected = `a cursor of this list in this order (${listOf(ordering)})`;
    throw new HubError(ErrorCode.INVALID_CURSOR, `${argument}: expected ${expected}, got ${quoted(cursor)}.`);
  }
  return [value, key];
}

function listOf<Item extends PlanRecord>({ order, direction }: Ordering<Item>): string {
  return `${order.type.name}:${order.name}:${direction}`;
}

function isValue<Item extends PlanRecord>({ order }: Ordering<Item>, value: unknown): value is Position[0] {
  return value === null || typeof value === order.values;
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
