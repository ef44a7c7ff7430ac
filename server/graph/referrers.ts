import type { PlanRecord } from '../../schema/plans/plan-record.js';
import type { RecordClass } from './model.js';
import { type Steps, visitEach } from './steps.js';

const NONE: readonly never[] = Object.freeze([]);

/** Who refers to whom: the way back along every reference. */
export class Referrers {
  private readonly lists = new Map<RecordClass, Map<string, Map<PlanRecord, PlanRecord[]>>>();

  /** Gives what writes down that a record of a class refers to a target by a property. */
  adder(type: RecordClass, property: string): (target: PlanRecord, record: PlanRecord) => void {
    const ofType = this.lists.get(type) ?? new Map<string, Map<PlanRecord, PlanRecord[]>>();
    this.lists.set(type, ofType);
    const lists = new Map<PlanRecord, PlanRecord[]>();
    ofType.set(property, lists);
    return (target, record) => {
      const list = lists.get(target);
      if (list) list.push(record);
      else lists.set(target, [record]);
    };
  }

  /** The records of a class that refer to `target` by a property, in natural order. */
  of(type: RecordClass, property: string, target: PlanRecord): readonly PlanRecord[] {
    return this.lists.get(type)?.get(property)?.get(target) ?? NONE;
  }

  /** No list changes from here on. */
  *freeze(): Steps<void> {
    for (const ofType of this.lists.values()) {
      for (const ofProperty of ofType.values()) yield* visitEach(ofProperty.values(), Object.freeze);
    }
  }
}
