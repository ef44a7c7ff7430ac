import type { GoalGraph } from '../../graph/goal-graph.js';
import type { HubContext } from '../../graph/hub-context.js';
import type { WhatIfAnswer } from './what-if-answer.js';

/** The snapshot of the changed plan, derived when the first field asks for it. */
export function graphOf(whatIf: WhatIfAnswer, context: HubContext): Promise<GoalGraph> {
  return whatIf.graph(context);
}
