import type { PlanRecord } from '../../schema/plans/plan-record.js';
import type { OrderDirection } from '../../schema/relay/order-direction.js';
import { type Ordering, type Position, positionOf } from './order.js';
import type { PagedList } from './paged-list.js';

/** Records of a plan to be paged. Its name is made only for a cursor: most pages are asked for without one. */
export class RecordList<Item extends PlanRecord> implements PagedList<Item> {
  /** @param items in the given ordering */
  constructor(
    private readonly items: readonly Item[],
    private readonly ordering: Ordering<Item>,
  ) {}

  get name(): string {
    const { order, direction } = this.ordering;
    return `${order.type.name}:${order.name}:${direction}`;
  }

  get direction(): OrderDirection {
    return this.ordering.direction;
  }

  get length(): number {
    return this.items.length;
  }

  isValue(value: unknown): value is Position[0] {
    return value === null || typeof value === this.ordering.order.values;
  }

  positionAt(index: number): Position {
    return positionOf(this.ordering, this.items[index]!);
  }

  /** The list itself where all of it is asked for. */
  slice(from: number, to: number): readonly Item[] {
    return from === 0 && to === this.items.length ? this.items : this.items.slice(from, to);
  }
}
