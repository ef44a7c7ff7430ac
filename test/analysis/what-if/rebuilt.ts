import type { Row } from '../../../server/graph/plan-rows.js';
import type { Tables } from '../../graph/random-plan.js';

/** What is taken out of a plan, by key; contributions as "service/goal". */
export interface Taken {
  readonly offices: readonly string[];
  readonly services: readonly string[];
  readonly goals: readonly string[];
  readonly contributions: readonly string[];
}

/** Which columns hold the key of an office, a service or a goal; a row goes with it, but a responsible office is forgotten only. */
const OFFICE_LINKS: readonly string[] = ['office_legal_domain', 'field_of_action_office', 'service_office'];
const RESPONSIBLE: readonly string[] = ['product_group', 'product', 'goal'];
const OF_SERVICE: readonly string[] = ['service_office', 'service_provision', 'service_target_group', 'contribution'];
const OF_GOAL: readonly string[] = [
  'goal_parent',
  'goal_legal_domain',
  'goal_target_group',
  'goal_field_of_action',
  'contribution',
  'indicator',
];

/** The rows of a plan as they would be if something had never been in it, row by row. */
export function rebuilt(tables: Tables, taken: Taken, added: readonly Row[]): Tables {
  const offices = new Set<unknown>(taken.offices);
  const providers = tables.get('service_office')!;
  const left = (service: unknown) => providers.some((row) => row.service === service && !offices.has(row.office));
  const keys = tables.get('service')!.map((row) => String(row.key));
  const services = new Set<unknown>([...taken.services, ...keys.filter((key) => !left(key))]);
  const goals = new Set<unknown>(taken.goals);
  const contributions = new Set(taken.contributions);

  const own: Readonly<Record<string, (row: Row) => boolean>> = {
    office: (row) => offices.has(row.number),
    service: (row) => services.has(row.key),
    goal: (row) => goals.has(row.key),
    overlap_justification: (row) => services.has(row.service) || services.has(row.other_service),
    contribution: (row) => contributions.has(`${row.service}/${row.goal}`),
  };
  const stays = (table: string, row: Row): boolean =>
    !own[table]?.(row) &&
    !(OFFICE_LINKS.includes(table) && offices.has(row.office)) &&
    !(OF_SERVICE.includes(table) && services.has(row.service)) &&
    !(OF_GOAL.includes(table) && (goals.has(row.goal) || goals.has(row.parent)));
  const changed = (table: string, row: Row): Row =>
    RESPONSIBLE.includes(table) && offices.has(row.office) ? { ...row, office: null } : row;
  return new Map(
    [...tables].map(([table, rows]) => {
      const kept = rows.filter((row) => stays(table, row)).map((row) => changed(table, row));
      return [table, table === 'contribution' ? [...kept, ...added] : kept];
    }),
  );
}
