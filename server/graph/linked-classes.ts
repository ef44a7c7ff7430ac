import type { PlanRecord } from '../../schema/plans/plan-record.js';
import type { Model, RecordClass, Shape } from './model.js';
import type { Table } from './table.js';

/** Where a record finds the others of its snapshot. */
export const TABLE = Symbol('table');

/** A record of a snapshot. While it is made, it is written to; afterwards it is frozen. */
export type LinkedRecord = PlanRecord & { [TABLE]: Table; derive?(): void };

/** A class whose references are looked up in the snapshot that a record belongs to. */
export type LinkedClass = new () => LinkedRecord;

const known = new WeakMap<Model, ReadonlyMap<RecordClass, LinkedClass>>();

/**
 * The classes of a model for records of snapshots. They are those of the model, with a getter in place of each reference: what a
 * record refers to follows from its snapshot, so that what it says itself can be shared by many.
 */
export function linkedClasses(model: Model): ReadonlyMap<RecordClass, LinkedClass> {
  let classes = known.get(model);
  if (!classes) known.set(model, (classes = makeClasses(model)));
  return classes;
}

function makeClasses(model: Model): ReadonlyMap<RecordClass, LinkedClass> {
  const classes = new Map(model.map((shape) => [shape.type, linkedClass(shape)]));
  for (const { type, references, links } of model) {
    for (const { property, target, inverse } of [...references, ...links]) {
      if (inverse) addGetter(classes.get(target)!, inverse, (record) => record[TABLE].referring(type, property, record.rank));
    }
  }
  return classes;
}

function linkedClass({ type, references, links }: Shape): LinkedClass {
  const Class = class extends (type as new () => object) {} as LinkedClass;
  // Whoever asks a record for its class means that of the model.
  Object.defineProperty(Class.prototype, 'constructor', { value: type });
  for (const [at, { property }] of references.entries()) {
    addGetter(Class, property, (record) => record[TABLE].ways[at]!.one(record.rank));
  }
  for (const [at, { property }] of links.entries()) {
    addGetter(Class, property, (record) => record[TABLE].ways[references.length + at]!.list(record.rank));
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
