import type { GoalGraph } from '../graph/goal-graph.js';
import type { Work } from './paced.js';

/**
 * Does the same work on each snapshot once. A snapshot never changes, so neither does the result;
 * both are forgotten together.
 *
 * @param work what is to be done
 * @returns the same work, which ends at once where it has been done before
 */
export function remembered<Result>(work: (graph: GoalGraph) => Work<Result>): (graph: GoalGraph) => Work<Result> {
  const results = new WeakMap<GoalGraph, { readonly result: Result }>();
  return function* (graph) {
    const known = results.get(graph);
    if (known) return known.result;
    const result = yield* work(graph);
    results.set(graph, { result });
    return result;
  };
}
