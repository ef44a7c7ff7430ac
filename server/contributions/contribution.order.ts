import { Contribution } from '../../schema/contributions/contribution.js';
import { ContributionStatus, ContributionStrength } from '../../schema/contributions/contribution-enums.js';
import { type ContributionOrder, ContributionOrderField } from '../../schema/contributions/contribution-order.js';
import { byKey, type Order, type Ordering } from '../relay/order.js';

const STATUSES = Object.values(ContributionStatus);
const STRENGTHS = Object.values(ContributionStrength);

const VALUES: Readonly<Record<ContributionOrderField, Order<Contribution>['value']>> = {
  [ContributionOrderField.GOAL]: (one) => one.goal.key,
  [ContributionOrderField.SERVICE]: (one) => one.service.name,
  [ContributionOrderField.STATUS]: (one) => STATUSES.indexOf(one.status),
  [ContributionOrderField.STRENGTH]: (one) => (one.strength ? STRENGTHS.indexOf(one.strength) : null),
};

/** The ordering that is asked for; by service and goal key without one. */
export function orderingOfContributions(asked: ContributionOrder | null | undefined): Ordering<Contribution> {
  if (!asked) return byKey(Contribution);
  return { order: { type: Contribution, name: asked.field, value: VALUES[asked.field] }, direction: asked.direction };
}
