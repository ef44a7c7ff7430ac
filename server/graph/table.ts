import type { Plan } from '../../schema/plans/plan.js';
import type { PlanRecord } from '../../schema/plans/plan-record.js';
import type { Steps } from '../turns/steps.js';
import { visitEach } from '../turns/visit-each.js';
import type { Keys } from './keys.js';
import { isLater, type LinkedClass, type LinkedRecord, TABLE } from './linked-classes.js';
import type { RecordClass, Shape } from './model.js';
import type { Said } from './said.js';
import type { Way, Ways } from './way.js';

/**
 * What the records of one class say, in natural order of their keys, where each key stands, and where they lead by each
 * property. No part of it knows a snapshot, so that snapshots share what does not change.
 */
export interface Contents {
  readonly shape: Shape;
  readonly said: readonly Said[];
  readonly keys: Keys;
  readonly ways: ReadonlyMap<string, Ways>;
}

/** As many records are made in the time that others may wait for. */
const MOST_AT_ONCE = 5_000;
const INDEX = /^\d+$/;
/** How many are made between two turns. */
const BATCH = 500;

/** The records of one class in one snapshot. Each is made when somebody looks at it. */
export class Table {
  /** Where the records lead, by reference and then by list, in the order of the shape. */
  ways: readonly Way[] = [];
  /** Those that somebody has looked at, by rank. */
  private made: PlanRecord[] | undefined;
  /** How many have not been made yet. */
  private missing: number;
  /** All of them, once they have been made. */
  private list: readonly PlanRecord[] | undefined;
  private lazyList: readonly PlanRecord[] | undefined;
  /** The properties that {@link LinkedRecord.derive} fills with lists. */
  private derivedLists: readonly string[] | undefined;

  /** @param keepsReferences whether the records keep what they refer to, because all of them are made, in the order of the model */
  constructor(
    readonly contents: Contents,
    private readonly Class: LinkedClass,
    private readonly plan: Plan,
    private readonly keepsReferences: boolean,
    /** Who refers to a record of this class. */
    readonly referring: (type: RecordClass, property: string, rank: number) => readonly PlanRecord[],
  ) {
    this.missing = contents.said.length;
  }

  /** The record with a rank. */
  at(rank: number): PlanRecord {
    this.made ??= new Array(this.contents.said.length);
    return (this.made[rank] ??= this.make(rank));
  }

  /** The record with a key; null if there is none. */
  find(key: string): PlanRecord | null {
    const rank = this.contents.keys.find(key);
    return rank === undefined ? null : this.at(rank);
  }

  /** What a record leads to by one of its {@link ways}: a record or null by a reference, a list by a link. */
  referredTo(way: number, rank: number): PlanRecord | readonly PlanRecord[] | null {
    const isReference = way < this.contents.shape.references.length;
    return isReference ? this.ways[way]!.one(rank) : this.ways[way]!.list(rank);
  }

  /** All records. Of many each is made when it is looked at in the list. */
  get all(): readonly PlanRecord[] {
    if (this.list) return this.list;
    const { length } = this.contents.said;
    if (this.missing > 0 && length > MOST_AT_ONCE) return (this.lazyList ??= this.makeLazyList());
    for (let rank = 0; this.missing > 0; rank += 1) this.at(rank);
    return (this.list = Object.freeze(this.made ?? []));
  }

  /** Makes all records beforehand, so that nobody waits for them. */
  *makeAll(): Steps<void> {
    yield* visitEach(this.contents.said, (_, rank) => this.at(rank), BATCH);
  }

  private makeLazyList(): readonly PlanRecord[] {
    const { length } = this.contents.said;
    const isRank = (property: string | symbol) =>
      typeof property === 'string' && INDEX.test(property) && Number(property) < length;
    const refuse = () => false;
    this.made ??= new Array(length);
    return new Proxy(this.made, {
      get: (made, property) => Reflect.get(made, property) ?? (isRank(property) ? this.at(Number(property)) : undefined),
      has: (made, property) => isRank(property) || property in made,
      set: refuse,
      defineProperty: refuse,
      deleteProperty: refuse,
    });
  }

  private make(rank: number): PlanRecord {
    const { said, shape } = this.contents;
    const record = new this.Class();
    const values = record as unknown as Record<string, unknown>;
    const own = said[rank]!;
    record[TABLE] = this;
    values.year = this.plan.year;
    values.plan = this.plan;
    values.rank = rank;
    for (const property of shape.ownProperties) values[property] = own[property];
    if (this.keepsReferences) this.keepReferences(values, rank);
    if (record.derive) {
      record.derive();
      this.derivedLists ??= Object.keys(values).filter((property) => Array.isArray(values[property]));
      for (const property of this.derivedLists) Object.freeze(values[property]);
    }
    this.missing -= 1;
    return Object.freeze(record);
  }

  private keepReferences(values: Record<string, unknown>, rank: number): void {
    const { shape } = this.contents;
    const { references, links } = shape;
    for (let at = 0; at < references.length; at += 1) {
      if (!isLater(shape, references[at]!)) values[references[at]!.property] = this.referredTo(at, rank);
    }
    for (let at = 0; at < links.length; at += 1) {
      if (!isLater(shape, links[at]!)) values[links[at]!.property] = this.referredTo(references.length + at, rank);
    }
  }
}
