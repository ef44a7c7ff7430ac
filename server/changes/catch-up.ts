import type { QueryRunner } from 'typeorm';
import { JournalAction } from '../../schema/journal/journal-action.js';
import type { JournalEntry } from '../../schema/journal/journal-entry.js';
import type { Plan } from '../../schema/plans/plan.js';
import type { Facts } from '../graph/facts.js';
import type { GoalGraph } from '../graph/goal-graph.js';
import type { GraphStore } from '../graph/graph-store.js';
import type { Model, RecordClass } from '../graph/model.js';
import type { ChangedRecords } from '../graph/place-changes.js';
import { readPlanIn } from '../graph/read-plan.js';
import { entriesSince } from '../journal/journal.js';
import { inTurns } from '../turns/in-turns.js';
import type { RecordChange } from './working-plan.js';

/**
 * Brings a snapshot up to what another hub has written, by the journal alone, and lets it answer. Where the journal does not
 * tell everything, the plan is read anew.
 *
 * @param plan as it is in the database, locked
 */
export async function catchUp(transaction: QueryRunner, store: GraphStore, graph: GoalGraph, plan: Plan): Promise<GoalGraph> {
  const entries = await entriesSince(transaction, plan.year, graph.plan.revision);
  const next = tellsAll(entries, graph.plan, plan)
    ? await inTurns(graph.changed({ plan, records: changesIn(graph.model, entries) }))
    : (await readPlanIn(transaction, graph.model, plan.year))!;
  store.publish(next);
  return next;
}

/** What entries say by now. */
function changesIn(model: Model, entries: readonly JournalEntry[]): ReadonlyMap<RecordClass, ChangedRecords> {
  const shapes = new Map(model.map((shape) => [shape.type.name, shape]));
  const changes = entries.flatMap(({ type, key, after }) => {
    const shape = shapes.get(type);
    return shape ? [{ shape, key, before: null, after: after as Facts | null }] : [];
  });
  return changesOf(changes);
}

/** Not of a draft that was discarded and begun anew, nor of what somebody did past the hubs. */
function tellsAll(entries: readonly JournalEntry[], from: Plan, to: Plan): boolean {
  const revisions = new Set(entries.map(({ revision }) => revision));
  const isNew = entries.some(({ action }) => action === JournalAction.PLAN_CREATED);
  return !isNew && to.revision > from.revision && revisions.size === to.revision - from.revision;
}

/** Changes by class and key; of several of one record the last. */
export function changesOf(changes: readonly RecordChange[]): ReadonlyMap<RecordClass, ChangedRecords> {
  const byClass = new Map<RecordClass, Map<string, Facts | null>>();
  for (const { shape, key, after } of changes) {
    const ofClass = byClass.get(shape.type) ?? new Map<string, Facts | null>();
    byClass.set(shape.type, ofClass.set(key, after));
  }
  return byClass;
}
