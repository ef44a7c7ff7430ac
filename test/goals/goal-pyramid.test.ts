import { describe, expect, test } from '@jest/globals';
import { rowsOf } from '../datasets/muenster-rows.js';
import { ask } from '../support/ask.js';

const PYRAMID = `query Pyramid($year: Int) { goalPyramid(year: $year) { year levels { level steeringLevels goals { key level } } } }`;

const LEVELS = {
  GUIDING_PRINCIPLE: ['STRATEGIC'],
  STRATEGIC_GOAL: ['STRATEGIC'],
  PRODUCT_AREA_GOAL: ['STRATEGIC', 'OPERATIVE'],
  PRODUCT_GROUP_GOAL: ['OPERATIVE'],
  PRODUCT_GOAL: ['OPERATIVE'],
};

/** A pyramid with all five levels and these keys on them. */
const pyramid = (year: number, keys: Readonly<Record<string, readonly string[]>>) => ({
  year,
  levels: Object.entries(LEVELS).map(([level, steeringLevels]) => ({
    level,
    steeringLevels,
    goals: (keys[level] ?? []).map((key) => ({ key, level })),
  })),
});

describe('the goal pyramid', () => {
  test('of 2013 has every goal of the paper on its level and shows that no product has a goal', async () => {
    const { goalPyramid } = await ask(PYRAMID, { year: 2013 });
    expect(goalPyramid).toEqual(
      pyramid(2013, {
        GUIDING_PRINCIPLE: ['L-1'],
        STRATEGIC_GOAL: ['S-1'],
        PRODUCT_AREA_GOAL: ['03-1'],
        PRODUCT_GROUP_GOAL: ['0501-1', '0501-2', '0501-3', '0501-4', '0603-1'],
      }),
    );
  });

  test('of 2026 shows two empty levels: the budget names neither strategic goals nor goals of products', async () => {
    const { goalPyramid } = await ask(PYRAMID, { year: 2026 });
    const groupGoals = rowsOf('goals', 2026).filter((row) => row.level === 'PRODUCT_GROUP_GOAL');
    expect(groupGoals).toHaveLength(34);
    expect(goalPyramid).toEqual(
      pyramid(2026, {
        GUIDING_PRINCIPLE: ['L-1'],
        PRODUCT_AREA_GOAL: ['03-1', '03-2', '05-1', '05-2', '05-3', '05-4', '05-5'],
        PRODUCT_GROUP_GOAL: groupGoals.map((row) => row.key!).toSorted(),
      }),
    );
  });

  test('without a year is that of the latest adopted plan', async () => {
    expect((await ask(PYRAMID)).goalPyramid).toEqual((await ask(PYRAMID, { year: 2026 })).goalPyramid);
  });
});
