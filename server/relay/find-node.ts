import { PLAN_RECORDS } from '../../schema/model.js';
import type { PlanRecord } from '../../schema/plans/plan-record.js';
import type { Node } from '../../schema/relay/node.js';
import type { HubContext } from '../graph/hub-context.js';
import type { RecordClass } from '../graph/model.js';
import { parseNodeId } from './node-id.js';

const TYPES = new Map<string, RecordClass>(PLAN_RECORDS.map((type) => [type.name, type as RecordClass<PlanRecord>]));

/**
 * Finds the object with an id.
 *
 * @param asOf the moment at which it is looked for; now without it
 * @returns null if it is not there
 */
export async function findNode(id: string, context: HubContext, asOf?: Date | null): Promise<Node | null> {
  const parts = parseNodeId(id);
  const plan = parts && (await context.planAt(parts.year, asOf));
  if (!plan) return null;
  if (parts.type === 'Plan') return parts.key === '' ? plan : null;
  const type = TYPES.get(parts.type);
  if (!type) return null;
  const graph = await context.graphAt(plan.year, asOf);
  return graph.find(type, parts.key);
}
