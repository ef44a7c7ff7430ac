import { beforeAll, describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { Contribution } from '../../schema/contributions/contribution.js';
import { Service } from '../../schema/services/service.js';
import { GoalGraph } from '../../server/graph/goal-graph.js';
import type { Model } from '../../server/graph/model.js';
import { compareNaturally } from '../../server/graph/natural-order.js';
import { offlineModel } from '../../server/graph/offline-model.js';
import { atOnce } from '../../server/turns/steps.js';
import { naturally } from './naive.js';
import { plan, rows } from './plan.js';

let model: Model;
beforeAll(async () => {
  model = await offlineModel();
});

describe('natural order', () => {
  test('counts numbers as numbers, and puts umlauts beside their letters', () => {
    const sorted = [
      '§ 8 SGB I',
      '§ 16 SGB I',
      '§ 16 SGB II',
      '§ 16a SGB II',
      '03-1',
      '05',
      '0501-2',
      '0501-10',
      'Amt',
      'Ämter',
      'Zeit',
    ];
    expect(sorted.toReversed().toSorted(compareNaturally)).toEqual(sorted);
  });

  test('is the plain one on letters and numbers, leading zeros included', () => {
    const key = fc.stringMatching(/^[a-c0-2]{0,4}$/);
    fc.assert(fc.property(key, key, (a, b) => expect(Math.sign(compareNaturally(a, b))).toBe(Math.sign(naturally(a, b)))));
  });

  test('tells any two different texts apart, and is an order', () => {
    const text = fc.string({ unit: 'binary', maxLength: 4 });
    fc.assert(
      fc.property(text, text, text, (a, b, c) => {
        expect(compareNaturally(a, b) === 0).toBe(a === b);
        expect(Math.sign(compareNaturally(a, b))).toBe(0 - Math.sign(compareNaturally(b, a)));
        const [first, second, third] = [a, b, c].toSorted(compareNaturally) as [string, string, string];
        expect(compareNaturally(first, second)).toBeLessThanOrEqual(0);
        expect(compareNaturally(second, third)).toBeLessThanOrEqual(0);
        expect(compareNaturally(first, third)).toBeLessThanOrEqual(0);
      }),
    );
  });

  test('of contributions is that of the services, then of the goals, also where one key begins with another', () => {
    const services = ['beratung', 'beratung-und-hilfe', 'hilfe'];
    const goals = ['A-1', 'A-2'];
    const none = { product_area: null, product_group: null, product: null, office: null, department: null };
    const contribution = { effect: 'SUPPORTS', status: 'AGREED', strength: null, rationale: null };
    const tables = new Map([
      ['goal', rows(goals.map((key) => ({ key, statement: key, level: 'STRATEGIC_GOAL', ...none })))],
      ['service', rows(services.map((key) => ({ key, name: key, product: null, product_group: null })))],
      ['contribution', rows(services.flatMap((service) => goals.map((goal) => ({ service, goal, ...contribution }))))],
    ]);
    const graph = atOnce(GoalGraph.ofRows(model, { plan: plan(), tables }));
    expect(graph.all(Service).map((service) => service.key)).toEqual(services);
    expect(graph.all(Contribution).map((one) => `${one.service.key} ${one.goal.key}`)).toEqual(
      services.flatMap((service) => goals.map((goal) => `${service} ${goal}`)),
    );
  });
});
