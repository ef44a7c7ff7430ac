import type { EffectCount, MatrixCounts, StatusCount } from '../../../schema/analysis/matrix/matrix-counts.js';
import { EFFECTS, KINDS, STATUSES } from '../contributions-of-plan.js';

/** Counts of many lines or cells side by side, each at its place. */
export class Tallies {
  /** How many contributions of each kind; those of one place follow each other. */
  readonly kinds: Int32Array;
  readonly goals: Int32Array;
  readonly services: Int32Array;

  /** @param size how many places there are */
  constructor(size: number) {
    this.kinds = new Int32Array(size * KINDS);
    this.goals = new Int32Array(size);
    this.services = new Int32Array(size);
  }
}

/** The counts of one place. */
export class Tally implements MatrixCounts {
  constructor(
    private readonly tallies: Tallies,
    private readonly at: number,
  ) {}

  get contributions(): number {
    return this.sum(0, 1, KINDS);
  }

  get goals(): number {
    return this.tallies.goals[this.at]!;
  }

  get services(): number {
    return this.tallies.services[this.at]!;
  }

  get byEffect(): readonly EffectCount[] {
    return EFFECTS.map((effect, at) => ({ effect, contributions: this.sum(at * STATUSES.length, 1, STATUSES.length) }));
  }

  get byStatus(): readonly StatusCount[] {
    return STATUSES.map((status, at) => ({ status, contributions: this.sum(at, STATUSES.length, EFFECTS.length) }));
  }

  /** Of so many kinds from the first on, every so many. */
  private sum(first: number, step: number, count: number): number {
    const start = this.at * KINDS + first;
    let sum = 0;
    for (let at = 0; at < count; at += 1) sum += this.tallies.kinds[start + at * step]!;
    return sum;
  }
}
