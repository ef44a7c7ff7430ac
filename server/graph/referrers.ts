import type { PlanRecord } from '../../schema/plans/plan-record.js';
import { each } from '../turns/each.js';
import type { Steps } from '../turns/steps.js';
import type { RecordClass } from './model.js';
import { type RankLists, RankListsBuilder, reversed } from './rank-lists.js';

const NONE: readonly never[] = Object.freeze([]);

/** The records that refer to each target, by the rank of the target: a number finds its list faster than an object. */
type ListsByRank = (PlanRecord[] | undefined)[];

/** References of one property, there and back. */
export interface Ways {
  readonly there: RankLists;
  readonly back: RankLists;
}

/** Who refers to whom: the way back along every reference. */
export class Referrers {
  private readonly ways = new Map<RecordClass, Map<string, Ways>>();
  private readonly lists = new Map<RecordClass, Map<string, ListsByRank>>();

  /**
   * Writes down to which targets the records of a class refer by a property.
   *
   * @param targets how many records there are to refer to
   */
  *add(
    { type, property, targets }: { type: RecordClass; property: string; targets: number },
    records: readonly PlanRecord[],
    targetsOf: (record: PlanRecord) => readonly PlanRecord[],
  ): Steps<void> {
    const add = this.adder(type, property, targets);
    const there = new RankListsBuilder();
    yield* each(records, (record) => {
      for (const target of targetsOf(record)) {
        add(target, record);
        there.add(target.rank);
      }
      there.endList();
    });
    const lists = there.build();
    const ofType = this.ways.get(type) ?? new Map<string, Ways>();
    this.ways.set(type, ofType.set(property, { there: lists, back: reversed(lists, targets) }));
  }

  /** The references of a class by a property as ranks; undefined where it has none of that name. */
  waysOf(type: RecordClass, property: string): Ways | undefined {
    return this.ways.get(type)?.get(property);
  }

  /** Gives what writes down that a record of a class refers to a target by a property. */
  private adder(type: RecordClass, property: string, targets: number): (target: PlanRecord, record: PlanRecord) => void {
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
      for (const lists of ofType.values()) yield* each(lists, Object.freeze);
    }
  }
}
