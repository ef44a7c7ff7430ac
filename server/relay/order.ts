import type { PlanRecord } from '../../schema/plans/plan-record.js';
import { OrderDirection } from '../../schema/relay/order-direction.js';
import { GoalGraph } from '../graph/goal-graph.js';
import type { RecordClass } from '../graph/model.js';
import { compareKeys, compareNaturally } from '../graph/natural-order.js';

/** What an item is ordered by; null stands behind everything else. */
type OrderValue = string | number | null;

/** A way to order the items of a class. */
export interface Order<Item extends PlanRecord> {
  readonly type: RecordClass<Item>;
  /** Tells the order from the others of its class. */
  readonly name: string;
  /** What its values are, beside null. */
  readonly values: 'string' | 'number';
  /** What it orders by; items of equal value follow each other by key. */
  value(item: Item): OrderValue;
}

/** An order and its direction. */
export interface Ordering<Item extends PlanRecord> {
  readonly order: Order<Item>;
  readonly direction: OrderDirection;
}

/** The place of an item in an order, which outlives the item: a cursor is made of it. */
export type Position = readonly [value: OrderValue, key: string];

/** The natural order of the keys, in which the graph keeps everything. */
export function byKey<Item extends PlanRecord>(type: RecordClass<Item>): Ordering<Item> {
  return { order: { type, name: 'KEY', values: 'number', value: () => 0 }, direction: OrderDirection.ASC };
}

/** An order by a text, in German alphabetical order. */
export function byText<Item extends PlanRecord>(
  type: RecordClass<Item>,
  name: string,
  value: (item: Item) => string | null,
): Order<Item> {
  return { type, name, values: 'string', value };
}

/** An order by a number. */
export function byNumber<Item extends PlanRecord>(
  type: RecordClass<Item>,
  name: string,
  value: (item: Item) => number | null,
): Order<Item> {
  return { type, name, values: 'number', value };
}

/** Where an item stands. */
export function positionOf<Item extends PlanRecord>({ order }: Ordering<Item>, item: Item): Position {
  return [order.value(item), item.keyInPlan];
}

/** Compares two places in the same order, as `Array.sort` wants it. */
export function comparePositions(direction: OrderDirection, a: Position, b: Position): number {
  const ascending = compareValues(a[0], b[0]) || compareKeys(a[1], b[1]);
  return direction === OrderDirection.ASC ? ascending : -ascending;
}

/** So many are looked at faster than it is found out whether they are all there are, which stand in natural order. */
const FEW = 1_000;

/**
 * Puts items in order.
 *
 * @param items in any order
 * @returns the list itself if it is in order already
 */
export function inOrder<Item extends PlanRecord>(ordering: Ordering<Item>, items: readonly Item[]): readonly Item[] {
  const [first] = items;
  if (!first) return items;
  const { order, direction } = ordering;
  const sign = direction === OrderDirection.ASC ? 1 : -1;
  if (order.name === 'KEY') {
    const isKnown = items.length > FEW && items === GoalGraph.of(first).all(order.type);
    return sign > 0 && (isKnown || isAscending(items)) ? items : items.toSorted((a, b) => sign * (a.rank - b.rank));
  }
  const ranks = GoalGraph.of(first).ranksBy(order.type, order.name, comparing({ order, direction: OrderDirection.ASC }));
  return items.toSorted((a, b) => sign * (ranks[a.rank]! - ranks[b.rank]!));
}

/** Compares two records of one plan by an ordering. */
export function comparing<Item extends PlanRecord>({ order, direction }: Ordering<Item>): (a: Item, b: Item) => number {
  const sign = direction === OrderDirection.ASC ? 1 : -1;
  return (a, b) => sign * (compareValues(order.value(a), order.value(b)) || a.rank - b.rank);
}

function compareValues(a: OrderValue, b: OrderValue): number {
  if (a === null || b === null) return Number(a === null) - Number(b === null);
  return typeof a === 'string' ? compareNaturally(a, String(b)) : a - Number(b);
}

/** Most lists come out of the graph in natural order. */
function isAscending(items: readonly PlanRecord[]): boolean {
  for (let at = 1; at < items.length; at += 1) if (items[at - 1]!.rank > items[at]!.rank) return false;
  return true;
}
