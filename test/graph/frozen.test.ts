import { beforeAll, describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { Goal } from '../../schema/goals/goal.js';
import { GoalGraph } from '../../server/graph/goal-graph.js';
import type { Model } from '../../server/graph/model.js';
import { offlineModel } from '../../server/graph/offline-model.js';
import { atOnce } from '../../server/turns/steps.js';
import { plan } from './plan.js';
import { randomPlan } from './random-plan.js';

let model: Model;
beforeAll(async () => {
  model = await offlineModel();
});

/** What a value holds, also what it looks up: the references of a record are getters of its class. */
function heldBy(value: object): readonly unknown[] {
  const held: unknown[] = [];
  for (const property in value) held.push(value[property as keyof object]);
  return held;
}

/** Everything that can be reached from a value over properties and items. */
function reachable(start: unknown): ReadonlySet<object> {
  const reached = new Set<object>();
  const open: unknown[] = [start];
  while (open.length > 0) {
    const value = open.pop();
    if (typeof value !== 'object' || value === null || reached.has(value)) continue;
    reached.add(value);
    open.push(...heldBy(value));
  }
  return reached;
}

/** Every list of who refers to a record, by every way. */
function listsBack(graph: GoalGraph): readonly object[] {
  const records = model.flatMap((shape) => graph.all(shape.type));
  const ways = model.flatMap(({ type, references, links }) =>
    [...references, ...links].map(({ property }) => ({ type, property })),
  );
  return records.flatMap((target) => ways.map(({ type, property }) => graph.pointingAt(type, property as 'year', target)));
}

describe('a snapshot', () => {
  test('has no object and no list that can be changed', () => {
    fc.assert(
      fc.property(fc.integer(), (seed) => {
        const graph = atOnce(GoalGraph.ofRows(model, { plan: plan(), tables: randomPlan(seed) }));
        const lists = model.map((shape) => graph.all(shape.type));
        const records = lists.flat();
        const reached = [...lists, ...reachable(records)].filter((one) => one !== records);
        expect(reached.filter((one) => !Object.isFrozen(one))).toEqual([]);
        expect(listsBack(graph).filter((one) => !Object.isFrozen(one))).toEqual([]);
      }),
      { numRuns: 50 },
    );
  });

  test('throws when somebody tries', () => {
    const goal = { key: 'a', statement: 'a', level: 'STRATEGIC_GOAL', product_area: null, product_group: null, product: null };
    const source = { source_document: 'a test', source_section: null, source_page: null, source_kind: 'STATED' };
    const tables = new Map([['goal', [{ ...goal, ...source, office: null, department: null }]]]);
    const graph = atOnce(GoalGraph.ofRows(model, { plan: plan(), tables }));
    const [first] = graph.all(Goal) as [Goal & { statement: string }];
    expect(() => (first.statement = 'b')).toThrow(TypeError);
    expect(() => (first.parents as Goal[]).push(first)).toThrow(TypeError);
    expect(() => (first.children as Goal[]).push(first)).toThrow(TypeError);
    expect(() => (first.steeringLevels as string[]).pop()).toThrow(TypeError);
    expect(() => Object.assign(first.source, { page: '1' })).toThrow(TypeError);
    expect(() => Object.assign(first.plan, { title: 'b' })).toThrow(TypeError);
  });

  test('does not change when the rows it was made of do', () => {
    const domain = { code: 'X', name: 'X', abbreviation: 'X' };
    const list = [domain];
    const graph = atOnce(GoalGraph.ofRows(model, { plan: plan(), tables: new Map([['legal_domain', list]]) }));
    domain.name = 'Y';
    list.push({ code: 'Z', name: 'Z', abbreviation: 'Z' });
    const legalDomain = model.find((shape) => shape.table === 'legal_domain')!.type;
    expect(graph.all(legalDomain)).toMatchObject([{ code: 'X', name: 'X' }]);
  });
});
