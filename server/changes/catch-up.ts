import type { QueryRunner } from 'typeorm';
import { JournalAction } from '../../schema/journal/journal-action.js';
import type { Plan } from '../../schema/plans/plan.js';
import type { ChangedRecords } from '../graph/derive.js';
import type { Facts } from '../graph/facts.js';
import type { GoalGraph } from '../graph/goal-graph.js';
import type { GraphStore } from '../graph/graph-store.js';
import type { RecordClass } from '../graph/model.js';
import { inTurns } from '../graph/turns.js';
import { entriesSince } from '../journal/journal.js';
import type { RecordChange } from './working-plan.js';

/**
 * Brings a snapshot up to what another hub has written, by the journal alone, and lets it answer.
 *
 * @param plan as it is in the database
 */
export async function catchUp(transaction: QueryRunner, store: GraphStore, graph: GoalGraph, plan: Plan): Promise<GoalGraph> {
  const entries = await entriesSince(transaction, plan.year, graph.plan.revision);
  if (entries.some(({ action }) => action === JournalAction.PLAN_CREATED)) {
    // The draft was discarded and another one begun: nothing of the snapshot holds any more.
    store.forget(plan.year);
    store.announce(plan);
    return store.graph(plan.year);
  }
  const shapes = new Map(graph.model.map((shape) => [shape.type.name, shape]));
  const changes = entries.flatMap(({ type, key, after }) => {
    const shape = shapes.get(type);
    return shape ? [{ shape, key, before: null, after: after as Facts | null }] : [];
  });
  const next = await inTurns(graph.changed({ plan, records: changesOf(changes) }));
  store.publish(next);
  return next;
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
