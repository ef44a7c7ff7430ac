import { beforeAll, describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { Contribution } from '../../schema/contributions/contribution.js';
import { Goal } from '../../schema/goals/goal.js';
import { Office } from '../../schema/organisation/office.js';
import type { PlanRecord } from '../../schema/plans/plan-record.js';
import { Service } from '../../schema/services/service.js';
import { contributionsGiven, contributionsReceived, contributionsToSubtree } from '../../server/contributions/between-offices.js';
import { GoalGraph } from '../../server/graph/goal-graph.js';
import type { Model } from '../../server/graph/model.js';
import { offlineModel } from '../../server/graph/offline-model.js';
import { atOnce } from '../../server/turns/steps.js';
import { Naive, naturally } from './naive.js';
import { plan } from './plan.js';
import { randomPlan } from './random-plan.js';

let model: Model;
beforeAll(async () => {
  model = await offlineModel();
});

const keysOf = (records: readonly PlanRecord[]) => records.map((record) => record.keyInPlan);
const sorted = (records: readonly PlanRecord[]) => keysOf(records).toSorted();

/** Holds something against many random plans. */
function always(holds: (graph: GoalGraph, naive: Naive) => void): void {
  fc.assert(
    fc.property(fc.integer(), (seed) => {
      const tables = randomPlan(seed);
      holds(atOnce(GoalGraph.ofRows(model, { plan: plan(), tables })), new Naive(tables));
    }),
    { numRuns: 200 },
  );
}

describe('the graph of any plan answers like its rows', () => {
  test('records stand in natural order of their keys', () => {
    always((graph, naive) => {
      for (const shape of model) {
        const keyed = naive.rows(shape.table).map((row) => shape.keyColumns.map((column) => String(row[column])));
        const inOrder = keyed.toSorted((a, b) => naturally(a[0]!, b[0]!) || naturally(a[1] ?? '', b[1] ?? ''));
        expect(keysOf(graph.all(shape.type))).toEqual(inOrder.map((parts) => parts.join('/')));
        for (const record of graph.all(shape.type)) expect(graph.find(shape.type, record.keyInPlan)).toBe(record);
        expect(graph.find(shape.type, 'nowhere')).toBeNull();
      }
    });
  });

  test('parents and children', () => {
    always((graph, naive) => {
      for (const goal of graph.all(Goal)) {
        expect(keysOf(goal.parents)).toEqual(naive.where('goal_parent', 'goal', goal.key, 'parent'));
        expect(keysOf(goal.children)).toEqual(naive.where('goal_parent', 'parent', goal.key, 'goal'));
      }
    });
  });

  test('contributions to a goal and to all goals derived from it', () => {
    always((graph, naive) => {
      for (const goal of graph.all(Goal)) {
        const direct = naive.contributions((_, to) => to === goal.key);
        expect(keysOf(graph.pointingAt(Contribution, 'goal', goal))).toEqual(direct);
        const subtree = naive.contributions((_, to) => naive.isUnder(to, goal.key));
        expect(sorted(contributionsToSubtree(graph, goal))).toEqual(subtree.toSorted());
      }
    });
  });

  test('the borders that contributions cross', () => {
    always((graph, naive) => {
      for (const one of graph.all(Contribution)) {
        const [service, goal] = [one.service.key, one.goal.key];
        expect(one.keyInPlan).toBe(`${service}/${goal}`);
        expect([one.crossesOffices, one.crossesDepartments, one.crossesLegalDomains]).toEqual(naive.crossings(service, goal));
        expect(keysOf(one.contributingOffices)).toEqual(naive.offices(service));
        expect(keysOf(one.otherOffices)).toEqual(naive.offices(service).filter((office) => office !== naive.goal(goal).office));
        expect(keysOf(one.fromLegalDomains)).toEqual(naive.fromDomains(service));
        expect(keysOf(one.toLegalDomains)).toEqual(naive.toDomains(goal));
      }
    });
  });

  test('what each office receives and gives', () => {
    always((graph, naive) => {
      for (const office of graph.all(Office)) {
        const { number } = office;
        const received = naive.contributions(
          (service, goal) => naive.goal(goal).office === number && naive.offices(service).some((one) => one !== number),
        );
        expect(sorted(contributionsReceived(graph, office))).toEqual(received.toSorted());
        const given = naive.contributions((service, goal) => {
          const to = naive.goal(goal).office;
          return naive.offices(service).includes(number) && to !== null && to !== number;
        });
        expect(sorted(contributionsGiven(graph, office))).toEqual(given.toSorted());
      }
    });
  });

  test('services keep their lists in natural order', () => {
    always((graph, naive) => {
      for (const service of graph.all(Service)) {
        expect(keysOf(service.offices)).toEqual(naive.offices(service.key));
        expect(keysOf(service.provisions)).toEqual(naive.where('service_provision', 'service', service.key, 'provision'));
        expect(keysOf(service.targetGroups)).toEqual(naive.where('service_target_group', 'service', service.key, 'target_group'));
      }
    });
  });
});
