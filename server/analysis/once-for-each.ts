import type { PlanRecord } from '../../schema/plans/plan-record.js';
import type { GoalGraph } from '../graph/goal-graph.js';
import type { RecordClass } from '../graph/model.js';
import type { Condition } from '../relay/matching.js';

const HOLDS = 1;
const DOES_NOT = 2;

/**
 * The same condition, looked at only once for each record: what is gone through, such as contributions, leads to the same
 * records again and again.
 *
 * @param types the classes the records may be of
 */
export function onceForEach<Item extends PlanRecord>(
  graph: GoalGraph,
  types: readonly RecordClass<Item>[],
  holds: Condition<Item>,
): Condition<Item> {
  const known = new Map(types.map((type) => [type as object, new Uint8Array(graph.all(type).length)]));
  return (item) => {
    const ofType = known.get(item.constructor)!;
    if (!ofType[item.rank]) ofType[item.rank] = holds(item) ? HOLDS : DOES_NOT;
    return ofType[item.rank] === HOLDS;
  };
}
