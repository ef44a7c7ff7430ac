import type { PlanRecord } from '../../schema/plans/plan-record.js';
import type { Model, RecordClass } from './model.js';
import { Referrers } from './referrers.js';
import { type Steps, visitEach } from './steps.js';

/** The records of one class by key, in natural order of their keys. */
export type RecordsByKey = ReadonlyMap<string, PlanRecord>;

/** What linking gives: the records of each class, and who refers to whom. */
export interface LinkedRecords {
  readonly records: ReadonlyMap<RecordClass, RecordsByKey>;
  readonly referrers: Referrers;
}

/** While it is linked, a record is written to; afterwards it is frozen. */
type Unlinked = Record<string, unknown> & { derive?(): void };

/** A record as long as it may be written to. */
export const unlinked = (record: PlanRecord): Unlinked => record as unknown as Unlinked;

/** An empty list that all may share. */
export const NONE: readonly never[] = Object.freeze([]);

/**
 * Finishes records that have their own references and lists: fills the ways back and what follows
 * from the references, and freezes everything.
 *
 * @param records all records of a plan, in natural order of their keys
 */
export function* complete(model: Model, records: LinkedRecords['records']): Steps<LinkedRecords> {
  const referrers = new Referrers();
  for (const { type, references, links } of model) {
    for (const { property, target, inverse } of [...references, ...links]) {
      const targets = records.get(target)!.size;
      yield* referrers.add({ type, property, targets }, records.get(type)!.values(), (record) =>
        othersOf(unlinked(record)[property]),
      );
      if (!inverse) continue;
      yield* visitEach(records.get(target)!.values(), (other) => {
        unlinked(other)[inverse] = referrers.of(type, property, other);
      });
    }
  }
  // In the order of the model, in which each class finds what it derives from.
  for (const { type } of model) yield* visitEach(records.get(type)!.values(), (record) => unlinked(record).derive?.());
  for (const { type } of model) yield* visitEach(records.get(type)!.values(), freeze);
  yield* referrers.freeze();
  return { records, referrers };
}

function othersOf(value: unknown): readonly PlanRecord[] {
  if (!value) return NONE;
  return Array.isArray(value) ? value : [value as PlanRecord];
}

function freeze(record: object): void {
  for (const value of Object.values(record)) if (Array.isArray(value)) Object.freeze(value);
  Object.freeze(record);
}
