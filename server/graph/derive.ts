import type { Steps } from '../turns/steps.js';
import { visitEach } from '../turns/visit-each.js';
import { type Facts, rowOfFacts } from './facts.js';
import type { Link, Model, RecordClass, Reference, Shape } from './model.js';
import { type ChangedRecords, type Placed, placeChanges, unchanged } from './place-changes.js';
import { type RankLists, RankListsBuilder, reversed } from './rank-lists.js';
import { keyOfSaid, Sayings } from './said.js';
import type { Contents } from './table.js';
import type { Ways } from './way.js';

/** The contents of all tables of a plan. */
export type PlanContents = ReadonlyMap<RecordClass, Contents>;

/**
 * Makes the contents of a changed plan out of those of another, without its rows. What stays the same is shared, so that the work
 * follows from what changes and not from how large the plan is; only ranks are written anew where records have come or gone.
 * References to what is gone become null, and lists go on without it.
 *
 * @param year of the plan
 * @throws Error if something stays that cannot be without what is gone, or new facts lead nowhere
 */
export function* derive(
  model: Model,
  base: PlanContents,
  year: number,
  changes: ReadonlyMap<RecordClass, ChangedRecords>,
): Steps<PlanContents> {
  const sayings = new Sayings();
  const placed = new Map<RecordClass, Placed>();
  for (const shape of model) {
    const before = base.get(shape.type)!;
    const ofShape = changes.get(shape.type);
    const say = (facts: Facts) => sayings.of(shape, rowOfFacts(shape, year, facts));
    placed.set(shape.type, ofShape?.size ? yield* placeChanges(before, ofShape, say) : unchanged(before));
  }
  const contents = new Map<RecordClass, Contents>();
  for (const shape of model) {
    const before = base.get(shape.type)!;
    const { said, keys } = placed.get(shape.type)!;
    const ways = new Map<string, Ways>();
    for (const reference of [...shape.references, ...shape.links]) {
      const way = new ChangedWay(shape, reference, before, placed);
      ways.set(reference.property, yield* way.derive());
    }
    contents.set(shape.type, { shape, said, keys, ways });
  }
  return contents;
}

/** Where the records of a class lead by one property after a change. */
class ChangedWay {
  private readonly own: Placed;
  private readonly target: Placed;
  private readonly before: Ways;

  constructor(
    private readonly shape: Shape,
    private readonly reference: Reference | Link,
    private readonly base: Contents,
    placed: ReadonlyMap<RecordClass, Placed>,
  ) {
    this.own = placed.get(shape.type)!;
    this.target = placed.get(reference.target)!;
    this.before = base.ways.get(reference.property)!;
  }

  *derive(): Steps<Ways> {
    if (this.leadsWhereItLed()) return this.before;
    const there = yield* this.there();
    return { there, back: yield* reversed(there, this.target.said.length) };
  }

  /** Whether nothing moved, and what says something else leads to the same. */
  private leadsWhereItLed(): boolean {
    if (this.own.shift || this.target.shift) return false;
    const { offsets, ranks } = this.before.there;
    return [...this.own.fresh].every(([rank, facts]) => {
      const others = this.targetsOf(facts);
      const start = offsets[rank]!;
      return others.length === offsets[rank + 1]! - start && others.every((other, at) => other === ranks[start + at]);
    });
  }

  private *there(): Steps<RankLists> {
    const { fresh, shift, said } = this.own;
    const originOf = shift?.origins();
    const added = [...fresh.values()].reduce((sum, facts) => sum + this.targetsOf(facts).length, 0);
    const there = new RankListsBuilder(said.length, this.before.there.ranks.length + added);
    yield* visitEach(said, (_, rank) => {
      const before = originOf ? originOf(rank) : rank;
      const facts = fresh.get(rank);
      if (facts) for (const other of this.targetsOf(facts)) there.add(other);
      else this.addMoved(there, before);
      there.endList();
    });
    return there.build();
  }

  /** What a record led to that stays as it is, where it stands now. */
  private addMoved(there: RankListsBuilder, rank: number): void {
    const { offsets, ranks } = this.before.there;
    const { shift } = this.target;
    for (let at = offsets[rank]!; at < offsets[rank + 1]!; at += 1) {
      const other = shift ? shift.now(ranks[at]!) : ranks[at]!;
      if (other >= 0) there.add(other);
      else if ('nullable' in this.reference && !this.reference.nullable) this.refuse(rank);
    }
  }

  private targetsOf(facts: Facts): readonly number[] {
    const { property } = this.reference;
    const keys = [facts[property] ?? []].flat() as readonly string[];
    const ranks = keys.map((key) => {
      const rank = this.target.keys.find(key);
      if (rank === undefined) throw new Error(`${this.shape.table}.${property} refers to "${key}", which does not exist`);
      return rank;
    });
    return ranks.sort((a, b) => a - b);
  }

  private refuse(rank: number): never {
    const key = keyOfSaid(this.shape, this.base.said[rank]!);
    throw new Error(`${this.shape.table}.${this.reference.property}: "${key}" cannot be without what is gone`);
  }
}
