import type { Goal } from '../../../schema/goals/goal.js';
import type { GoalArgs } from '../../../schema/goals/goal-args.js';
import type { Service } from '../../../schema/services/service.js';
import type { ServiceArgs } from '../../../schema/services/service-args.js';
import { filterGoals } from '../../goals/goal.filter.js';
import { orderingOfGoals } from '../../goals/goal.order.js';
import { inOrder } from '../../relay/order.js';
import { Page } from '../../relay/page.js';
import { NESTED_PAGE } from '../../relay/page-size.js';
import { RecordList } from '../../relay/record-list.js';
import { filterServices } from '../../services/service.filter.js';
import { orderingOfServices } from '../../services/service.order.js';

/** The page of goals that a client asks for; they may come in any order. */
export function pageOfGoals(goals: readonly Goal[], args: GoalArgs): Page<Goal> {
  const ordering = orderingOfGoals(args.orderBy);
  return new Page(new RecordList(inOrder(ordering, filterGoals(goals, args.filter)), ordering), args, NESTED_PAGE);
}

/** The page of services that a client asks for; they may come in any order. */
export function pageOfServices(services: readonly Service[], args: ServiceArgs): Page<Service> {
  const ordering = orderingOfServices(args.orderBy);
  return new Page(new RecordList(inOrder(ordering, filterServices(services, args.filter)), ordering), args, NESTED_PAGE);
}
