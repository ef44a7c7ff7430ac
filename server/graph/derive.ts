import { Plan } from '../../schema/plans/plan.js';
import type { PlanRecord } from '../../schema/plans/plan-record.js';
import type { Steps } from '../turns/steps.js';
import { visitEach } from '../turns/visit-each.js';
import { complete, type LinkedRecords, NONE, othersOf, unlinked } from './complete.js';
import { RecordFactory } from './create-records.js';
import { type Facts, rowOfFacts } from './facts.js';
import type { Link, Model, RecordClass, Reference, Shape } from './model.js';
import { compareKeys, compareNaturally } from './natural-order.js';
import type { Records } from './records.js';
import type { Ways } from './referrers.js';

/** What records say from now on, by key; null where there is none any more. */
export type ChangedRecords = ReadonlyMap<string, Facts | null>;

/** How a snapshot differs from the one it is derived from. */
export interface Changes {
  /** The plan as it is now; the same without one. */
  readonly plan?: Plan;
  readonly records: ReadonlyMap<RecordClass, ChangedRecords>;
}

/** The linked records of a plan. */
export interface LinkedPlan extends LinkedRecords {
  readonly plan: Plan;
}

const NO_CHANGES: ChangedRecords = new Map();

/**
 * Makes the linked, frozen objects of a changed plan out of those of another, without its rows.
 * References to what is gone become null, and lists go on without it.
 *
 * @throws Error if something stays that cannot be without what is gone, or new facts lead nowhere
 */
export function* derive(model: Model, base: LinkedPlan, changes: Changes): Steps<LinkedPlan> {
  const plan = changes.plan ?? Object.freeze(Object.assign(new Plan(), base.plan));
  return { plan, ...(yield* new Deriver(model, base, plan, changes).derive()) };
}

/** A record that was made of facts, and the facts. */
type Fresh = readonly [record: PlanRecord, facts: Facts];

/** What became of the records of a class. */
interface Placed {
  readonly records: Records;
  /** By the rank of a record of the base: its copy, or the record that was made of what it says now; none of what is gone. */
  readonly successors: readonly (PlanRecord | undefined)[];
  readonly fresh: readonly Fresh[];
}

class Deriver {
  private readonly placed = new Map<RecordClass, Placed>();
  private readonly factory: RecordFactory;

  constructor(
    private readonly model: Model,
    private readonly base: LinkedPlan,
    private readonly plan: Plan,
    private readonly changes: Changes,
  ) {
    this.factory = new RecordFactory(plan);
  }

  *derive(): Steps<LinkedRecords> {
    for (const shape of this.model) {
      this.placed.set(shape.type, yield* this.placeAll(shape));
      yield* this.setOwnKind(shape);
    }
    for (const shape of this.model) {
      for (const [record, facts] of this.placed.get(shape.type)!.fresh) this.setOfFacts(shape, record, facts);
    }
    const records = new Map([...this.placed].map(([type, one]) => [type, one.records]));
    return yield* complete(this.model, records, (shape, reference) => this.waysBefore(shape, reference));
  }

  /** Copies what stays, with the new records between where their keys belong. */
  private *placeAll(shape: Shape): Steps<Placed> {
    const base = this.base.records.get(shape.type)!;
    const changes = this.changes.records.get(shape.type) ?? NO_CHANGES;
    const fresh: Fresh[] = [];
    const list: PlanRecord[] = [];
    const make = (facts: Facts): PlanRecord => {
      const record = this.factory.record(shape, rowOfFacts(shape, this.plan.year, facts), list.length);
      fresh.push([record, facts]);
      return record;
    };
    const added = [...changes].filter(([key, facts]) => facts && !base.find(key)) as [string, Facts][];
    const compare = shape.keyColumns.length > 1 ? compareKeys : compareNaturally;
    added.sort(([a], [b]) => compare(a, b));
    const places = added.map(([key]) => countBefore(base.list, key, compare));
    const replaced = new Map([...changes].map(([key, facts]) => [base.find(key)?.rank, facts]));
    const successors: (PlanRecord | undefined)[] = [];
    let next = 0;
    yield* visitEach(base.list, (old, rank) => {
      while (places[next] === rank) list.push(make(added[next++]![1]));
      const facts = replaced.get(rank);
      const stays = facts === undefined ? this.copyOf(shape, old, list.length) : facts && make(facts);
      successors.push(stays ?? undefined);
      if (stays) list.push(stays);
    });
    for (const [, facts] of added.slice(next)) list.push(make(facts));
    const newKeys = new Set(added.map(([key]) => key));
    const come = fresh.map(([record]) => record).filter(({ keyInPlan }) => newKeys.has(keyInPlan));
    return { records: yield* base.changed(list, come), successors, fresh };
  }

