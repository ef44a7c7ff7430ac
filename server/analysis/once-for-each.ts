import type { PlanRecord } from '../../schema/plans/plan-record.js';
import type { GoalGraph } from '../graph/goal-graph.js';
import type { RecordClass } from '../graph/model.js';
import type { Condition } from '../relay/matching.js';

const HOLDS = 1;
const DOES_NOT = 2;

/**
 * A condition on the records of a class by their ranks, which looks at each only once: what is gone through, such as
 * contributions, leads to the same records again and again.
 */
export function onceForEach<Item extends PlanRecord>(
  graph: GoalGraph,
  type: RecordClass<Item>,
  holds: Condition<Item>,
): (rank: number) => boolean {
  const all = graph.all(type);
  const known = new Uint8Array(all.length);
  return (rank) => {
    if (known[rank] === 0) known[rank] = holds(all[rank]!) ? HOLDS : DOES_NOT;
    return known[rank] === HOLDS;
  };
}
