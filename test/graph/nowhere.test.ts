import { beforeAll, describe, expect, test } from '@jest/globals';
import { GoalGraph } from '../../server/graph/goal-graph.js';
import type { Model } from '../../server/graph/model.js';
import { offlineModel } from '../../server/graph/offline-model.js';
import type { Row } from '../../server/graph/plan-rows.js';
import { atOnce } from '../../server/turns/steps.js';
import { plan, rows } from './plan.js';

let model: Model;
beforeAll(async () => {
  model = await offlineModel();
});

/** A plan in which everything is called "a" and refers to everything it can. */
const TABLES: Readonly<Record<string, Row>> = {
  legal_domain: { code: 'a', name: 'a', abbreviation: 'a' },
  legal_provision: { citation: 'a', heading: null, legal_domain: 'a' },
  department: { number: 'a', name: 'a' },
  office: { number: 'a', name: 'a', department: 'a' },
  committee: { code: 'a', name: null },
  product_area: { number: 'a', name: 'a' },
  product_group: { number: 'a', name: 'a', product_area: 'a', department: 'a', office: 'a', committee: 'a' },
  product: { number: 'a', name: 'a', product_group: 'a', office: 'a' },
  target_group: { key: 'a', name: 'a' },
  field_of_action: { key: 'a', name: 'a', lead_department: 'a' },
  goal: {
    key: 'a',
    statement: 'a',
    level: 'PRODUCT_GOAL',
    product_area: 'a',
    product_group: 'a',
    product: 'a',
    office: 'a',
    department: 'a',
  },
  service: { key: 'a', name: 'a', product: 'a', product_group: 'a' },
  contribution: { service: 'a', goal: 'a', effect: 'SUPPORTS', status: 'AGREED', strength: null, rationale: null },
  office_legal_domain: { office: 'a', legal_domain: 'a' },
  product_group_legal_domain: { product_group: 'a', legal_domain: 'a' },
  product_provision: { product: 'a', provision: 'a' },
  field_of_action_office: { field_of_action: 'a', office: 'a' },
  field_of_action_committee: { field_of_action: 'a', committee: 'a' },
  goal_parent: { goal: 'a', parent: 'a' },
  goal_legal_domain: { goal: 'a', legal_domain: 'a' },
  goal_target_group: { goal: 'a', target_group: 'a' },
  goal_field_of_action: { goal: 'a', field_of_action: 'a' },
  service_office: { service: 'a', office: 'a' },
  service_provision: { service: 'a', provision: 'a' },
  service_target_group: { service: 'a', target_group: 'a' },
};

const NO_REFERENCE = /^(number|code|citation|key|name|abbreviation|heading|statement|level|effect|status|strength|rationale)$/;

/** Every column that refers to something. */
const COLUMNS = Object.entries(TABLES).flatMap(([table, row]) =>
  Object.keys(row)
    .filter((column) => !NO_REFERENCE.test(column))
    .map((column) => [table, column] as const),
);

const graphOf = (tables: Readonly<Record<string, Row>>) =>
  atOnce(
    GoalGraph.ofRows(model, {
      plan: plan(),
      tables: new Map(Object.entries(tables).map(([table, row]) => [table, rows([row])])),
    }),
  );

describe('a reference that leads nowhere', () => {
  test('is not in a plan where everything is there', () => {
    expect(() => graphOf(TABLES)).not.toThrow();
    expect(COLUMNS).toHaveLength(42);
  });

  test.each(COLUMNS)('is refused in %s.%s, and the message names it', (table, column) => {
    const broken = () => graphOf({ ...TABLES, [table]: { ...TABLES[table], [column]: 'nowhere' } });
    expect(broken).toThrow(new RegExp(`${table}\\.${column}.*"nowhere"`));
  });
});
