import { beforeAll, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { Contribution } from '../../schema/contributions/contribution.js';
import { ContributionEffect, ContributionStatus } from '../../schema/contributions/contribution-enums.js';
import type { ContributionFilter } from '../../schema/contributions/contribution-filter.js';
import { GOAL_LEVELS } from '../../schema/goals/goal-level.js';
import { LegalDomain } from '../../schema/law/legal-domain.js';
import { Department } from '../../schema/organisation/department.js';
import { Office } from '../../schema/organisation/office.js';
import { shownBy } from '../../server/analysis/contributions-of-plan.js';
import { filterContributions } from '../../server/contributions/contribution.filter.js';
import { GoalGraph } from '../../server/graph/goal-graph.js';
import type { Model } from '../../server/graph/model.js';
import { offlineModel } from '../../server/graph/offline-model.js';
import { atOnce } from '../../server/turns/steps.js';
import { plan } from '../graph/plan.js';
import { randomPlan } from '../graph/random-plan.js';

let model: Model;
beforeAll(async () => {
  model = await offlineModel();
});

test('a filter shows the same of all contributions of a plan as of a list of them', () => {
  const asked = fc.record(
    Object.fromEntries(
      ['offices', 'departments', 'domains', 'levels', 'effects', 'statuses', 'crosses'].map((name) => [name, fc.boolean()]),
    ) as Record<string, fc.Arbitrary<boolean>>,
  );
  let [some, none] = [0, 0];
  fc.assert(
    fc.property(fc.integer(), asked, (seed, { offices, departments, domains, levels, effects, statuses, crosses }) => {
      const graph = atOnce(GoalGraph.ofRows(model, { plan: plan(), tables: randomPlan(seed) }));
      const half = <Item>(items: readonly Item[]) => items.filter((_, at) => (at + seed) % 2 === 0);
      const filter: ContributionFilter = {
        ...(offices && { fromOffices: half(graph.all(Office)).map(({ number }) => number) }),
        ...(departments && { toDepartments: half(graph.all(Department)).map(({ number }) => number) }),
        ...(domains && { fromLegalDomains: half(graph.all(LegalDomain)).map(({ code }) => code) }),
        ...(levels && { goalLevels: half(GOAL_LEVELS) }),
        ...(effects && { effects: half(Object.values(ContributionEffect)) }),
        ...(statuses && { statuses: half(Object.values(ContributionStatus)) }),
        ...(crosses && { crossesOffices: seed % 3 === 0 }),
      };
      const shown = atOnce(shownBy(graph, filter));
      const expected = filterContributions(graph.all(Contribution), filter);
      expect(graph.all(Contribution).filter(({ rank }) => shown[rank])).toEqual(expected);
      if (expected.length > 0) some += 1;
      else none += 1;
    }),
    { numRuns: 500 },
  );
  expect(Math.min(some, none)).toBeGreaterThan(20);
});
