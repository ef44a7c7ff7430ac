import type { Row } from '../../../server/graph/plan-rows.js';
import { type Naive, naturally } from '../../graph/naive.js';
import type { Tables } from '../../graph/random-plan.js';

type Key = string | null;
const LEVELS = ['GUIDING_PRINCIPLE', 'STRATEGIC_GOAL', 'PRODUCT_AREA_GOAL', 'PRODUCT_GROUP_GOAL', 'PRODUCT_GOAL'];

/** A contribution and the keys of its lines. */
export interface Placed {
  readonly row: Row;
  readonly from: readonly Key[];
  readonly to: readonly Key[];
}

/** Matrices worked out from the rows of the tables, as plainly as can be. */
export class NaiveMatrix {
  constructor(
    private readonly naive: Naive,
    private readonly tables: Tables,
  ) {}

  /** All contributions with their lines, in natural order. */
  placed(rows: string, columns: string): readonly Placed[] {
    return this.naive
      .contributions(() => true)
      .map((pair) => {
        const [service, goal] = pair.split('/') as [string, string];
        const row = this.tables.get('contribution')!.find((one) => one.service === service && one.goal === goal)!;
        return { row, from: orNull(this.from(rows, service)), to: orNull(this.to(columns, goal)) };
      });
  }

  private from(axis: string, service: string): readonly unknown[] {
    const offices = this.naive.offices(service);
    const product = this.value('service', service, 'product');
    const group = this.value('product', product, 'product_group', 'number');
    switch (axis) {
      case 'OFFICE':
        return offices;
      case 'DEPARTMENT':
        return offices.map((office) => this.value('office', office, 'department', 'number'));
      case 'LEGAL_DOMAIN':
        return this.naive.fromDomains(service);
      case 'PRODUCT_AREA':
        return [this.value('product_group', group, 'product_area', 'number')];
      case 'PRODUCT_GROUP':
        return [group];
      default:
        return offices.flatMap((office) => this.naive.where('field_of_action_office', 'office', office, 'field_of_action'));
    }
  }

  private to(axis: string, goal: string): readonly unknown[] {
    const row = this.naive.goal(goal);
    const group = row.product_group ?? this.value('product', row.product, 'product_group', 'number');
    switch (axis) {
      case 'OFFICE':
        return [row.office];
      case 'DEPARTMENT':
        return [row.department ?? this.value('office', row.office, 'department', 'number')];
      case 'LEGAL_DOMAIN':
        return this.naive.toDomains(goal);
      case 'PRODUCT_AREA':
        return [row.product_area ?? this.value('product_group', group, 'product_area', 'number')];
      case 'PRODUCT_GROUP':
        return [group];
      case 'GOAL_LEVEL':
        return [row.level];
      default:
        return this.naive.where('goal_field_of_action', 'goal', goal, 'field_of_action');
    }
  }

  private value(table: string, key: unknown, wanted: string, column = 'key'): unknown {
    return this.tables.get(table)!.find((row) => row[column] === key)?.[wanted] ?? null;
  }
}

function orNull(values: readonly unknown[]): readonly Key[] {
  const known = [...new Set(values.filter((value) => value != null))] as string[];
  return known.length > 0 ? known : [null];
}

/** The keys of lines in their order: levels from the top, others naturally, "ohne" last. */
export function inLineOrder(keys: Iterable<Key>): readonly Key[] {
  return [...new Set(keys)].toSorted((a, b) => {
    if (a === null || b === null) return Number(a === null) - Number(b === null);
    return LEVELS.includes(a) ? LEVELS.indexOf(a) - LEVELS.indexOf(b) : naturally(a, b);
  });
}

/** What is counted of contributions. */
export function countsOf(placed: readonly Placed[]) {
  const having = (column: string, values: readonly string[]) =>
    values.map((value) => placed.filter(({ row }) => row[column] === value).length);
  return {
    contributions: placed.length,
    goals: new Set(placed.map(({ row }) => row.goal)).size,
    services: new Set(placed.map(({ row }) => row.service)).size,
    effects: having('effect', ['SUPPORTS', 'COMPLEMENTS', 'CONFLICTS']),
    statuses: having('status', ['PROPOSED', 'AGREED', 'CONTESTED']),
  };
}
