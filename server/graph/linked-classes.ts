import type { PlanRecord } from '../../schema/plans/plan-record.js';
import type { Link, Model, RecordClass, Reference, Shape } from './model.js';
import type { Table } from './table.js';

/** Where a record finds the others of its snapshot. */
export const TABLE = Symbol('table');

/** A record of a snapshot. While it is made, it is written to; afterwards it is frozen. */
export type LinkedRecord = PlanRecord & { [TABLE]: Table; derive?(): void };

/** A class whose references are looked up in the snapshot that a record belongs to. */
export type LinkedClass = new () => LinkedRecord;

/** The classes of a model: of records whose references are looked up, and of those that keep theirs. */
interface LinkedClasses {
  readonly lookingUp: ReadonlyMap<RecordClass, LinkedClass>;
  readonly keeping: ReadonlyMap<RecordClass, LinkedClass>;
}

const known = new WeakMap<Model, LinkedClasses>();

/**
 * The classes of a model for records of snapshots. They are those of the model, with a getter in place of a reference: what a
 * record refers to follows from its snapshot, so that what it says itself can be shared by many. Where all records are made
 * anyway, they keep what they refer to as properties, which are read faster; a getter is left for what is made after them.
 */
export function linkedClasses(model: Model): LinkedClasses {
  let classes = known.get(model);
  if (!classes) known.set(model, (classes = { lookingUp: makeClasses(model, () => true), keeping: makeClasses(model, isLater) }));
  return classes;
}

/** Whether what a property leads to is made after the record; the classes of a model stand behind those they refer to. */
export function isLater({ type }: Shape, { target }: Reference | Link): boolean {
  return target === type;
}

function makeClasses(model: Model, isLookedUp: typeof isLater): ReadonlyMap<RecordClass, LinkedClass> {
  const classes = new Map(model.map((shape) => [shape.type, linkedClass(shape, isLookedUp)]));
  for (const { type, references, links } of model) {
    for (const { property, target, inverse } of [...references, ...links]) {
      if (inverse) addGetter(classes.get(target)!, inverse, (record) => record[TABLE].referring(type, property, record.rank));
    }
  }
  return classes;
}

function linkedClass(shape: Shape, isLookedUp: typeof isLater): LinkedClass {
  const { type, references, links } = shape;
  const Class = class extends (type as new () => object) {} as LinkedClass;
  // Whoever asks a record for its class means that of the model.
  Object.defineProperty(Class.prototype, 'constructor', { value: type });
  for (const [at, reference] of [...references, ...links].entries()) {
    if (!isLookedUp(shape, reference)) continue;
    addGetter(Class, reference.property, (record) => record[TABLE].referredTo(at, record.rank));
  }
  return Class;
}

function addGetter(Class: LinkedClass, property: string, read: (record: LinkedRecord) => unknown): void {
  Object.defineProperty(Class.prototype, property, {
    configurable: true,
    enumerable: true,
    get(this: LinkedRecord) {
      return read(this);
    },
  });
}
