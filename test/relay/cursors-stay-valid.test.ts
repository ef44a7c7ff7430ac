import { beforeAll, describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { Goal } from '../../schema/goals/goal.js';
import { GoalLevel } from '../../schema/goals/goal-level.js';
import { GoalOrderField } from '../../schema/goals/goal-order.js';
import { OrderDirection } from '../../schema/relay/order-direction.js';
import { orderingOfGoals } from '../../server/goals/goal.order.js';
import { GoalGraph } from '../../server/graph/goal-graph.js';
import type { Model } from '../../server/graph/model.js';
import { offlineModel } from '../../server/graph/offline-model.js';
import { inOrder } from '../../server/relay/order.js';
import { Page } from '../../server/relay/page.js';
import { RecordList } from '../../server/relay/record-list.js';
import { atOnce } from '../../server/turns/steps.js';
import { plan, rows } from '../graph/plan.js';

const LEVELS = Object.values(GoalLevel);
const OFFICES = ['9', '10', '100'];

/** A goal whose key is its number in the pool. */
interface PoolGoal {
  readonly key: number;
  readonly level: number;
  readonly statement: string;
  readonly office: number | null;
}

const pool = fc
  .array(
    fc.record({
      level: fc.nat({ max: LEVELS.length - 1 }),
      statement: fc.constantFrom('a', 'a1', 'a02', 'b', 'b2', 'b10'),
      office: fc.option(fc.nat({ max: OFFICES.length - 1 })),
    }),
    { minLength: 1, maxLength: 12 },
  )
  .map((goals) => goals.map((goal, key): PoolGoal => ({ key, ...goal })));

/** What a goal is ordered by, as a number: the statements above stand in their order. */
const RANKS: Readonly<Record<GoalOrderField, (goal: PoolGoal) => number>> = {
  KEY: () => 0,
  LEVEL: (goal) => goal.level,
  STATEMENT: (goal) => ['a', 'a1', 'a02', 'b', 'b2', 'b10'].indexOf(goal.statement),
  OFFICE: (goal) => goal.office ?? OFFICES.length,
};

let model: Model;
beforeAll(async () => {
  model = await offlineModel();
});

/** The list of these goals in a snapshot of its own. */
function listOf(goals: readonly PoolGoal[], ordering: ReturnType<typeof orderingOfGoals>): readonly Goal[] {
  const goalRows = goals.map(({ key, level, statement, office }) => ({
    ...{ key: String(key), level: LEVELS[level]!, statement, office: office === null ? null : OFFICES[office]! },
    ...{ product_area: null, product_group: null, product: null, department: null },
  }));
  const offices = OFFICES.map((number) => ({ number, name: number, department: null }));
  const tables = new Map([
    ['office', rows(offices)],
    ['goal', rows(goalRows)],
  ]);
  return inOrder(ordering, atOnce(GoalGraph.ofRows(model, { plan: plan(), tables })).all(Goal));
}

describe('a cursor of an older snapshot', () => {
  test('parts the newer one at the same place, though items came and went, its own included', () => {
    const field = fc.constantFrom(...Object.values(GoalOrderField));
    const direction = fc.constantFrom(...Object.values(OrderDirection));
    const masks = fc.array(fc.boolean(), { minLength: 12, maxLength: 12 });
    fc.assert(
      fc.property(pool, field, direction, masks, masks, (all, field, direction, inOld, inNew) => {
        const ordering = orderingOfGoals({ field, direction });
        const sign = direction === OrderDirection.ASC ? 1 : -1;
        const naive = all.toSorted((a, b) => sign * (RANKS[field](a) - RANKS[field](b) || a.key - b.key));
        const older = naive.filter((goal) => inOld[goal.key]);
        const newer = naive.filter((goal) => inNew[goal.key]).map((goal) => String(goal.key));
        const listed = (isIn: readonly boolean[]) =>
          new RecordList(
            listOf(
              all.filter((goal) => isIn[goal.key]),
              ordering,
            ),
            ordering,
          );
        const oldPage = new Page(listed(inOld), {}, 200);
        const newList = listed(inNew);
        expect(oldPage.nodes.map((goal) => goal.key)).toEqual(older.map((goal) => String(goal.key)));
        oldPage.edges.forEach(({ cursor }, index) => {
          const place = naive.indexOf(older[index]!);
          const keysOf = (part: readonly PoolGoal[]) => part.map((goal) => String(goal.key)).filter((key) => newer.includes(key));
          const after = new Page(newList, { after: cursor }, 200);
          expect(after.nodes.map((goal) => goal.key)).toEqual(keysOf(naive.slice(place + 1)));
          const before = new Page(newList, { before: cursor, last: 200 }, 200);
          expect(before.nodes.map((goal) => goal.key)).toEqual(keysOf(naive.slice(0, place)));
        });
      }),
      { numRuns: 300 },
    );
  });
});
