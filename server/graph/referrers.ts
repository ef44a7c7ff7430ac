import type { PlanRecord } from '../../schema/plans/plan-record.js';
import type { RecordClass } from './model.js';
import { type Steps, visitEach } from './steps.js';

const NONE: readonly never[] = Object.freeze([]);

/** The records that refer to each target, by the rank of the target: a number finds its list faster than an object. */
type ListsByRank = (PlanRecord[] | undefined)[];

/** Who refers to whom in one snapshot: the way back along every reference. */
export class Referrers {
  private readonly lists = new Map<RecordClass, Map<string, ListsByRank>>();

  /**
   * Gives what writes down that a record of a class refers to a target by a property.
   *
   * @param targets how many records the class of the targets has
   */
  adder(type: RecordClass, property: string, targets: number): (target: PlanRecord, record: PlanRecord) => void {
    const ofType = this.lists.get(type) ?? new Map<string, ListsByRank>();
    this.lists.set(type, ofType);
    const lists: ListsByRank = new Array(targets);
    ofType.set(property, lists);
    return ({ rank }, record) => {
      const list = lists[rank];
      if (list) list.push(record);
      else lists[rank] = [record];
    };
  }

  /** The records of a class that refer to `target` by a property, in natural order. */
  of(type: RecordClass, property: string, { rank }: PlanRecord): readonly PlanRecord[] {
    return this.lists.get(type)?.get(property)?.[rank] ?? NONE;
  }

  /** No list changes from here on. */
  *freeze(): Steps<void> {
    for (const ofType of this.lists.values()) {
      for (const lists of ofType.values()) yield* visitEach(lists, Object.freeze);
    }
  }
}
