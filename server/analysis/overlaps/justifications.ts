import { OverlapJustification } from '../../../schema/analysis/overlaps/overlap-justification.js';
import type { PlanRecord } from '../../../schema/plans/plan-record.js';
import type { GoalGraph } from '../../graph/goal-graph.js';
import type { JustificationOf } from './overlap-findings.js';

/** Finds why two records may overlap, whichever of them is named first; of several reasons the first in natural order. */
export function justificationsOf(graph: GoalGraph): JustificationOf {
  const of = (one: PlanRecord, other: PlanRecord) =>
    graph.pointingAt(OverlapJustification, 'product', one).find(({ otherProduct }) => otherProduct === other) ??
    graph.pointingAt(OverlapJustification, 'service', one).find(({ otherService }) => otherService === other);
  return ({ one, other }) => of(one, other) ?? of(other, one) ?? null;
}
