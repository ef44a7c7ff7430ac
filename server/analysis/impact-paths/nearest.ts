import type { ImpactReach } from '../../../schema/analysis/impact-paths/impact-paths.js';
import type { PlanRecord } from '../../../schema/plans/plan-record.js';
import type { Steps } from '../../turns/steps.js';
import type { StepLimit } from '../step-limit.js';
import type { Step } from './step.js';

/** What is looked for around a record. */
export interface NearestWanted {
  readonly from: PlanRecord;
  isWanted(record: PlanRecord): boolean;
  /** Where a record leads, in natural order. */
  steps(record: PlanRecord): Iterable<Step>;
  /** After so many nothing else is looked for. */
  readonly enough: number;
  /** The most steps to take. */
  readonly maxLength: number;
}

/**
 * What is reached from a record, nearest first, then in the order of the steps to it (breadth-first search, Moore 1959).
 *
 * @returns `enough`, or fewer if there are no more
 */
export function* nearest(wanted: NearestWanted, limit: StepLimit): Steps<readonly ImpactReach[]> {
  const seen = new Map<PlanRecord, number>([[wanted.from, 0]]);
  const reached: ImpactReach[] = [];
  const note = (record: PlanRecord, length: number) => {
    if (seen.has(record)) return;
    seen.set(record, length);
    if (wanted.isWanted(record)) reached.push({ node: record, length });
  };
  // A map can be added to while it is gone through, so it is the queue as well.
  for (const [record, length] of seen) {
    if (length >= wanted.maxLength) break;
    for (const { to } of wanted.steps(record)) {
      if (reached.length >= wanted.enough) return reached;
      if (limit.step()) yield;
      note(to, length + 1);
    }
  }
  return reached;
}
