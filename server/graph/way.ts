import type { PlanRecord } from '../../schema/plans/plan-record.js';
import type { RankLists } from './rank-lists.js';

const NONE: readonly never[] = Object.freeze([]);

/** References of one property, there and back. Snapshots share them as long as they do not change. */
export interface Ways {
  readonly there: RankLists;
  readonly back: RankLists;
}

/** Gives records by rank. */
interface Records {
  at(rank: number): PlanRecord;
}

/** So many lists lie in one part, as a power of two. */
const PART_BITS = 9;
const IN_PART = (1 << PART_BITS) - 1;

/** Lists of records, by the rank of the record whose list it is: of millions of lists few are ever read, so they lie in parts. */
class Lists {
  private readonly parts: (readonly PlanRecord[])[][] = [];

  constructor(
    private readonly lists: RankLists,
    private readonly records: Records,
  ) {}

  of(rank: number): readonly PlanRecord[] {
    const part = (this.parts[rank >> PART_BITS] ??= []);
    return (part[rank & IN_PART] ??= this.make(rank));
  }

  private make(rank: number): readonly PlanRecord[] {
    const { offsets, ranks } = this.lists;
    const [start, end] = [offsets[rank]!, offsets[rank + 1]!];
    if (start === end) return NONE;
    const list: PlanRecord[] = [];
    for (let at = start; at < end; at += 1) list.push(this.records.at(ranks[at]!));
    return Object.freeze(list);
  }
}

/** Where the records of one class lead by one property in one snapshot, and who leads to whom. */
export class Way {
  private readonly there: Lists;
  private readonly back: Lists;

  /**
   * @param from those who refer
   * @param to those who are referred to
   */
  constructor(
    readonly ways: Ways,
    from: Records,
    private readonly to: Records,
  ) {
    this.there = new Lists(ways.there, to);
    this.back = new Lists(ways.back, from);
  }

  /** What a reference leads to. */
  one(rank: number): PlanRecord | null {
    const { offsets, ranks } = this.ways.there;
    const at = offsets[rank]!;
    return at === offsets[rank + 1]! ? null : this.to.at(ranks[at]!);
  }

  /** What a list holds, in natural order. */
  list(rank: number): readonly PlanRecord[] {
    return this.there.of(rank);
  }

  /** Who refers to a target, in natural order. */
  referring(target: number): readonly PlanRecord[] {
    return this.back.of(target);
  }
}
