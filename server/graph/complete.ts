import type { PlanRecord } from '../../schema/plans/plan-record.js';
import type { Steps } from '../turns/steps.js';
import { visitEach } from '../turns/visit-each.js';
import type { Link, Model, RecordClass, Reference, Shape } from './model.js';
import type { Records } from './records.js';
import { Referrers, type Ways } from './referrers.js';

/** What linking gives: the records of each class, and who refers to whom. */
export interface LinkedRecords {
  readonly records: ReadonlyMap<RecordClass, Records>;
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
 * @param known the ways of a reference that are known already, told by ranks; undefined of those that have to be found
 */
export function* complete(
  model: Model,
  records: LinkedRecords['records'],
  known: (shape: Shape, reference: Reference | Link) => Ways | undefined = () => undefined,
): Steps<LinkedRecords> {
  const referrers = new Referrers();
  for (const shape of model) {
    const { type } = shape;
    const { list } = records.get(type)!;
    for (const reference of [...shape.references, ...shape.links]) {
      const { property, target, inverse } = reference;
      const targets = records.get(target)!.list;
      const ways = known(shape, reference);
      if (ways) referrers.keep(type, property, ways, list);
      else {
        const place = { type, property, targets: targets.length };
        yield* referrers.add(place, list, (record) => othersOf(unlinked(record)[property]));
      }
      if (!inverse) continue;
      yield* visitEach(targets, (other) => {
        unlinked(other)[inverse] = referrers.of(type, property, other);
      });
    }
  }
  // In the order of the model, in which each class finds what it derives from.
  for (const { type } of model) yield* visitEach(records.get(type)!.list, (record) => unlinked(record).derive?.());
  for (const { type } of model) yield* visitEach(records.get(type)!.list, freezer());
  return { records, referrers };
}

/** What a reference or a list leads to. */
export function othersOf(value: unknown): readonly PlanRecord[] {
  if (!value) return NONE;
  return Array.isArray(value) ? value : [value as PlanRecord];
}

/** Freezes the records of one class and their lists: which properties are lists is the same for all of them. */
function freezer(): (record: PlanRecord) => void {
  let lists: readonly string[] | undefined;
  return (record) => {
    const values = unlinked(record);
    lists ??= Object.keys(values).filter((property) => Array.isArray(values[property]));
    for (const property of lists) Object.freeze(values[property]);
    Object.freeze(record);
  };
}
