import { PlanChangeKind } from '../../../schema/analysis/plan-comparison/plan-change-kind.js';
import type { PlanRecord } from '../../../schema/plans/plan-record.js';
import type { Shape } from '../../graph/model.js';
import type { Matches } from './match.js';
import { isName } from './name.js';

/** A field in which two objects that are the same one can differ. */
interface ComparedField {
  readonly property: string;
  /** What became of the object if this field is different. */
  readonly kindOf: (before: unknown, after: unknown) => PlanChangeKind;
  /** How the values compare: plain ones, a reference, or a list of references. */
  readonly isSame: (before: unknown, after: unknown, matches: Matches) => boolean;
}

/**
 * The fields of a class to compare, read off the model, so that a new field or class is compared by itself.
 * The source is not: where a fact is printed changes with every budget book, the fact does not.
 */
export function comparedFields({ type, keyColumns, fields, references, links }: Shape): readonly ComparedField[] {
  const keys = new Set(keyColumns);
  const inKey = new Set(references.map((reference) => reference.column).filter((column) => keys.has(column)));
  return [
    ...fields
      // What the database fills in by itself tells of changes within a plan, not between plans.
      .filter(({ column, hasDefault }) => !inKey.has(column) && !hasDefault)
      .map(({ property, column }) => ({
        property,
        kindOf: keys.has(column) ? moved : isName(property) ? renamed : changed,
        isSame: Object.is,
      })),
    // What lists an object as a part of itself is what the object belongs to; so are the goals above a goal.
    ...references
      .filter(({ column }) => !inKey.has(column))
      .map(({ property, inverse }) => ({ property, kindOf: inverse ? moved : changed, isSame: isSameReference })),
    ...links.map(({ property, target }) => ({ property, kindOf: target === type ? moved : changed, isSame: isSameList })),
  ];
}

const moved = () => PlanChangeKind.MOVED;
const changed = () => PlanChangeKind.CHANGED;

/** A name that one plan does not give has not become another. */
const renamed = (before: unknown, after: unknown) =>
  before === null || after === null ? PlanChangeKind.CHANGED : PlanChangeKind.RENAMED;

/** A reference is the same if it leads to the same object, though that may have another number. */
function isSameReference(before: unknown, after: unknown, matches: Matches): boolean {
  if (!before || !after) return before === after;
  return matches.of(before as PlanRecord) === after;
}

function isSameList(before: unknown, after: unknown, matches: Matches): boolean {
  const [befores, afters] = [before, after] as [readonly PlanRecord[], readonly PlanRecord[]];
  return befores.length === afters.length && befores.every((one) => afters.includes(matches.of(one)!));
}
