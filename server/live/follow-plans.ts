import { JournalAction } from '../../schema/journal/journal-action.js';
import type { JournalEntry } from '../../schema/journal/journal-entry.js';
import type { PlanWriter } from '../changes/plan-writer.js';

/** Brings what the hub knows of plans up to new entries of the journal. What this hub wrote itself it knows already. */
export async function followPlans(writer: PlanWriter, entries: readonly JournalEntry[]): Promise<void> {
  const latest = new Map(entries.map((entry) => [entry.year, entry]));
  for (const [year, { revision, action }] of latest) {
    const known = writer.store.plans.of(year);
    const isKnown = known ? known.revision >= revision : action === JournalAction.PLAN_DISCARDED;
    if (!isKnown) await writer.refresh(year);
  }
}
