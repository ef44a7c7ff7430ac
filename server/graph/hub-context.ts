import { createParameterDecorator, Int } from 'type-graphql';
import { ErrorCode } from '../../schema/errors/error-code.js';
import type { PlanRecord } from '../../schema/plans/plan-record.js';
import { HubError } from '../errors/hub-error.js';
import { GoalGraph } from './goal-graph.js';
import type { GraphStore } from './graph-store.js';

/** What a request carries: the snapshots it reads from start to end, though newer ones may come meanwhile. */
export class HubContext {
  private deadline: number;
  private readonly pinned = new Map<number | null, GoalGraph | Promise<GoalGraph>>();

  /**
   * @param store where the snapshots are
   * @param patience how long the answer may take, in milliseconds
   */
  constructor(
    readonly store: GraphStore,
    private readonly patience: number,
  ) {
    this.deadline = performance.now() + patience;
  }

  /** Stops an answer that takes too long; every list asks before it is made. */
  checkTime(): void {
    if (performance.now() > this.deadline) {
      throw new HubError(ErrorCode.TIMEOUT, 'The answer was not ready in time. Ask for smaller pages or fewer fields.');
    }
  }

  /** The snapshot of a year for this request; see {@link GraphStore.graph}. */
  graph(year: number | null | undefined): GoalGraph | Promise<GoalGraph> {
    const known = this.pinned.get(year ?? null);
    if (known) return known;
    const graph = this.loaded(this.store.graph(year));
    this.pinned.set(year ?? null, graph);
    return graph;
  }

  /** Whoever asks for a plan first waits until it is in memory; that time is not the question's. */
  private loaded(graph: GoalGraph | Promise<GoalGraph>): GoalGraph | Promise<GoalGraph> {
    if (graph instanceof GoalGraph) return graph;
    return graph.then((one) => {
      this.deadline = performance.now() + this.patience;
      return one;
    });
  }
}

/** A parameter of a root field: adds the argument `year` and receives that year's snapshot. */
export function GraphOfYear(): ReturnType<typeof createParameterDecorator> {
  return createParameterDecorator<HubContext>(
    ({ args, context }) => {
      context.checkTime();
      return context.graph(args.year as number | null | undefined);
    },
    {
      arg: {
        name: 'year',
        typeFunc: () => Int,
        options: {
          nullable: true,
          description: 'The budget year whose plan answers (Haushaltsjahr); the latest adopted plan without it.',
        },
      },
    },
  );
}

/** A parameter of a field: receives the snapshot that its object belongs to. */
export function GraphOfObject(): ReturnType<typeof createParameterDecorator> {
  return createParameterDecorator<HubContext>(({ root, context }) => {
    context.checkTime();
    return GoalGraph.of(root as PlanRecord);
  });
}
