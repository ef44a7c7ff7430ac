import { LRUCache } from 'lru-cache';
import type { DataSource } from 'typeorm';
import { Contribution } from '../../schema/contributions/contribution.js';
import type { JournalEntry } from '../../schema/journal/journal-entry.js';
import { WorkingPlan } from '../changes/working-plan.js';
import type { Facts } from '../graph/facts.js';
import type { GoalGraph } from '../graph/goal-graph.js';
import type { GraphStore } from '../graph/graph-store.js';
import type { Shape } from '../graph/model.js';
import { factsWhenRemoved } from '../journal/journal.js';

/** As many entries are remembered: all streams ask for the same ones at about the same time. */
const REMEMBERED = 20;

/** A record of a class that may derive fields from its references. */
type DerivedRecord = { derive?(): void };

/** The contribution that an entry tells of, as it was before and as it is after, so that filters can be asked of both. */
export class ContributionsOfEntry {
  private readonly known = new LRUCache<string, Promise<readonly Contribution[]>>({ max: REMEMBERED });

  constructor(
    private readonly database: DataSource,
    private readonly store: GraphStore,
  ) {}

  /**
   * The contribution before and after, linked to the plan as it is now, and to what has been removed from it as it was.
   *
   * @returns none if the plan was discarded
   */
  of(entry: JournalEntry): Promise<readonly Contribution[]> {
    let known = this.known.get(entry.number);
    if (!known) {
      known = this.read(entry);
      known.catch(() => this.known.delete(entry.number));
      this.known.set(entry.number, known);
    }
    return known;
  }

  private async read({ year, key, before, after }: JournalEntry): Promise<readonly Contribution[]> {
    if (!this.store.plans.of(year)) return [];
    const graph = await this.store.graph(year);
    const states = [before, after].filter((facts) => facts !== null) as Facts[];
    return Promise.all(states.map((facts) => this.linked(graph, key, facts)));
  }

  private async linked(graph: GoalGraph, key: string, facts: Facts): Promise<Contribution> {
    const plan = new WorkingPlan(graph);
    const shape = plan.shapeOf(Contribution);
    await this.place(plan, shape, key, facts);
    // In the order of the model, in which each class finds what it derives from.
    for (const change of plan.changes) (plan.relinked(change.shape, change.key) as DerivedRecord).derive?.();
    return plan.record(Contribution, key) as Contribution;
  }

  /** Puts a record into a plan, and what it refers to if that is not there any more. */
  private async place(plan: WorkingPlan, shape: Shape, key: string, facts: Facts): Promise<void> {
    plan.set(shape, key, facts);
    for (const { property, target } of [...shape.references, ...shape.links]) {
      for (const other of [facts[property] ?? []].flat() as string[]) {
        const of = plan.shapeOf(target);
        if (plan.facts(of, other)) continue;
        const removed = await factsWhenRemoved(this.database, plan.base.plan.year, { type: target.name, key: other });
        if (removed) await this.place(plan, of, other, removed);
      }
    }
  }
}
