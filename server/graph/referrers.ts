import type { PlanRecord } from '../../schema/plans/plan-record.js';
import type { Steps } from '../turns/steps.js';
import { visitEach } from '../turns/visit-each.js';
import type { RecordClass } from './model.js';
import { type RankLists, RankListsBuilder, reversed } from './rank-lists.js';

const NONE: readonly never[] = Object.freeze([]);

/** References of one property, there and back. */
export interface Ways {
  readonly there: RankLists;
  readonly back: RankLists;
}

/** Who leads to whom by one property. */
class Way {
  /** What somebody has asked for, by the rank of the target: of millions of lists few are ever read. */
  private readonly lists: (readonly PlanRecord[] | undefined)[] = [];

  constructor(
    readonly ways: Ways,
    private readonly records: readonly PlanRecord[],
  ) {}

  of(target: number): readonly PlanRecord[] {
    return (this.lists[target] ??= this.read(target));
  }

  private read(target: number): readonly PlanRecord[] {
    const { offsets, ranks } = this.ways.back;
    const [start, end] = [offsets[target]!, offsets[target + 1]!];
    if (start === end) return NONE;
    return Object.freeze(Array.from(ranks.subarray(start, end), (rank) => this.records[rank]!));
  }
}

/** Who refers to whom: the way back along every reference. */
export class Referrers {
  private readonly ways = new Map<RecordClass, Map<string, Way>>();

  /**
   * Writes down to which targets the records of a class refer by a property.
   *
   * @param records all of the class, in natural order
   * @param targets how many records there are to refer to
   */
  *add(
    { type, property, targets }: { type: RecordClass; property: string; targets: number },
    records: readonly PlanRecord[],
    targetsOf: (record: PlanRecord) => readonly PlanRecord[],
  ): Steps<void> {
    const there = new RankListsBuilder();
    yield* visitEach(records, (record) => {
      for (const target of targetsOf(record)) there.add(target.rank);
      there.endList();
    });
    const lists = there.build();
    this.keep(type, property, { there: lists, back: yield* reversed(lists, targets) }, records);
  }

  /** Takes over what is known already: between the same ranks lead the same ways. */
  keep(type: RecordClass, property: string, ways: Ways, records: readonly PlanRecord[]): void {
    const ofType = this.ways.get(type) ?? new Map<string, Way>();
    this.ways.set(type, ofType.set(property, new Way(ways, records)));
  }

  /** The references of a class by a property as ranks; undefined where it has none of that name. */
  waysOf(type: RecordClass, property: string): Ways | undefined {
    return this.ways.get(type)?.get(property)?.ways;
  }

  /** The records of a class that refer to `target` by a property, in natural order. */
  of(type: RecordClass, property: string, { rank }: PlanRecord): readonly PlanRecord[] {
    return this.ways.get(type)?.get(property)?.of(rank) ?? NONE;
  }
}
