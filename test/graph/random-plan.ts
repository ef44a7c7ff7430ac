import type { Row } from '../../server/graph/plan-rows.js';
import { rows } from './plan.js';

/** Rows by table. */
export type Tables = ReadonlyMap<string, readonly Row[]>;

const LEVELS = ['GUIDING_PRINCIPLE', 'STRATEGIC_GOAL', 'PRODUCT_AREA_GOAL', 'PRODUCT_GROUP_GOAL', 'PRODUCT_GOAL'];
const ANCHORS = [null, null, 'product_area', 'product_group', 'product'] as const;

/** A small generator of random numbers (mulberry32): a plan is told by its seed alone. */
function randomBelow(seed: number): (limit: number) => number {
  let state = seed;
  return (limit) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) % limit;
  };
}

/** Makes a plan with everything that the database would take, and with as little as that. */
export function randomPlan(seed: number): Tables {
  const below = randomBelow(seed);
  const one = <Item>(list: readonly Item[]): Item => list[below(list.length)]!;
  const maybe = (list: readonly string[]): string | null => (list.length > 0 && below(2) === 1 ? one(list) : null);
  const keys = (least: number, most: number): string[] => {
    const distinct = new Set<string>();
    const count = least + below(most - least + 1);
    while (distinct.size < count) distinct.add(one(['', '', 'a', 'b']) + (1 + below(25)));
    return [...distinct];
  };
  const some = (list: readonly string[], least = 0): string[] => {
    const chosen = list.filter(() => below(2) === 1);
    return chosen.length < least ? [one(list)] : chosen;
  };
  const linked = (own: string, owners: readonly string[], other: string, others: readonly string[], least = 0): Row[] =>
    owners.flatMap((owner) => some(others, least).map((each) => ({ [own]: owner, [other]: each })));

  const departments = keys(0, 3);
  const domains = keys(0, 4);
  const provisions = domains.length > 0 ? keys(0, 5) : [];
  const offices = keys(1, 5);
  const areas = keys(0, 3);
  const groups = areas.length > 0 ? keys(0, 3) : [];
  const products = groups.length > 0 ? keys(0, 3) : [];
  const targetGroups = keys(0, 3);
  const fields = keys(0, 3);
  const services = keys(0, 5);
  const anchors = { product_area: areas, product_group: groups, product: products };
  const goals = keys(0, 8).map((key) => {
    const level = below(LEVELS.length);
    const anchor = ANCHORS[level];
    return anchor && anchors[anchor].length === 0 ? { key, level: 0, anchor: null } : { key, level, anchor: anchor ?? null };
  });
  const goalKeys = goals.map((goal) => goal.key);
  const pairs = services.flatMap((service) => goalKeys.map((goal) => `${service}/${goal}`));

  const tables: Record<string, readonly Row[]> = {
    department: departments.map((number) => ({ number, name: number })),
    legal_domain: domains.map((code) => ({ code, name: code, abbreviation: code })),
    legal_provision: provisions.map((citation) => ({ citation, heading: null, legal_domain: one(domains) })),
    office: offices.map((number) => ({ number, name: number, department: maybe(departments) })),
    office_legal_domain: linked('office', offices, 'legal_domain', domains),
    committee: [],
    product_area: areas.map((number) => ({ number, name: number })),
    product_group: groups.map((number) => ({
      ...{ number, name: number, product_area: one(areas) },
      ...{ department: maybe(departments), office: maybe(offices), committee: null },
    })),
    product_group_legal_domain: linked('product_group', groups, 'legal_domain', domains),
    product: products.map((number) => ({ number, name: number, product_group: one(groups), office: maybe(offices) })),
    overlap_justification: [],
    product_provision: linked('product', products, 'provision', provisions),
    target_group: targetGroups.map((key) => ({ key, name: key })),
    field_of_action: fields.map((key) => ({ key, name: key, lead_department: maybe(departments) })),
    field_of_action_office: linked('field_of_action', fields, 'office', offices),
    goal: goals.map(({ key, level, anchor }) => ({
      ...{ key, statement: key, level: LEVELS[level]!, office: maybe(offices), department: maybe(departments) },
      ...{ product_area: null, product_group: null, product: null },
      ...(anchor && { [anchor]: one(anchors[anchor]) }),
    })),
    goal_parent: goals.flatMap(({ key, level }) =>
      some(goals.filter((goal) => goal.level < level).map((goal) => goal.key)).map((parent) => ({ goal: key, parent })),
    ),
    goal_legal_domain: linked('goal', goalKeys, 'legal_domain', domains),
    goal_target_group: linked('goal', goalKeys, 'target_group', targetGroups),
    goal_field_of_action: linked('goal', goalKeys, 'field_of_action', fields),
    service: services.map((key) => ({ key, name: key, product: maybe(products), product_group: null })),
    service_office: linked('service', services, 'office', offices, 1),
    service_provision: linked('service', services, 'provision', provisions),
    service_target_group: linked('service', services, 'target_group', targetGroups),
    indicator: keys(0, 5).map((key) => {
      const anchor = one([null, 'goal', 'product_group', 'product'] as const);
      const others = { goal: goalKeys, product_group: groups, product: products };
      return {
        ...{
          key,
          name: key,
          unit: 'Prozent',
          kind: 'TARGET',
          direction: null,
          numerator: null,
          denominator: null,
          dimension: null,
        },
        ...{ valid_from: null, valid_to: null, provision: maybe(provisions), goal: null, product_group: null, product: null },
        ...(anchor && { [anchor]: maybe(others[anchor]) }),
      };
    }),
    contribution: some(pairs).map((pair) => {
      const [service, goal] = pair.split('/') as [string, string];
      return { service, goal, effect: 'SUPPORTS', status: 'AGREED', strength: null, rationale: null };
    }),
  };
  return new Map(Object.entries(tables).map(([table, list]) => [table, rows(list)]));
}
