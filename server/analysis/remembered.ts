import type { GoalGraph } from '../graph/goal-graph.js';
import { once } from '../turns/once.js';
import type { Steps } from '../turns/steps.js';

/**
 * Does the same work on each snapshot once. A snapshot never changes, so neither does the result;
 * both are forgotten together.
 *
 * @param work what is to be done
 * @returns the same work, which ends at once where it has been done before
 */
export function remembered<Result>(work: (graph: GoalGraph) => Steps<Result>): (graph: GoalGraph) => Steps<Result> {
  const works = new WeakMap<GoalGraph, () => Steps<Result>>();
  return (graph) => {
    let ofGraph = works.get(graph);
    if (!ofGraph) works.set(graph, (ofGraph = once(() => work(graph))));
    return ofGraph();
  };
}
