import type { ReportArgs } from '../../schema/controlling/report-args.js';
import { Period } from '../../schema/indicators/period.js';
import { endOf } from '../graph/as-of.js';
import type { GoalGraph } from '../graph/goal-graph.js';
import { checkPercent, type StatusQuestion, unusable } from '../status/read-args.js';
import { partOf, type ReportedPart } from './scope.js';

/** What a report shall say, once that is known to make sense. */
export interface ReportQuestion extends StatusQuestion {
  readonly quarter: number;
  /** In per cent of a target. */
  readonly threshold: string;
  readonly part: ReportedPart;
}

/**
 * Reads what a report of a plan shall say.
 *
 * @param asOf the moment whose knowledge counts; null for now
 * @throws HubError BAD_USER_INPUT
 */
export function readReportArgs(
  graph: GoalGraph,
  { quarter, scope, threshold, tolerance }: ReportArgs,
  asOf: Date | null,
): ReportQuestion {
  const { year } = graph.plan;
  const period = Period.named(`${year}-Q${quarter}`);
  if (!period) throw unusable('quarter', 'a quarter from 1 to 4', quarter);
  checkPercent('threshold', threshold);
  checkPercent('tolerance', tolerance);
  return { year, quarter, threshold, tolerance, until: period.lastDay, before: endOf(asOf), part: partOf(graph, scope) };
}
