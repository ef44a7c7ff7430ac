import type { DataSource } from 'typeorm';
import { ErrorCode } from '../../schema/errors/error-code.js';
import type { Plan } from '../../schema/plans/plan.js';
import { HubError } from '../errors/hub-error.js';
import { EarlierPlans } from './earlier-plans.js';
import type { GoalGraph } from './goal-graph.js';
import { KnownPlans } from './known-plans.js';
import { type Model, modelOf } from './model.js';
import { readPlan, readPlans } from './read-plan.js';

/** What a store holds at one moment. */
export interface Stored {
  readonly plans: KnownPlans;
  /** The newest snapshots, by year, of the plans that have been asked for. */
  readonly graphs: ReadonlyMap<number, GoalGraph>;
}

/** The newest snapshot of every plan that has been asked for. */
export class GraphStore {
  private readonly database: DataSource;
  private readonly onUnreadable: (error: Error) => void;
  readonly model: Model;
  /** What was known of the plans at earlier moments. */
  readonly earlier: EarlierPlans;
  /** Replaced and never changed, so that a request can keep what belongs together. */
  private stored: Stored = { plans: new KnownPlans([]), graphs: new Map() };
  private readonly loading = new Map<number, Promise<GoalGraph>>();

  /**
   * @param database where the plans are kept
   * @param onUnreadable is told why a plan could not be read; the one who asked is not
   */
  constructor(database: DataSource, onUnreadable: (error: Error) => void) {
    this.database = database;
    this.onUnreadable = onUnreadable;
    this.model = modelOf(database);
    this.earlier = new EarlierPlans(database, onUnreadable);
  }

  /** Reads which plans there are; must be called once before the first question. */
  async open(): Promise<void> {
    this.stored = { ...this.stored, plans: new KnownPlans(await readPlans(this.database)) };
  }

  /** The plans there are. */
  get plans(): KnownPlans {
    return this.stored.plans;
  }

  /** The plans and snapshots as they belong together at this moment. */
  get now(): Stored {
    return this.stored;
  }

  /** Whether a plan is in memory. */
  isLoaded(year: number): boolean {
    return this.stored.graphs.has(year);
  }

  /** Whether somebody has asked for a plan, so that its snapshot has to follow what is written: it is in memory or on its way. */
  isFollowed(year: number): boolean {
    return this.isLoaded(year) || this.loading.has(year);
  }

  /**
   * The snapshot of a plan; read from the database when it is asked for the first time.
   *
   * @param year the year of a plan there is
   * @throws HubError DATABASE_UNAVAILABLE if it is not in memory and cannot be read, PLAN_NOT_FOUND if it is gone
   */
  graph(year: number): GoalGraph | Promise<GoalGraph> {
    return this.stored.graphs.get(year) ?? this.load(year);
  }

  /** Lets a snapshot answer from now on; requests under way keep the one they began with. */
  publish(graph: GoalGraph): void {
    const { plans, graphs } = this.stored;
    this.stored = { plans: plans.with(graph.plan), graphs: new Map([...graphs, [graph.plan.year, graph]]) };
  }

  /** Makes a plan known that has not been read yet, unless it has changed since. */
  announce(plan: Plan): void {
    if ((this.plans.of(plan.year)?.revision ?? 0) < plan.revision) this.stored = { ...this.stored, plans: this.plans.with(plan) };
  }

  /** Forgets a plan that was discarded. */
  forget(year: number): void {
    const { plans, graphs } = this.stored;
    this.stored = { plans: plans.withoutYear(year), graphs: new Map([...graphs].filter(([one]) => one !== year)) };
  }

  private load(year: number): Promise<GoalGraph> {
    let loading = this.loading.get(year);
    if (!loading) {
      loading = this.read(year).finally(() => this.loading.delete(year));
      this.loading.set(year, loading);
    }
    return loading;
  }

  private async read(year: number): Promise<GoalGraph> {
    const graph = await readPlan(this.database, this.model, year).catch((error: Error) => {
      this.onUnreadable(error);
      const message = `year: the plan ${year} is not in memory yet and the database cannot be reached. Try again later.`;
      throw new HubError(ErrorCode.DATABASE_UNAVAILABLE, message, {}, 503);
    });
    if (!graph) throw this.plans.without(year);
    this.publish(graph);
    return graph;
  }
}
