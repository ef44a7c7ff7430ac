import { Goal } from '../../schema/goals/goal.js';
import { rankOf } from '../../schema/goals/goal-level.js';
import { type GoalOrder, GoalOrderField } from '../../schema/goals/goal-order.js';
import { byKey, byNumber, byText, type Order, type Ordering } from '../relay/order.js';

/** The same for every request. */
const BY_KEY = byKey(Goal);

const ORDERS: Readonly<Record<GoalOrderField, Order<Goal>>> = {
  [GoalOrderField.KEY]: BY_KEY.order,
  [GoalOrderField.LEVEL]: byNumber(Goal, 'LEVEL', (goal) => rankOf(goal.level)),
  [GoalOrderField.STATEMENT]: byText(Goal, 'STATEMENT', (goal) => goal.statement),
  [GoalOrderField.OFFICE]: byText(Goal, 'OFFICE', (goal) => goal.office?.number ?? null),
};

/** The ordering that is asked for; by key without one. */
export function orderingOfGoals(asked: GoalOrder | null | undefined): Ordering<Goal> {
  return asked ? { order: ORDERS[asked.field], direction: asked.direction } : BY_KEY;
}
