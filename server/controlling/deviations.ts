import type { ReportContent } from '../../schema/controlling/controlling-report.js';
import type { ReportedIndicator } from '../../schema/controlling/reported-indicator.js';

/** The indicators of a report that differ from their targets by more than its threshold, in the order of the report, each once. */
export function deviationsOf({ areas }: Pick<ReportContent, 'areas'>): readonly ReportedIndicator[] {
  const all = areas.flatMap(({ goals, indicators }) => [...goals.flatMap((goal) => goal.indicators), ...indicators]);
  const deviating = all.filter(({ isDeviating }) => isDeviating);
  return [...new Map(deviating.map((indicator) => [indicator.id, indicator])).values()];
}
