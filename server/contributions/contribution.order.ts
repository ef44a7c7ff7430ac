import { Contribution } from '../../schema/contributions/contribution.js';
import { ContributionStatus, ContributionStrength } from '../../schema/contributions/contribution-enums.js';
import { type ContributionOrder, ContributionOrderField } from '../../schema/contributions/contribution-order.js';
import { byKey, byNumber, byText, type Order, type Ordering } from '../relay/order.js';

/** The same for every request. */
const BY_KEY = byKey(Contribution);

const STATUSES = Object.values(ContributionStatus);
const STRENGTHS = Object.values(ContributionStrength);

const ORDERS: Readonly<Record<ContributionOrderField, Order<Contribution>>> = {
  [ContributionOrderField.GOAL]: byText(Contribution, 'GOAL', (one) => one.goal.key),
  [ContributionOrderField.SERVICE]: byText(Contribution, 'SERVICE', (one) => one.service.name),
  [ContributionOrderField.STATUS]: byNumber(Contribution, 'STATUS', (one) => STATUSES.indexOf(one.status)),
  [ContributionOrderField.STRENGTH]: byNumber(Contribution, 'STRENGTH', (one) =>
    one.strength ? STRENGTHS.indexOf(one.strength) : null,
  ),
};

/** The ordering that is asked for; by service and goal key without one. */
export function orderingOfContributions(asked: ContributionOrder | null | undefined): Ordering<Contribution> {
  return asked ? { order: ORDERS[asked.field], direction: asked.direction } : BY_KEY;
}
