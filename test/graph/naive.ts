import type { Row } from '../../server/graph/plan-rows.js';
import type { Tables } from './random-plan.js';

/** The answers worked out from the rows alone, as slowly and plainly as can be. Everything is told by its key. */
export class Naive {
  constructor(private readonly tables: Tables) {}

  rows(table: string): readonly Row[] {
    return this.tables.get(table)!;
  }

  /** The values of a column, in natural order, of the rows where another column has a value. */
  where(table: string, column: string, value: unknown, wanted: string): readonly string[] {
    const hits = this.rows(table).filter((row) => row[column] === value);
    return hits.map((row) => String(row[wanted])).toSorted(naturally);
  }

  private one(table: string, key: string, value: unknown): Row | undefined {
    return this.rows(table).find((row) => row[key] === value);
  }

  goal(key: string): Row {
    return this.one('goal', 'key', key)!;
  }

  private domainsOf(table: string, column: string, value: unknown): readonly string[] {
    const citations = this.where(table, column, value, 'provision');
    return citations.map((citation) => String(this.one('legal_provision', 'citation', citation)!.legal_domain));
  }

  /** The laws a goal stands under. */
  toDomains(goal: string): readonly string[] {
    const { product, product_group: ownGroup } = this.goal(goal);
    const group = ownGroup ?? this.one('product', 'number', product)?.product_group;
    const candidates = [
      this.where('goal_legal_domain', 'goal', goal, 'legal_domain'),
      this.domainsOf('product_provision', 'product', product),
      this.where('product_group_legal_domain', 'product_group', group, 'legal_domain'),
    ];
    return once(candidates.find((domains) => domains.length > 0) ?? []);
  }

  offices(service: string): readonly string[] {
    return this.where('service_office', 'service', service, 'office');
  }

  private department(office: unknown): unknown {
    return this.one('office', 'number', office)?.department ?? null;
  }

  /** The laws a service comes from. */
  fromDomains(service: string): readonly string[] {
    const carriedOut = this.offices(service).flatMap((office) =>
      this.where('office_legal_domain', 'office', office, 'legal_domain'),
    );
    return once([...this.domainsOf('service_provision', 'service', service), ...carriedOut]);
  }

  crossings(service: string, goal: string): readonly [offices: boolean, departments: boolean, domains: boolean] {
    const { office, department } = this.goal(goal);
    const offices = this.offices(service);
    const responsible = department ?? this.department(office);
    const departments = offices.map((one) => this.department(one)).filter((one) => one !== null);
    const to = this.toDomains(goal);
    return [
      offices.some((one) => one !== office),
      departments.some((one) => one !== responsible),
      this.fromDomains(service).some((one) => !to.includes(one)),
    ];
  }

  /** "service/goal" of the contributions that something holds for, in natural order of the services, then of the goals. */
  contributions(holds: (service: string, goal: string) => boolean): readonly string[] {
    const pairs = this.rows('contribution').map((row) => [String(row.service), String(row.goal)] as const);
    const hits = pairs.filter(([service, goal]) => holds(service, goal));
    return hits.toSorted((a, b) => naturally(a[0], b[0]) || naturally(a[1], b[1])).map((pair) => pair.join('/'));
  }

  /** Whether a goal is another or derives from it over any number of steps. */
  isUnder(goal: string, top: string): boolean {
    return goal === top || this.where('goal_parent', 'goal', goal, 'parent').some((parent) => this.isUnder(parent, top));
  }
}

/** Natural order of keys made of letters and numbers: numbers before letters, 2 before 10. */
export function naturally(a: string, b: string): number {
  const [left, right] = [partsOf(a), partsOf(b)];
  const at = left.findIndex((part, index) => part !== right[index]);
  if (at >= 0) return left[at]! - (right[at] ?? -1) || 0;
  return left.length - right.length || (a < b ? -1 : Number(a > b));
}

/** Numbers as they are, letters as numbers above all of them. */
function partsOf(key: string): readonly number[] {
  return (key.match(/\d+|[a-z]/g) ?? []).map((part) => (/\d/.test(part) ? Number(part) : 1_000_000 + part.charCodeAt(0)));
}

const once = (list: readonly string[]) => [...new Set(list)].toSorted(naturally);
