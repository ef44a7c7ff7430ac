import type { Contribution } from '../../schema/contributions/contribution.js';
import type { ContributionFilter } from '../../schema/contributions/contribution-filter.js';
import type { Goal } from '../../schema/goals/goal.js';
import type { Service } from '../../schema/services/service.js';
import { areaOf } from '../goals/area-of.js';
import { type Condition, equals, isAmong, matching, someAmong } from '../relay/matching.js';

/**
 * What a filter asks of a contribution, and of the service and the goal it links: those have many contributions, and
 * whoever goes through all of a plan looks at each of them once.
 */
export interface ContributionConditions {
  readonly ofService: readonly Condition<Service>[];
  readonly ofGoal: readonly Condition<Goal>[];
  readonly ofContribution: readonly Condition<Contribution>[];
}

/** The conditions of a filter. */
export function conditionsOf(filter: ContributionFilter): ContributionConditions {
  return {
    ofService: asked<Service>([
      someAmong(
        filter.fromOffices,
        ({ offices }) => offices,
        (office) => office.number,
      ),
      someAmong(
        filter.fromDepartments,
        ({ offices }) => offices,
        (office) => office.department?.number,
      ),
      someAmong(
        filter.fromLegalDomains,
        ({ allLegalDomains }) => allLegalDomains,
        (domain) => domain.code,
      ),
    ]),
    ofGoal: asked<Goal>([
      isAmong(filter.toOffices, ({ office }) => office?.number),
      isAmong(filter.toDepartments, ({ responsibleDepartment }) => responsibleDepartment?.number),
      someAmong(
        filter.toLegalDomains,
        ({ legalDomains }) => legalDomains,
        (domain) => domain.code,
      ),
      isAmong(filter.goalLevels, ({ level }) => level),
      isAmong(filter.productAreas, (goal) => areaOf(goal)?.number),
      someAmong(
        filter.fieldsOfAction,
        ({ fieldsOfAction }) => fieldsOfAction,
        (field) => field.key,
      ),
    ]),
    ofContribution: asked<Contribution>([
      equals(filter.crossesOffices, (one) => one.crossesOffices),
      equals(filter.crossesDepartments, (one) => one.crossesDepartments),
      equals(filter.crossesLegalDomains, (one) => one.crossesLegalDomains),
      isAmong(filter.effects, (one) => one.effect),
      isAmong(filter.statuses, (one) => one.status),
      isAmong(filter.sourceKinds, (one) => one.source.kind),
    ]),
  };
}

/** The contributions a filter shows; all without one. */
export function filterContributions(
  contributions: readonly Contribution[],
  filter: ContributionFilter | null | undefined,
): readonly Contribution[] {
  if (!filter) return contributions;
  const { ofService, ofGoal, ofContribution } = conditionsOf(filter);
  return matching<Contribution>(contributions, [
    ...ofContribution,
    ...ofService.map(
      (holds) =>
        ({ service }: Contribution) =>
          holds(service),
    ),
    ...ofGoal.map(
      (holds) =>
        ({ goal }: Contribution) =>
          holds(goal),
    ),
  ]);
}

function asked<Item>(conditions: readonly (Condition<Item> | null)[]): readonly Condition<Item>[] {
  return conditions.filter((condition) => condition !== null);
}
