import type { Goal } from '../../../schema/goals/goal.js';
import type { GoalArgs } from '../../../schema/goals/goal-args.js';
import type { Service } from '../../../schema/services/service.js';
import type { ServiceArgs } from '../../../schema/services/service-args.js';
import { filterGoals } from '../../goals/goal.filter.js';
import { orderingOfGoals } from '../../goals/goal.order.js';
import type { Page } from '../../relay/page.js';
import { filterServices } from '../../services/service.filter.js';
import { orderingOfServices } from '../../services/service.order.js';
import type { Steps } from '../../turns/steps.js';
import { pageInTurns } from '../page-in-turns.js';

/** The page that a client asks for of goals in natural order. */
export function pageOfGoals(goals: readonly Goal[], args: GoalArgs): Steps<Page<Goal>> {
  const filter = args.filter && ((part: readonly Goal[]) => filterGoals(part, args.filter));
  return pageInTurns(goals, { args, ordering: orderingOfGoals(args.orderBy), filter });
}

/** The page that a client asks for of services in natural order. */
export function pageOfServices(services: readonly Service[], args: ServiceArgs): Steps<Page<Service>> {
  const filter = args.filter && ((part: readonly Service[]) => filterServices(part, args.filter));
  return pageInTurns(services, { args, ordering: orderingOfServices(args.orderBy), filter });
}
