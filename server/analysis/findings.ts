import { OrderDirection } from '../../schema/relay/order-direction.js';
import type { Position } from '../relay/order.js';
import type { PagedList } from '../relay/paged-list.js';

/** What an analysis found, in order: by a number, then by a key in natural order. */
export abstract class Findings<Item> implements PagedList<Item> {
  readonly direction = OrderDirection.ASC;
  abstract readonly name: string;
  abstract readonly length: number;

  abstract positionAt(index: number): Position;
  /** Makes the item of a finding that is shown. */
  abstract itemAt(index: number): Item;

  isValue(value: unknown): value is number {
    return typeof value === 'number';
  }

  slice(from: number, to: number): readonly Item[] {
    return Array.from({ length: to - from }, (_, offset) => this.itemAt(from + offset));
  }
}
