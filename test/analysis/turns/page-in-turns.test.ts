import { describe, expect, test } from '@jest/globals';
import { Contribution } from '../../../schema/contributions/contribution.js';
import { ContributionStatus } from '../../../schema/contributions/contribution-enums.js';
import { ContributionOrderField } from '../../../schema/contributions/contribution-order.js';
import { OrderDirection } from '../../../schema/relay/order-direction.js';
import { pageOfContributions } from '../../../server/analysis/page-in-turns.js';
import { pageOfContributions as pageAtOnce } from '../../../server/contributions/page-of-contributions.js';
import { GoalGraph } from '../../../server/graph/goal-graph.js';
import { offlineModel } from '../../../server/graph/offline-model.js';
import { atOnce } from '../../../server/turns/steps.js';
import { plan, rows } from '../../graph/plan.js';

const keys = (count: number) => Array.from({ length: count }, (_, at) => String(at + 1));
const STATUSES = Object.values(ContributionStatus);

/** Every one of so many services contributes to every one of so many goals. */
async function graphOf(services: number, goals: number): Promise<GoalGraph> {
  const nowhere = { office: null, department: null, product_area: null, product_group: null, product: null };
  const contributions = keys(services).flatMap((service) =>
    keys(goals).map((goal, at) => ({
      ...{ service, goal, effect: 'SUPPORTS', status: STATUSES[(at * 7) % 3]!, strength: null, rationale: null },
    })),
  );
  const tables = new Map([
    ['goal', rows(keys(goals).map((key) => ({ key, statement: key, level: 'STRATEGIC_GOAL', ...nowhere })))],
    ['service', rows(keys(services).map((key) => ({ key, name: `Leistung ${key}`, product: null, product_group: null })))],
    ['contribution', rows(contributions)],
  ]);
  return atOnce(GoalGraph.ofRows(await offlineModel(), { plan: plan(), tables }));
}

const orders = Object.values(ContributionOrderField).flatMap((field) =>
  Object.values(OrderDirection).map((direction) => ({ orderBy: { field, direction } })),
);

describe('a page of a list of contributions', () => {
  test.each([{}, ...orders, { filter: { statuses: [STATUSES[1]!] }, last: 7 }])(
    '%j is that of the list at once',
    async (args) => {
      for (const [services, goals] of [
        [20, 30],
        [150, 140], // 21,000 contributions: their orders are not worked out for all of them.
      ] as const) {
        const all = (await graphOf(services, goals)).all(Contribution);
        const part = all.filter(({ rank }) => rank % 3 === 1);
        const [page, expected] = [atOnce(pageOfContributions(part, args)), pageAtOnce(part, args, 10)];
        expect(page.nodes.map(({ id }) => id)).toEqual(expected.nodes.map(({ id }) => id));
        expect([page.totalCount, page.pageInfo]).toEqual([expected.totalCount, expected.pageInfo]);
      }
    },
  );

  test('is refused in another order than the natural one if the list is too long to be sorted', async () => {
    const all = (await graphOf(150, 140)).all(Contribution);
    const args = { orderBy: { field: ContributionOrderField.GOAL, direction: OrderDirection.ASC } };
    expect(() => atOnce(pageOfContributions(all, args))).toThrow(
      expect.objectContaining({
        message:
          'orderBy: expected at most 20000 records to put in order, got 21000. Filter them, or leave them in their natural order.',
        extensions: { code: 'ANALYSIS_TOO_LARGE', limit: 20_000 },
      }) as never,
    );
    expect(atOnce(pageOfContributions(all, {})).totalCount).toBe(21_000);
  });
});
