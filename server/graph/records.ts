import type { PlanRecord } from '../../schema/plans/plan-record.js';
import { each } from '../turns/each.js';
import type { Steps } from '../turns/steps.js';
import { KeyIndex } from './key-index.js';

/** The records of one class: in natural order of their keys, where the rank of each is its place, and found by key. */
export class Records {
  private constructor(
    readonly list: readonly PlanRecord[],
    private readonly ranks: KeyIndex,
  ) {}

  /** @param list in natural order */
  static *of(list: readonly PlanRecord[]): Steps<Records> {
    const ranks = new KeyIndex(list.length);
    yield* each(list, (record, rank) => ranks.set(record.keyInPlan, rank));
    return new Records(list, ranks);
  }

  /** The record with a key; undefined if there is none. */
  find(key: string): PlanRecord | undefined {
    const rank = this.ranks.get(key);
    return rank === undefined ? undefined : this.list[rank];
  }

  /** Other records with the same keys; the index is shared, since it does not change. */
  withSameKeys(list: readonly PlanRecord[]): Records {
    return new Records(list, this.ranks);
  }

  /** Whether these are known to have the same keys as others, so that the ranks are the same. */
  hasSameKeys(other: Records): boolean {
    return this.ranks === other.ranks;
  }
}
