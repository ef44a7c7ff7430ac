import { Contribution } from '../../../schema/contributions/contribution.js';
import { ErrorCode } from '../../../schema/errors/error-code.js';
import { Goal } from '../../../schema/goals/goal.js';
import { Office } from '../../../schema/organisation/office.js';
import type { PlanRecord } from '../../../schema/plans/plan-record.js';
import { Service } from '../../../schema/services/service.js';
import { HubError, quoted } from '../../errors/hub-error.js';
import type { GoalGraph } from '../../graph/goal-graph.js';
import type { RecordClass } from '../../graph/model.js';
import { parseNodeId } from '../../relay/node-id.js';

/** The most ids, and the most drafts, of one question. */
const MOST = 200;

/**
 * What can be thought of as gone. The budget's products, groups and areas cannot: goals are anchored to them,
 * and without its anchor a goal has no level. What laws and target groups there are is not for the city to say.
 */
const REMOVABLE: readonly RecordClass[] = [Service, Office, Goal, Contribution];

/** An error of this question's arguments. */
export function wrong(message: string): HubError {
  return new HubError(ErrorCode.BAD_USER_INPUT, message);
}

/** @throws HubError BAD_USER_INPUT if an argument holds too many items */
export function checkCount(argument: string, items: readonly unknown[]): void {
  if (items.length > MOST) throw wrong(`${argument}: expected at most ${MOST} items, got ${items.length}.`);
}

/**
 * The records that shall be thought of as gone.
 *
 * @throws HubError BAD_USER_INPUT for too many or repeated ids, and those that lead to nothing in this plan that can be removed
 */
export function readRemoved(graph: GoalGraph, ids: readonly string[]): readonly PlanRecord[] {
  checkCount('remove', ids);
  const records = ids.map((id) => recordOf(graph, 'remove', REMOVABLE, id));
  const repeated = ids.find((id, at) => ids.indexOf(id) !== at);
  if (repeated !== undefined) throw wrong(`remove: expected each id once, got ${quoted(repeated)} twice.`);
  return records;
}

/**
 * The record of an id.
 *
 * @param argument the name of the argument, for the message
 * @param types what it may be
 * @throws HubError BAD_USER_INPUT if it is none of the plan or of another type
 */
export function recordOf<Record extends PlanRecord>(
  graph: GoalGraph,
  argument: string,
  types: readonly RecordClass<Record>[],
  id: string,
): Record {
  const parts = parseNodeId(id);
  const type = types.find(({ name }) => name === parts?.type);
  if (!parts || !type) {
    const expected = types.map(({ name }) => `"${name}:${graph.plan.year}/…"`).join(', ');
    throw wrong(`${argument}: expected an id such as ${expected}, got ${quoted(id)}.`);
  }
  if (parts.year !== graph.plan.year) {
    throw wrong(`${argument}: expected an id of the plan ${graph.plan.year}, got ${quoted(id)}.`);
  }
  const record = graph.find(type, parts.key);
  if (!record) throw wrong(`${argument}: expected the id of something in the plan ${graph.plan.year}, got ${quoted(id)}.`);
  return record;
}
