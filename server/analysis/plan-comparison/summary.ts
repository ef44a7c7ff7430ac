import type { PlanChangeCount } from '../../../schema/analysis/plan-comparison/plan-change.js';
import type { Change } from './compare.js';

/** How many changes of each type and kind there are, in the order of the changes. */
export function summaryOf(changes: readonly Change[]): readonly PlanChangeCount[] {
  const counts: { type: string; kind: PlanChangeCount['kind']; count: number }[] = [];
  for (const { shape, kind } of changes) {
    const last = counts.at(-1);
    if (last?.type === shape.type.name && last.kind === kind) last.count += 1;
    else counts.push({ type: shape.type.name, kind, count: 1 });
  }
  return counts;
}
