import { beforeAll, describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { PlanRecord } from '../../schema/plans/plan-record.js';
import { GoalGraph } from '../../server/graph/goal-graph.js';
import type { Model } from '../../server/graph/model.js';
import { offlineModel } from '../../server/graph/offline-model.js';
import { atOnce } from '../../server/turns/steps.js';
import { Naive } from './naive.js';
import { plan } from './plan.js';
import { randomPlan } from './random-plan.js';

let model: Model;
beforeAll(async () => {
  model = await offlineModel();
});

/** Where a list stands: the table of who refers, its property; the table of rows, the column of who is referred to and of who refers. */
const REFERENCES: readonly [referrer: string, property: string, target: string, rows: string, to: string, from: string][] = [
  ['legal_provision', 'legalDomain', 'legal_domain', 'legal_provision', 'legal_domain', 'citation'],
  ['office', 'department', 'department', 'office', 'department', 'number'],
  ['office', 'legalDomains', 'legal_domain', 'office_legal_domain', 'legal_domain', 'office'],
  ['product_group', 'area', 'product_area', 'product_group', 'product_area', 'number'],
  ['product_group', 'department', 'department', 'product_group', 'department', 'number'],
  ['product_group', 'office', 'office', 'product_group', 'office', 'number'],
  ['product_group', 'legalDomains', 'legal_domain', 'product_group_legal_domain', 'legal_domain', 'product_group'],
  ['product', 'group', 'product_group', 'product', 'product_group', 'number'],
  ['product', 'office', 'office', 'product', 'office', 'number'],
  ['product', 'provisions', 'legal_provision', 'product_provision', 'provision', 'product'],
  ['field_of_action', 'leadDepartment', 'department', 'field_of_action', 'lead_department', 'key'],
  ['field_of_action', 'offices', 'office', 'field_of_action_office', 'office', 'field_of_action'],
  ['goal', 'productArea', 'product_area', 'goal', 'product_area', 'key'],
  ['goal', 'productGroup', 'product_group', 'goal', 'product_group', 'key'],
  ['goal', 'product', 'product', 'goal', 'product', 'key'],
  ['goal', 'office', 'office', 'goal', 'office', 'key'],
  ['goal', 'department', 'department', 'goal', 'department', 'key'],
  ['goal', 'parents', 'goal', 'goal_parent', 'parent', 'goal'],
  ['goal', 'targetGroups', 'target_group', 'goal_target_group', 'target_group', 'goal'],
  ['goal', 'fieldsOfAction', 'field_of_action', 'goal_field_of_action', 'field_of_action', 'goal'],
  ['service', 'product', 'product', 'service', 'product', 'key'],
  ['service', 'offices', 'office', 'service_office', 'office', 'service'],
  ['service', 'provisions', 'legal_provision', 'service_provision', 'provision', 'service'],
  ['service', 'targetGroups', 'target_group', 'service_target_group', 'target_group', 'service'],
];

/** Lists that the target carries itself. */
const OWN_LISTS: Readonly<Record<string, string>> = {
  'legal_provision.legalDomain': 'provisions',
  'office.department': 'offices',
  'product_group.area': 'groups',
  'product.group': 'products',
  'goal.parents': 'children',
  'goal.fieldsOfAction': 'goals',
};

describe.each(REFERENCES)('the way back from %s.%s to %s', (referrer, property, target, table, to, from) => {
  test('gives who refers, in natural order', () => {
    const typeOf = (name: string) => model.find((shape) => shape.table === name)!.type;
    fc.assert(
      fc.property(fc.integer(), (seed) => {
        const tables = randomPlan(seed);
        const naive = new Naive(tables);
        const graph = atOnce(GoalGraph.ofRows(model, { plan: plan(), tables }));
        for (const record of graph.all(typeOf(target))) {
          const expected = naive.where(table, to, record.keyInPlan, from);
          const lists = [graph.pointingAt(typeOf(referrer), property as keyof PlanRecord, record)];
          const own = OWN_LISTS[`${referrer}.${property}`];
          if (own) lists.push((record as unknown as Record<string, readonly PlanRecord[]>)[own]!);
          for (const list of lists) expect(list.map((one) => one.keyInPlan)).toEqual(expected);
        }
      }),
      { numRuns: 30 },
    );
  });
});
