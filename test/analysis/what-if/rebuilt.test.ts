import { beforeAll, describe, expect, test } from '@jest/globals';
import { Contribution } from '../../../schema/contributions/contribution.js';
import { Goal } from '../../../schema/goals/goal.js';
import type { PlanRecord } from '../../../schema/plans/plan-record.js';
import { Service } from '../../../schema/services/service.js';
import { countsOf } from '../../../server/analysis/what-if/effect.js';
import { GoalGraph } from '../../../server/graph/goal-graph.js';
import type { Model } from '../../../server/graph/model.js';
import { offlineModel } from '../../../server/graph/offline-model.js';
import { atOnce } from '../../../server/turns/steps.js';
import { plan } from '../../graph/plan.js';
import { type AnyWhatIf, always } from './any-what-if.js';
import { rebuilt } from './rebuilt.js';
import { writtenDown } from './written-down.js';

let model: Model;
beforeAll(async () => {
  model = await offlineModel();
});

const inTime = { checkTime: () => {} };
const idsOf = (records: Iterable<PlanRecord>) => [...records].map((record) => record.id).toSorted();

/** The changed plan, linked from rows from which everything was taken out by hand. */
function fromRows({ tables, taken, drafted }: AnyWhatIf): GoalGraph {
  const source = {
    source_document: 'Was-wäre-wenn-Betrachtung (what-if)',
    ...{ source_section: null, source_page: null, source_kind: 'INFERRED' },
  };
  const added = drafted.map((pair) => {
    const [service, goal] = pair.split('/') as [string, string];
    return { service, goal, effect: 'COMPLEMENTS', status: 'CONTESTED', strength: null, rationale: null, ...source };
  });
  return atOnce(GoalGraph.ofRows(model, { plan: plan(), tables: rebuilt(tables, taken, added) }));
}

describe('any what-if', () => {
  test('gives the plan that its rows would have given without what is removed and with what is new', () =>
    always(model, async (one) => {
      const derived = await one.answer.graph(inTime);
      expect(writtenDown(derived)).toEqual(writtenDown(fromRows(one)));
    }));

  test('leaves the plan as it is', () =>
    always(model, async (one) => {
      const before = writtenDown(one.base);
      const derived = await one.answer.graph(inTime);
      expect(writtenDown(one.base)).toEqual(before);
      for (const shape of model) {
        for (const record of derived.all(shape.type)) {
          expect(Object.isFrozen(record)).toBe(true);
          expect(GoalGraph.of(record)).toBe(derived);
          expect(one.base.all(shape.type)).not.toContain(record);
        }
      }
    }));

  test('counts what the changed plan holds without making it', () =>
    always(model, (one) => {
      expect(one.answer.before).toEqual(atOnce(countsOf(one.base)));
      expect(one.answer.after).toEqual(atOnce(countsOf(fromRows(one))));
    }));

  test('tells what is lost by comparing the two plans', () =>
    always(model, (one) => {
      const { base, answer } = one;
      const after = fromRows(one);
      const to = (graph: GoalGraph, goal: Goal) => graph.pointingAt(Contribution, 'goal', graph.find(Goal, goal.key)!);
      const goals = base.all(Goal).filter((goal) => after.find(Goal, goal.key));
      const others = (graph: GoalGraph, goal: Goal) => to(graph, goal).some((each) => each.otherOffices.length > 0);
      const services = base.all(Service);

      const redone = (key: string) => one.drafted.includes(key) || !after.find(Contribution, key);
      expect(idsOf(answer.removal.contributions)).toEqual(idsOf(base.all(Contribution).filter((each) => redone(each.keyInPlan))));
      expect(idsOf(answer.removal.services)).toEqual(idsOf(services.filter(({ key }) => !after.find(Service, key))));
      expect(idsOf(answer.removal.reducedServices)).toEqual(
        idsOf(services.filter(({ key, offices }) => (after.find(Service, key)?.offices.length ?? 99) < offices.length)),
      );
      expect(idsOf(answer.effect.uncoveredGoals)).toEqual(
        idsOf(goals.filter((goal) => to(base, goal).length > 0 && to(after, goal).length === 0)),
      );
      expect(idsOf(answer.effect.newlyCoveredGoals)).toEqual(
        idsOf(goals.filter((goal) => to(base, goal).length === 0 && to(after, goal).length > 0)),
      );
      expect(idsOf(answer.effect.goalsWithoutOtherOffices)).toEqual(
        idsOf(goals.filter((goal) => others(base, goal) && !others(after, goal))),
      );
      expect(idsOf(answer.effect.goalsWithoutOffice)).toEqual(
        idsOf(goals.filter((goal) => goal.office && !after.find(Goal, goal.key)!.office)),
      );
    }));
});
