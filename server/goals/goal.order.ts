import { Goal } from '../../schema/goals/goal.js';
import { rankOf } from '../../schema/goals/goal-level.js';
import { type GoalOrder, GoalOrderField } from '../../schema/goals/goal-order.js';
import { byKey, type Order, type Ordering } from '../relay/order.js';

const VALUES: Readonly<Record<GoalOrderField, Order<Goal>['value']>> = {
  [GoalOrderField.KEY]: byKey(Goal).order.value,
  [GoalOrderField.LEVEL]: (goal) => rankOf(goal.level),
  [GoalOrderField.STATEMENT]: (goal) => goal.statement,
  [GoalOrderField.OFFICE]: (goal) => goal.office?.number ?? null,
};

/** The ordering that is asked for; by key without one. */
export function orderingOfGoals(asked: GoalOrder | null | undefined): Ordering<Goal> {
  if (!asked) return byKey(Goal);
  return { order: { type: Goal, name: asked.field, value: VALUES[asked.field] }, direction: asked.direction };
}
