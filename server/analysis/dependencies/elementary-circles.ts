import type { Steps } from '../../turns/steps.js';
import type { Digraph } from './digraph.js';

/** What a search for circles has found. */
export interface CirclesFound {
  /** Shortest first, then in ascending order; each begins with its smallest point. */
  readonly circles: readonly (readonly number[])[];
  /** Whether there are no others. */
  readonly isComplete: boolean;
}

/** How often others have their turn, in steps. */
const TURN = 1_000;

/**
 * The elementary circles of a directed graph, on which no point stands twice, shortest first. As in
 * Tiernan's search (1970) a circle is looked for from its smallest point over larger ones only, so
 * each is found once; here length by length, and only over points from which the way back is short
 * enough. A graph may have more circles than anybody can wait for, so the search has its end.
 *
 * @param longest the most points a circle can have: those of the largest strongly connected component
 * @param first the most circles
 * @param most the most steps
 */
export function* elementaryCircles(
  graph: Digraph,
  { longest, first, most }: { longest: number; first: number; most: number },
): Steps<CirclesFound> {
  const search = new CircleSearch(graph, yield* turnedRound(graph), first, most);
  for (let length = 2; length <= longest && !search.isOver(); length += 1) {
    for (let root = 0; root < graph.length && !search.isOver(); root += 1) yield* search.from(root, length);
  }
  return { circles: search.circles.slice(0, first), isComplete: !search.isOver() };
}

/** The graph with every link turned round. */
function* turnedRound(graph: Digraph): Steps<Digraph> {
  const backwards: number[][] = graph.map(() => []);
  let turned = 0;
  for (const [from, list] of graph.entries()) {
    for (const to of list) {
      if (++turned % TURN === 0) yield;
      backwards[to]!.push(from);
    }
  }
  return backwards;
}

class CircleSearch {
  readonly circles: number[][] = [];
  private steps = 0;
  private readonly isOnWay: Uint8Array;

  constructor(
    private readonly graph: Digraph,
    private readonly backwards: Digraph,
    private readonly first: number,
    private readonly most: number,
  ) {
    this.isOnWay = new Uint8Array(graph.length);
  }

  /** Whether more was found than is wanted, or more looked at than is allowed. */
  isOver(): boolean {
    return this.circles.length > this.first || this.steps > this.most;
  }

  /** Finds the circles of one length whose smallest point is the root. */
  *from(root: number, length: number): Steps<void> {
    const distance = yield* this.distancesTo(root, length - 1);
    // The next successor to look at, for each point on the way: a stack in place of recursion, as deep as a circle is long.
    const way = [root];
    const next = [0];
    this.isOnWay[root] = 1;
    while (way.length > 0 && !this.isOver()) {
      if (++this.steps % TURN === 0) yield;
      const point = this.graph[way.at(-1)!]![next[next.length - 1]!++];
      if (point === undefined) {
        this.isOnWay[way.pop()!] = 0;
        next.pop();
      } else if (way.length === length) {
        if (point === root) this.circles.push([...way]);
      } else if (!this.isOnWay[point] && (distance.get(point) ?? length) <= length - way.length) {
        this.isOnWay[point] = 1;
        way.push(point);
        next.push(0);
      }
    }
  }

  /** How far it is back to the root from each larger point that is near enough. */
  private *distancesTo(root: number, farthest: number): Steps<ReadonlyMap<number, number>> {
    const distances = new Map([[root, 0]]);
    // A map can be added to while it is gone through, so it is the queue as well.
    for (const [point, distance] of distances) {
      if (distance >= farthest) break;
      for (const before of this.backwards[point]!) {
        if (++this.steps % TURN === 0) yield;
        if (before > root && !distances.has(before)) distances.set(before, distance + 1);
      }
    }
    return distances;
  }
}
