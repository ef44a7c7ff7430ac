import type { Steps } from '../../turns/steps.js';
import type { StepLimit } from '../step-limit.js';
import type { Digraph } from './digraph.js';

/** What a search for chains has found. */
export interface ChainsFound {
  /** Each a list of components; all of the same length, in the order of their first points. */
  readonly chains: readonly (readonly number[])[];
  /** Whether there are no others of that length. */
  readonly isComplete: boolean;
}

/**
 * The longest chains of components each of which leads to the next. Among its components a graph has
 * no circles, so the longest way from each follows from those it leads to (as in the critical path
 * method, Kelley and Walker 1959).
 *
 * @param components the strongly connected components; whatever one leads to stands before it
 * @param first the most chains
 * @returns chains of two or more components; none where no component leads to another
 */
export function* longestChains(
  graph: Digraph,
  components: readonly (readonly number[])[],
  first: number,
  limit: StepLimit,
): Steps<ChainsFound> {
  const successors = yield* condensed(graph, components, limit);
  const lengths: number[] = [];
  for (const next of successors) lengths.push(1 + next.reduce((most, one) => Math.max(most, lengths[one]!), 0));
  const longest = lengths.reduce((most, one) => Math.max(most, one), 0);
  if (longest < 2) return { chains: [], isComplete: true };

  const chains: number[][] = [];
  const way: number[] = [];
  // What may stand at each place of the chain and has not been tried yet, the next one last.
  const untried = [
    inOrder(
      [...lengths.keys()].filter((one) => lengths[one] === longest),
      components,
    ).reverse(),
  ];
  while (untried.length > 0 && chains.length <= first) {
    if (limit.step()) yield;
    way.length = untried.length - 1;
    const one = untried.at(-1)!.pop();
    if (one === undefined) untried.pop();
    else if (way.push(one) === longest) chains.push([...way]);
    else untried.push(successors[one]!.filter((next) => lengths[next] === longest - way.length).reverse());
  }
  return { chains: chains.slice(0, first), isComplete: chains.length <= first };
}

/** The components that each component leads to, in order. */
function* condensed(graph: Digraph, components: readonly (readonly number[])[], limit: StepLimit): Steps<Digraph> {
  const componentOf = new Int32Array(graph.length);
  for (const [index, points] of components.entries()) for (const point of points) componentOf[point] = index;
  const condensed: (readonly number[])[] = [];
  for (const [index, points] of components.entries()) {
    const next = new Set<number>();
    for (const point of points) {
      for (const to of graph[point]!) {
        if (limit.step()) yield;
        next.add(componentOf[to]!);
      }
    }
    next.delete(index);
    condensed.push(inOrder([...next], components));
  }
  return condensed;
}

/** Components in the order of their first points. */
function inOrder(indexes: number[], components: readonly (readonly number[])[]): number[] {
  return indexes.sort((a, b) => components[a]![0]! - components[b]![0]!);
}
