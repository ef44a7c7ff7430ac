import type { OrderDirection } from '../../schema/relay/order-direction.js';
import type { Position } from './order.js';

/** A list in order that can be paged: records, or whatever an analysis found. Only what a page shows is made into items. */
export interface PagedList<Item> {
  /** Tells the cursors of this list from those of other lists and orders. */
  readonly name: string;
  readonly direction: OrderDirection;
  readonly length: number;
  /** Whether its positions can have such a value: a cursor may come from anybody. */
  isValue(value: unknown): value is Position[0];
  /** Where an item stands; it outlives the item. */
  positionAt(index: number): Position;
  /** The items from one index to before another. */
  slice(from: number, to: number): readonly Item[];
}
