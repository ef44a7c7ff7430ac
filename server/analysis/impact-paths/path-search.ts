import type { PlanRecord } from '../../../schema/plans/plan-record.js';
import type { Steps } from '../../turns/steps.js';
import type { StepLimit } from '../step-limit.js';
import type { Step } from './step.js';

/** What is searched for, apart from the plan it is searched in. */
export interface PathsWanted {
  readonly from: PlanRecord;
  isEnd(record: PlanRecord): boolean;
  /** Where a record leads, in natural order; no way may lead back. */
  steps(record: PlanRecord): Iterable<Step>;
  /** The most paths. */
  readonly first: number;
  /** The most steps on a path. */
  readonly maxLength: number;
}

/** What a search has found. */
export interface PathsFound {
  /** Shortest first, then in the order of the steps. */
  readonly paths: readonly (readonly Step[])[];
  /** Whether there are no others. */
  readonly isComplete: boolean;
}

/**
 * Finds the shortest paths to all ends, length by length. The layer of a length holds what can be
 * reached in exactly so many steps (breadth-first search, Moore 1959). Where a layer holds an end,
 * only what leads on to one is walked through, so no step is taken that leads nowhere.
 */
export class PathSearch {
  private readonly layers: ReadonlySet<PlanRecord>[];
  /** What of each layer lies on a path of the length that is being walked. */
  private useful: ReadonlySet<PlanRecord>[] = [];
  private readonly paths: (readonly Step[])[] = [];

  constructor(
    private readonly wanted: PathsWanted,
    private readonly limit: StepLimit,
  ) {
    this.layers = [new Set([wanted.from])];
  }

  /** Does the search; throws what the limit throws. */
  *run(): Steps<PathsFound> {
    const { first, maxLength } = this.wanted;
    for (let length = 1; length <= maxLength; length += 1) {
      const layer = yield* this.after(this.layers[length - 1]!);
      if (layer.size === 0) break;
      this.layers.push(layer);
      if (yield* this.hasEnds(length)) yield* this.walk(this.wanted.from, []);
      if (this.isEnough()) return { paths: this.paths.slice(0, first), isComplete: false };
    }
    return { paths: this.paths, isComplete: true };
  }

  /** One more than is wanted shows that there are more. */
  private isEnough(): boolean {
    return this.paths.length > this.wanted.first;
  }

  private *after(layer: ReadonlySet<PlanRecord>): Steps<ReadonlySet<PlanRecord>> {
    const next = new Set<PlanRecord>();
    for (const record of layer) {
      for (const { to } of this.wanted.steps(record)) {
        if (this.limit.step()) yield;
        next.add(to);
      }
    }
    return next;
  }

  /** Goes back from the ends in the last layer and notes what leads to them. */
  private *hasEnds(length: number): Steps<boolean> {
    const ends = new Set<PlanRecord>();
    for (const record of this.layers[length]!) {
      if (this.limit.step()) yield;
      if (this.wanted.isEnd(record)) ends.add(record);
    }
    if (ends.size === 0) return false;
    this.useful = Array.from({ length: length + 1 }, () => ends);
    for (let at = length - 1; at > 0; at -= 1) this.useful[at] = yield* this.before(this.layers[at]!, this.useful[at + 1]!);
    return true;
  }

  /** What of a layer leads to something of the next. */
  private *before(layer: ReadonlySet<PlanRecord>, next: ReadonlySet<PlanRecord>): Steps<ReadonlySet<PlanRecord>> {
    const found = new Set<PlanRecord>();
    for (const record of layer) {
      for (const { to } of this.wanted.steps(record)) {
        if (this.limit.step()) yield;
        if (!next.has(to)) continue;
        found.add(record);
        break;
      }
    }
    return found;
  }

  /** Calls itself once for every step of a path, and no path has more steps than the plan has levels. */
  private *walk(record: PlanRecord, way: readonly Step[]): Steps<void> {
    const next = this.useful[way.length + 1]!;
    const isLast = way.length + 2 === this.useful.length;
    for (const step of this.wanted.steps(record)) {
      if (this.limit.step()) yield;
      if (!next.has(step.to)) continue;
      if (isLast) this.paths.push([...way, step]);
      else yield* this.walk(step.to, [...way, step]);
      if (this.isEnough()) return;
    }
  }
}