  /** A record that says the same, and leads to the successors of those it led to; to those of its own kind not yet. */
  private copyOf(shape: Shape, old: PlanRecord, rank: number): PlanRecord {
    const { type, references, links } = shape;
    const copy = Object.assign(new type(), old, { plan: this.plan, rank });
    const values = unlinked(copy);
    for (const reference of references) {
      values[reference.property] = reference.target === type ? null : this.successor(shape, reference, old);
    }
    for (const link of links) values[link.property] = link.target === type ? NONE : this.successors(link, old);
    return copy;
  }

  private *setOwnKind(shape: Shape): Steps<void> {
    const { type, references, links } = shape;
    const ownReferences = references.filter(({ target }) => target === type);
    const ownLinks = links.filter(({ target }) => target === type);
    if (ownReferences.length + ownLinks.length === 0) return;
    const { successors, fresh } = this.placed.get(type)!;
    const made = new Set(fresh.map(([record]) => record));
    yield* visitEach(this.base.records.get(type)!.list, (old, rank) => {
      const copy = successors[rank];
      if (!copy || made.has(copy)) return;
      for (const reference of ownReferences) unlinked(copy)[reference.property] = this.successor(shape, reference, old);
      for (const link of ownLinks) unlinked(copy)[link.property] = this.successors(link, old);
    });
  }

  private successor({ table }: Shape, { property, target, nullable }: Reference, old: PlanRecord): PlanRecord | null {
    const other = unlinked(old)[property] as PlanRecord | null;
    const successor = other ? (this.placed.get(target)!.successors[other.rank] ?? null) : null;
    if (!successor && !nullable) throw new Error(`${table}.${property}: "${old.id}" cannot be without "${other?.id}"`);
    return successor;
  }

  private successors({ property, target }: Link, old: PlanRecord): readonly PlanRecord[] {
    const list = unlinked(old)[property] as readonly PlanRecord[];
    if (list.length === 0) return NONE;
    const { successors } = this.placed.get(target)!;
    const stay = list.map(({ rank }) => successors[rank]).filter((other) => other !== undefined);
    return stay.length > 0 ? stay : NONE;
  }

  private setOfFacts({ references, links }: Shape, record: PlanRecord, facts: Facts): void {
    for (const { property, target } of references) {
      const key = facts[property] as string | null;
      unlinked(record)[property] = key === null ? null : this.found(target, key, record, property);
    }
    for (const { property, target } of links) {
      const keys = facts[property] as readonly string[];
      const others = keys.map((key) => this.found(target, key, record, property));
      unlinked(record)[property] = others.length > 0 ? others.sort((a, b) => a.rank - b.rank) : NONE;
    }
  }

  private found(target: RecordClass, key: string, { id }: PlanRecord, property: string): PlanRecord {
    const other = this.placed.get(target)!.records.find(key);
    if (!other) throw new Error(`${property} of "${id}" refers to "${key}", which does not exist`);
    return other;
  }

  /** The ways of a reference in the base, where they are the same: nothing moved, and what was made anew leads where it led. */
  private waysBefore({ type }: Shape, { property, target }: Reference | Link): Ways | undefined {
    const { list } = this.base.records.get(type)!;
    const leadsWhereItLed = ([record]: Fresh): boolean => {
      const [others, before] = [record, list[record.rank]!].map((one) => othersOf(unlinked(one)[property]));
      return others!.length === before!.length && others!.every(({ rank }, at) => rank === before![at]!.rank);
    };
    const areSame = this.keepsRanks(type) && this.keepsRanks(target) && this.placed.get(type)!.fresh.every(leadsWhereItLed);
    return areSame ? this.base.referrers.waysOf(type, property) : undefined;
  }

  private keepsRanks(type: RecordClass): boolean {
    return this.placed.get(type)!.records.hasSameKeys(this.base.records.get(type)!);
  }
}

/** How many records, which are in natural order, stand before a key. */
function countBefore(records: readonly PlanRecord[], key: string, compare: (a: string, b: string) => number): number {
  let low = 0;
  let high = records.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (compare(records[middle]!.keyInPlan, key) < 0) low = middle + 1;
    else high = middle;
  }
  return low;
}
