import type { CoverageGap } from '../../schema/analysis/coverage-gaps/coverage-gap.js';
import { Language } from '../../schema/analysis/explanation/language.js';
import type { PlanRecord } from '../../schema/plans/plan-record.js';
import { coverageGaps, type GapSubject } from '../analysis/coverage-gaps/coverage-gaps.js';
import { GapFindings } from '../analysis/coverage-gaps/gap-findings.js';
import type { GoalGraph } from '../graph/goal-graph.js';
import type { HubContext } from '../graph/hub-context.js';
import { inTurns } from '../turns/in-turns.js';

/** What changed objects leave open: it is allowed, but somebody should know. */
export async function warningsOf(
  graph: GoalGraph,
  records: readonly PlanRecord[],
  context: HubContext,
): Promise<readonly CoverageGap[]> {
  if (records.length === 0) return [];
  const gaps = await inTurns(coverageGaps(graph), context);
  const changed = new Set<GapSubject | PlanRecord>(records);
  const shown = new Map([...gaps].map(([code, subjects]) => [code, subjects.filter((subject) => changed.has(subject))]));
  const findings = new GapFindings(shown, Language.DE);
  return Array.from({ length: findings.length }, (_, index) => findings.itemAt(index));
}
