import type { ImpactEdgeKind } from '../../../schema/analysis/impact-paths/impact-enums.js';
import type { ContributionFilter } from '../../../schema/contributions/contribution-filter.js';
import type { PlanRecord } from '../../../schema/plans/plan-record.js';
import type { GoalGraph } from '../../graph/goal-graph.js';
import type { RecordClass } from '../../graph/model.js';

/** One connection that leads on from an object. */
export interface Step {
  readonly kind: ImpactEdgeKind;
  readonly to: PlanRecord;
  /** The record that refers to the other and so states the connection; a contribution where it is one. */
  readonly statedBy: PlanRecord;
}

/** What steps are looked up in. */
export interface StepSource {
  readonly graph: GoalGraph;
  /** Which contributions may be used; all without it. */
  readonly filter: ContributionFilter | null | undefined;
}

/** Where an object leads, in natural order, as long as somebody goes on asking. */
export type StepsOf<From extends PlanRecord> = (from: From, source: StepSource) => Iterable<Step>;

/** The steps of each class. */
export type StepTable = ReadonlyMap<RecordClass, StepsOf<PlanRecord>>;

/** An entry of a table of steps. */
export function stepsOf<From extends PlanRecord>(
  type: RecordClass<From>,
  steps: StepsOf<From>,
): readonly [RecordClass, StepsOf<PlanRecord>] {
  return [type as RecordClass, steps as StepsOf<PlanRecord>];
}

/** Steps to records that state the connection themselves, as a service states who provides it. */
export function* toRecords(kind: ImpactEdgeKind, records: readonly PlanRecord[]): Iterable<Step> {
  for (const to of records) yield { kind, to, statedBy: to };
}

/** Steps to what a record refers to, as a goal does to its parents; none where it says null. */
export function* along(kind: ImpactEdgeKind, statedBy: PlanRecord, others: readonly (PlanRecord | null)[]): Iterable<Step> {
  for (const to of others) if (to) yield { kind, to, statedBy };
}
