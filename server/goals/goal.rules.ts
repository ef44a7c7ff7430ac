import { Goal } from '../../schema/goals/goal.js';
import { GoalLevel, rankOf } from '../../schema/goals/goal-level.js';
import type { RulesOf } from '../graph/rule.js';

/** Level and anchor agree: each of the three lower levels has its own kind of anchor, the upper two have none. */
const anchored = (property: 'productArea' | 'productGroup' | 'product', level: GoalLevel) => ({
  property,
  expected: {
    de: `ein Wert, wenn die Ebene ${level} ist, sonst keiner`,
    en: `a value if the level is ${level}, and none if it is not`,
  },
  holds: (goal: Goal) => (goal.level === level) === (goal[property] !== null),
});

/** The rules of goals. */
export const GOAL_RULES: RulesOf<Goal> = {
  type: Goal,
  rules: [
    {
      property: 'key',
      expected: { de: 'ein Schlüssel ohne Leerzeichen und Schrägstriche', en: 'a key without blanks and slashes' },
      holds: (goal) => /^[^\s/]+$/.test(goal.key),
    },
    anchored('productArea', GoalLevel.PRODUCT_AREA_GOAL),
    anchored('productGroup', GoalLevel.PRODUCT_GROUP_GOAL),
    anchored('product', GoalLevel.PRODUCT_GOAL),
    {
      property: 'parents',
      expected: { de: 'Ziele höherer Ebenen', en: 'goals of higher levels' },
      holds: (goal) => goal.parents.every((parent) => rankOf(parent.level) < rankOf(goal.level)),
    },
  ],
};
