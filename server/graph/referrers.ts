import type { PlanRecord } from '../../schema/plans/plan-record.js';
import type { RecordClass } from './model.js';

const NONE: readonly never[] = Object.freeze([]);

/** Who refers to whom: the way back along every reference. */
export class Referrers {
  private readonly lists = new Map<RecordClass, Map<string, Map<PlanRecord, PlanRecord[]>>>();

  /** Writes down that `record`, of the given class, refers to `target` by the given property. */
  add(type: RecordClass, property: string, target: PlanRecord, record: PlanRecord): void {
    let ofType = this.lists.get(type);
    if (!ofType) this.lists.set(type, (ofType = new Map()));
    let ofProperty = ofType.get(property);
    if (!ofProperty) ofType.set(property, (ofProperty = new Map()));
    const list = ofProperty.get(target);
    if (list) list.push(record);
    else ofProperty.set(target, [record]);
  }

  /** The records of a class that refer to `target` by a property, in natural order. */
  of(type: RecordClass, property: string, target: PlanRecord): readonly PlanRecord[] {
    return this.lists.get(type)?.get(property)?.get(target) ?? NONE;
  }

  /** No list changes from here on. */
  freeze(): void {
    for (const ofType of this.lists.values()) {
      for (const ofProperty of ofType.values()) for (const list of ofProperty.values()) Object.freeze(list);
    }
  }
}
