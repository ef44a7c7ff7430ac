import { createParameterDecorator, Int } from 'type-graphql';
import { ErrorCode } from '../../schema/errors/error-code.js';
import type { Plan } from '../../schema/plans/plan.js';
import type { PlanRecord } from '../../schema/plans/plan-record.js';
import { PlanStatus } from '../../schema/plans/plan-status.js';
import type { Viewer } from '../../schema/security/viewer.js';
import { HubError } from '../errors/hub-error.js';
import type { Asking } from '../security/asking.js';
import type { ServiceTokens } from '../security/service-tokens.js';
import { seesDrafts } from '../security/viewer.js';
import { GoalGraph } from './goal-graph.js';
import type { GraphStore, Stored } from './graph-store.js';
import type { KnownPlans } from './known-plans.js';
import { PlansRead } from './plans-read.js';

/**
 * What a request carries: who is asking, and the snapshots it reads from start to end, though newer ones may come meanwhile.
 * Every way to a plan leads through here, so here is the one place where drafts are kept from those who do not work on them.
 */
export class HubContext implements Asking {
  /** What the answer has been made from so far. */
  readonly read = new PlansRead();
  private deadline: number;
  private readonly plans: KnownPlans;
  private readonly graphs: Stored['graphs'];
  private readonly pinned = new Map<number | null, GoalGraph | Promise<GoalGraph>>();
  /** The plans there were, by moment. */
  private readonly earlier = new Map<number, Promise<KnownPlans>>();

  /**
   * @param store where the snapshots are
   * @param patience how long the answer may take, in milliseconds
   * @param viewer who is asking; a draft does not exist for those who do not work on drafts
   * @param serviceTokens the tokens of applications
   */
  constructor(
    private readonly store: GraphStore,
    private readonly patience: number,
    readonly viewer: Viewer,
    readonly serviceTokens: ServiceTokens,
  ) {
    const { plans, graphs } = store.now;
    this.plans = plans.seenBy(viewer);
    this.graphs = graphs;
    this.deadline = performance.now() + patience;
  }

  /** Stops an answer that takes too long; every list asks before it is made. */
  checkTime(): void {
    if (performance.now() > this.deadline) {
      throw new HubError(ErrorCode.TIMEOUT, 'The answer was not ready in time. Ask for smaller pages or fewer fields.');
    }
  }

  notePassing(): void {
    this.read.addPassing();
  }

  /** Gives a further answer of the same request as much time as the first one; what it reads stays as it is. */
  renewTime(): void {
    this.deadline = performance.now() + this.patience;
  }

  /** The plans there were for the viewer when the request began. */
  allPlans(): KnownPlans {
    this.read.addAll(this.plans);
    return this.plans;
  }

  /**
   * What is known of the plan of a year without its content; of the current one without a year.
   *
   * @returns null if there is none
   */
  plan(year: number | null | undefined): Plan | null {
    const plan = this.plans.of(year);
    if (plan) this.read.add(plan, year == null);
    else this.read.addAll(this.plans);
    return plan;
  }

  /**
   * The snapshot of a year for this request; of the current plan without a year.
   *
   * @throws HubError PLAN_NOT_FOUND, or what {@link GraphStore.graph} throws
   */
  graph(year: number | null | undefined): GoalGraph | Promise<GoalGraph> {
    const known = this.pinned.get(year ?? null);
    if (known) return known;
    const { year: ofPlan } = this.plans.expected(year);
    const stored = this.graphs.get(ofPlan) ?? this.store.graph(ofPlan);
    const graph = stored instanceof GoalGraph ? this.noted(stored, year == null) : this.loaded(stored, year == null);
    this.pinned.set(year ?? null, graph);
    return graph;
  }

  /**
   * The plans there were for the viewer at an earlier moment; what was a draft then is still one that not everybody sees.
   *
   * @throws HubError BAD_USER_INPUT for a moment that is none or has not come yet, DATABASE_UNAVAILABLE
   */
  plansAsOf(moment: Date): Promise<KnownPlans> {
    const at = moment.getTime();
    if (!(at <= Date.now())) throw wrongMoment(moment);
    this.notePassing(); // Plans are discarded, and the journal goes on.
    let plans = this.earlier.get(at);
    if (!plans) {
      plans = this.store.earlier.plans(this.plans, moment).then((known) => known.seenBy(this.viewer));
      this.earlier.set(at, plans);
    }
    return plans;
  }

  /**
   * The snapshot of a year as the hub knew it at an earlier moment; of the plan that was current then without a year.
   *
   * @throws HubError PLAN_NOT_FOUND, or what {@link plansAsOf} and {@link GraphStore.graph} throw
   */
  async graphAsOf(year: number | null | undefined, moment: Date): Promise<GoalGraph> {
    const plan = (await this.plansAsOf(moment)).expected(year);
    return this.store.earlier.graph(await this.store.graph(plan.year), plan, () => this.checkTime());
  }

  /** {@link plan}, or what was known of it at a moment. */
  planAt(year: number | null | undefined, moment: Date | null | undefined): Plan | null | Promise<Plan | null> {
    return moment == null ? this.plan(year) : this.plansAsOf(moment).then((plans) => plans.of(year));
  }

  /** {@link graph}, or {@link graphAsOf} of a moment. */
  graphAt(year: number | null | undefined, moment: Date | null | undefined): GoalGraph | Promise<GoalGraph> {
    return moment == null ? this.graph(year) : this.graphAsOf(year, moment);
  }

  /** Whoever asks for a plan first waits until it is in memory; that time is not the question's. */
  private async loaded(stored: Promise<GoalGraph>, asCurrent: boolean): Promise<GoalGraph> {
    const graph = await stored;
    this.renewTime();
    return this.noted(graph, asCurrent);
  }

  private noted(graph: GoalGraph, asCurrent: boolean): GoalGraph {
    // It may have become a draft since it was listed; the rows are what counts.
    if (graph.plan.status === PlanStatus.DRAFT && !seesDrafts(this.viewer)) throw this.plans.without(graph.plan.year);
    this.read.add(graph.plan, asCurrent);
    return graph;
  }
}

function wrongMoment(moment: Date): HubError {
  const got = Number.isNaN(moment.getTime()) ? 'none' : moment.toISOString();
  return new HubError(ErrorCode.BAD_USER_INPUT, `asOf: expected a moment up to now, got ${got}.`);
}

/**
 * A parameter of a root field: adds the argument `year` and receives that year's snapshot; an earlier one where the
 * argument `asOf` is given, which {@link addAsOf} adds to all of these fields.
 */
export function GraphOfYear(): ReturnType<typeof createParameterDecorator> {
  return createParameterDecorator<HubContext>(
    ({ args, context }) => {
      context.checkTime();
      const { year, asOf } = args as { year?: number | null; asOf?: Date | null };
      return context.graphAt(year, asOf);
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
