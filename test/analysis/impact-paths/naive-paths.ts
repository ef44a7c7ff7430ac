import type { Naive } from '../../graph/naive.js';

/** "Type:key", as the naive search tells things apart. */
type Name = string;

/** Where each thing leads, worked out from the rows alone; in natural order, kind by kind. */
export class NaiveSteps {
  constructor(
    private readonly naive: Naive,
    private readonly uses: (service: string, goal: string) => boolean,
  ) {}

  up(name: Name): readonly Name[] {
    const [type, key] = name.split(':') as [string, string];
    const of = (to: string, table: string, column: string, wanted: string) =>
      this.naive.where(table, column, key, wanted).map((one) => `${to}:${one}`);
    const steps: Record<string, () => readonly Name[]> = {
      Department: () => [...of('Office', 'office', 'department', 'number'), ...of('Goal', 'goal', 'department', 'key')],
      LegalDomain: () => [
        ...of('LegalProvision', 'legal_provision', 'legal_domain', 'citation'),
        ...of('Office', 'office_legal_domain', 'legal_domain', 'office'),
        ...of('ProductGroup', 'product_group_legal_domain', 'legal_domain', 'product_group'),
        ...of('Goal', 'goal_legal_domain', 'legal_domain', 'goal'),
      ],
      Office: () => [...of('Service', 'service_office', 'office', 'service'), ...of('Goal', 'goal', 'office', 'key')],
      ProductArea: () => [
        ...of('ProductGroup', 'product_group', 'product_area', 'number'),
        ...of('Goal', 'goal', 'product_area', 'key'),
      ],
      ProductGroup: () => [
        ...of('Product', 'product', 'product_group', 'number'),
        ...of('Service', 'service', 'product_group', 'key'),
        ...of('Goal', 'goal', 'product_group', 'key'),
      ],
      LegalProvision: () => [
        ...of('Product', 'product_provision', 'provision', 'product'),
        ...of('Service', 'service_provision', 'provision', 'service'),
      ],
      Product: () => [...of('Service', 'service', 'product', 'key'), ...of('Goal', 'goal', 'product', 'key')],
      Service: () => of('Goal', 'contribution', 'service', 'goal').filter((goal) => this.uses(key, goal.slice(5))),
      Goal: () => of('Goal', 'goal_parent', 'goal', 'parent'),
    };
    return steps[type]!();
  }

  down(name: Name): readonly Name[] {
    const [type, key] = name.split(':') as [string, string];
    if (type === 'Office') return [];
    if (type === 'Service') return this.naive.offices(key).map((office) => `Office:${office}`);
    const children = this.naive.where('goal_parent', 'parent', key, 'goal').map((goal) => `Goal:${goal}`);
    const services = this.naive.where('contribution', 'goal', key, 'service').filter((service) => this.uses(service, key));
    const { office } = this.naive.goal(key);
    return [...children, ...services.map((service) => `Service:${service}`), ...(office === null ? [] : [`Office:${office}`])];
  }
}

/** All simple paths to ends, by recursion; shortest first, then in the order of the steps. */
export function allPaths(
  from: Name,
  steps: (name: Name) => readonly Name[],
  isEnd: (name: Name) => boolean,
): readonly (readonly Name[])[] {
  const extend = (path: readonly Name[]): readonly (readonly Name[])[] => {
    const longer = steps(path.at(-1)!).flatMap((next) => (path.includes(next) ? [] : extend([...path, next])));
    return path.length > 1 && isEnd(path.at(-1)!) ? [path, ...longer] : longer;
  };
  return extend([from]).toSorted((a, b) => a.length - b.length);
}
