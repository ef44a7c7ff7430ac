import { each } from '../../turns/each.js';
import type { Steps } from '../../turns/steps.js';
import { type Comparable, type Shared, strengthOf } from './shared.js';

/** Something two records share: what, how much it says, and where the two stand among its members. */
export interface SharedByTwo {
  readonly shared: Shared;
  readonly strength: number;
  readonly one: number;
  readonly other: number;
}

/** Two records and what they share. */
export interface Pair {
  readonly one: Comparable;
  readonly other: Comparable;
  readonly evidence: SharedByTwo[];
}

/** Which two records are compared at all. */
export type MayOverlap = (one: Comparable, other: Comparable) => boolean;

/** Pairs of records of one class, found by what they share. */
export class Pairs {
  private readonly pairs = new Map<number, Pair>();

  /** All pairs so far. */
  get all(): readonly Pair[] {
    return [...this.pairs.values()];
  }

  /** Makes a pair of every two records that share something and may overlap, and writes down what they share. */
  *find(things: Iterable<Shared>, mayOverlap: MayOverlap): Steps<void> {
    yield* eachTwo(things, (shared, at, otherAt) => {
      const [one, other] = [shared.members[at]!, shared.members[otherAt]!];
      if (!mayOverlap(one, other)) return;
      const id = idOf(one, other);
      let pair = this.pairs.get(id);
      if (!pair) this.pairs.set(id, (pair = { one, other, evidence: [] }));
      pair.evidence.push(sharedByTwo(shared, at, otherAt));
    });
  }

  /** Writes down what the pairs there are share beside, looking at each thing. */
  *support(things: readonly Shared[]): Steps<void> {
    yield* eachTwo(things, (shared, at, otherAt) => {
      const pair = this.pairs.get(idOf(shared.members[at]!, shared.members[otherAt]!));
      pair?.evidence.push(sharedByTwo(shared, at, otherAt));
    });
  }

  /** Writes down what the pairs there are share beside, looking at each pair: for what many share whom nobody compares. */
  *supportEach(sharedBy: (one: Comparable, other: Comparable) => readonly Shared[]): Steps<void> {
    yield* each(this.all, ({ one, other, evidence }) => {
      for (const shared of sharedBy(one, other)) {
        evidence.push(sharedByTwo(shared, shared.members.indexOf(one), shared.members.indexOf(other)));
      }
    });
  }
}

/** Members stand in natural order, so the two of a pair do. */
function* eachTwo(things: Iterable<Shared>, look: (shared: Shared, at: number, otherAt: number) => void): Steps<void> {
  let seen = 0;
  for (const shared of things) {
    const count = shared.members.length;
    for (let at = 0; at < count; at += 1) for (let other = at + 1; other < count; other += 1) look(shared, at, other);
    if ((seen += count * count) < 1_000) continue;
    seen = 0;
    yield;
  }
}

function sharedByTwo(shared: Shared, one: number, other: number): SharedByTwo {
  return { shared, strength: strengthOf(shared, one, other), one, other };
}

/** One number for two: ranks stay far below ten million. */
function idOf(one: Comparable, other: Comparable): number {
  return one.rank * 10_000_000 + other.rank;
}
