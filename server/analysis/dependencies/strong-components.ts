import type { Steps } from '../../turns/steps.js';
import type { StepLimit } from '../step-limit.js';
import type { Digraph } from './digraph.js';

/** Not yet visited. */
const NEW = -1;

/**
 * The strongly connected components of a directed graph: groups in which every point leads to every
 * other (Tarjan 1972, with a stack of its own in place of recursion, as deep as the graph is).
 *
 * @returns the components, each in ascending order; whatever a component leads to stands before it
 */
export function* strongComponents(graph: Digraph, limit: StepLimit): Steps<readonly (readonly number[])[]> {
  const search = new TarjanSearch(graph);
  for (const point of graph.keys()) {
    search.begin(point);
    while (search.isUnderWay()) {
      if (limit.step()) yield;
      search.goOn();
    }
  }
  return search.components;
}

class TarjanSearch {
  readonly components: (readonly number[])[] = [];
  /** When each point was visited first, and the earliest point still open that it leads back to. */
  private readonly visited: Int32Array;
  private readonly lowest: Int32Array;
  /** How many of its successors have been looked at. */
  private readonly done: Int32Array;
  private readonly isOpen: Uint8Array;
  private readonly open: number[] = [];
  /** The way from the first point to where the search is. */
  private readonly way: number[] = [];
  private clock = 0;

  constructor(private readonly graph: Digraph) {
    this.visited = new Int32Array(graph.length).fill(NEW);
    this.lowest = new Int32Array(graph.length);
    this.done = new Int32Array(graph.length);
    this.isOpen = new Uint8Array(graph.length);
  }

  isUnderWay(): boolean {
    return this.way.length > 0;
  }

  begin(point: number): void {
    if (this.visited[point] !== NEW) return;
    this.visited[point] = this.lowest[point] = this.clock++;
    this.isOpen[point] = 1;
    this.open.push(point);
    this.way.push(point);
  }

  /** Looks at one more successor of the last point on the way, or leaves that point. */
  goOn(): void {
    const point = this.way.at(-1)!;
    const next = this.graph[point]![this.done[point]!++];
    if (next === undefined) this.leave(point);
    else if (this.visited[next] === NEW) this.begin(next);
    else if (this.isOpen[next]) this.lowest[point] = Math.min(this.lowest[point]!, this.visited[next]!);
  }

  private leave(point: number): void {
    this.way.pop();
    const before = this.way.at(-1);
    if (before !== undefined) this.lowest[before] = Math.min(this.lowest[before]!, this.lowest[point]!);
    if (this.lowest[point] === this.visited[point]) this.close(point);
  }

  /** The point leads back to none before it, so everything opened since is its component. */
  private close(point: number): void {
    const component = this.open.splice(this.open.lastIndexOf(point));
    for (const one of component) this.isOpen[one] = 0;
    this.components.push(component.sort((a, b) => a - b));
  }
}
