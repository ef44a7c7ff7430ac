import { Plan } from '../../schema/plans/plan.js';
import type { PlanRecord } from '../../schema/plans/plan-record.js';
import type { Steps } from '../turns/steps.js';
import { derive, type PlanContents } from './derive.js';
import { Linker } from './link.js';
import { linkedClasses } from './linked-classes.js';
import { linksOf, type Model, type RecordClass } from './model.js';
import type { ChangedRecords } from './place-changes.js';
import type { PlanRows } from './plan-rows.js';
import type { RankLists } from './rank-lists.js';
import { Table } from './table.js';
import { Way } from './way.js';

/** How a snapshot differs from the one it is derived from. */
export interface Changes {
  /** The plan as it is now; the same without one. */
  readonly plan?: Plan;
  readonly records: ReadonlyMap<RecordClass, ChangedRecords>;
}

const graphs = new WeakMap<Plan, GoalGraph>();

/**
 * An immutable snapshot of one plan: all its records as frozen objects that refer to each other.
 * A committed change makes a new snapshot; this one stays as it is for whoever reads it. What the records say is shared
 * by the snapshots of a plan; the objects belong to one, and are made when somebody looks at them.
 */
export class GoalGraph {
  private readonly tables = new Map<RecordClass, Table>();
  private readonly ways = new Map<RecordClass, ReadonlyMap<string, Way>>();
  private readonly ranks = new Map<string, Int32Array>();

  private constructor(
    readonly model: Model,
    readonly plan: Plan,
    private readonly contents: PlanContents,
    keepsReferences: boolean,
  ) {
    const { keeping, lookingUp } = linkedClasses(model);
    const classes = keepsReferences ? keeping : lookingUp;
    const referring = (type: RecordClass, property: string, rank: number) => this.way(type, property).referring(rank);
    for (const [type, ofType] of contents)
      this.tables.set(type, new Table(ofType, classes.get(type)!, plan, keepsReferences, referring));
    for (const { type, references, links } of model) {
      const table = this.tables.get(type)!;
      const ways = new Map<string, Way>();
      for (const { property, target } of [...references, ...links]) {
        ways.set(property, new Way(table.contents.ways.get(property)!, table, this.tables.get(target)!));
      }
      this.ways.set(type, ways);
      table.ways = [...ways.values()];
    }
    graphs.set(plan, this);
  }

  /**
   * The snapshot of a plan that has been read, with all its objects.
   *
   * @param model how the plan is made up
   * @param contents what its records say and where they lead
   */
  static *ofContents(model: Model, plan: Plan, contents: PlanContents): Steps<GoalGraph> {
    const graph = new GoalGraph(model, plan, contents, true);
    for (const table of graph.tables.values()) yield* table.makeAll();
    return graph;
  }

  /** The snapshot of a plan as it stands in its rows. See {@link Linker} for what can go wrong. */
  static *ofRows(model: Model, { plan, tables }: PlanRows): Steps<GoalGraph> {
    const linker = new Linker();
    for (const shape of model) yield* linker.addTable(shape, tables.get(shape.table) ?? []);
    for (const { shape, link } of linksOf(model)) yield* linker.addLink(shape, link, tables.get(link.table) ?? []);
    return yield* GoalGraph.ofContents(model, plan, linker.contents);
  }

  /** The snapshot a record belongs to. */
  static of({ plan }: PlanRecord): GoalGraph {
    return graphs.get(plan)!;
  }

  /** A snapshot of its own of this plan with changes; this one stays as it is. See {@link derive} for what can go wrong. */
  *changed({ plan, records }: Changes): Steps<GoalGraph> {
    const next = plan ?? Object.freeze(Object.assign(new Plan(), this.plan));
    return new GoalGraph(this.model, next, yield* derive(this.model, this.contents, next.year, records), false);
  }

  /** How many records the plan has. */
  get size(): number {
    return [...this.contents.values()].reduce((sum, { said }) => sum + said.length, 0);
  }

  /** All records of a class, in natural order of their keys. */
  all<Record extends PlanRecord>(type: RecordClass<Record>): readonly Record[] {
    return this.tables.get(type)!.all as readonly Record[];
  }

  /** The record of a class with this key in the plan: its number, code, citation or key. */
  find<Record extends PlanRecord>(type: RecordClass<Record>, key: string): Record | null {
    return (this.tables.get(type)?.find(key) as Record | null | undefined) ?? null;
  }

  /**
   * The records of a class that refer to `target`, in natural order.
   *
   * @example graph.pointingAt(Goal, 'office', office) // the goals the office is responsible for
   */
  pointingAt<Record extends PlanRecord>(
    type: RecordClass<Record>,
    property: keyof Record & string,
    target: PlanRecord,
  ): readonly Record[] {
    return this.way(type, property).referring(target.rank) as readonly Record[];
  }

  /**
   * Where the records of a class lead by a property, as ranks: what analyses of large plans go through.
   *
   * @example graph.ranksOf(Service, 'offices') // the ranks of the offices of each service
   */
  ranksOf<Record extends PlanRecord>(type: RecordClass<Record>, property: keyof Record & string): RankLists {
    return this.way(type, property).ways.there;
  }

  /** The way back: the ranks of the records of a class that lead to each target by a property. See {@link pointingAt}. */
  ranksPointingBack<Record extends PlanRecord>(type: RecordClass<Record>, property: keyof Record & string): RankLists {
    return this.way(type, property).ways.back;
  }

  /**
   * Where each record of a class stands in an order, by its rank in natural order. The snapshot
   * never changes, so each order is worked out once.
   *
   * @param name tells the order from the others
   * @param compare the order itself
   */
  ranksBy<Record extends PlanRecord>(
    type: RecordClass<Record>,
    name: string,
    compare: (a: Record, b: Record) => number,
  ): Int32Array {
    const id = `${type.name}:${name}`;
    let ranks = this.ranks.get(id);
    if (!ranks) {
      ranks = new Int32Array(this.all(type).length);
      for (const [position, record] of this.all(type).toSorted(compare).entries()) ranks[record.rank] = position;
      this.ranks.set(id, ranks);
    }
    return ranks;
  }

  private way(type: RecordClass, property: string): Way {
    return this.ways.get(type)!.get(property)!;
  }
}
