import type { PlanRecord } from '../../schema/plans/plan-record.js';

/** The records of one class: in natural order of their keys, where the rank of each is its place, and found by key. */
export class Records {
  /**
   * @param list in natural order
   * @param ranks where each key stands, if that is known already
   */
  constructor(
    readonly list: readonly PlanRecord[],
    private readonly ranks: ReadonlyMap<string, number> = ranksOf(list),
  ) {}

  /** The record with a key; undefined if there is none. */
  find(key: string): PlanRecord | undefined {
    const rank = this.ranks.get(key);
    return rank === undefined ? undefined : this.list[rank];
  }

  /** Other records with the same keys; the index is shared, since it does not change. */
  withSameKeys(list: readonly PlanRecord[]): Records {
    return new Records(list, this.ranks);
  }
}

function ranksOf(list: readonly PlanRecord[]): ReadonlyMap<string, number> {
  const ranks = new Map<string, number>();
  for (const [rank, record] of list.entries()) ranks.set(record.keyInPlan, rank);
  return ranks;
}
