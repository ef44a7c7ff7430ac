import type { Contribution } from '../../schema/contributions/contribution.js';
import type { ContributionFilter } from '../../schema/contributions/contribution-filter.js';
import { areaOf } from '../goals/area-of.js';
import { equals, isAmong, matching, someAmong } from '../relay/matching.js';

/** The contributions a filter shows; all without one. */
export function filterContributions(
  contributions: readonly Contribution[],
  filter: ContributionFilter | null | undefined,
): readonly Contribution[] {
  if (!filter) return contributions;
  return matching<Contribution>(contributions, [
    equals(filter.crossesOffices, (one) => one.crossesOffices),
    equals(filter.crossesDepartments, (one) => one.crossesDepartments),
    equals(filter.crossesLegalDomains, (one) => one.crossesLegalDomains),
    someAmong(
      filter.fromOffices,
      (one) => one.contributingOffices,
      (office) => office.number,
    ),
    isAmong(filter.toOffices, (one) => one.goal.office?.number),
    someAmong(
      filter.fromDepartments,
      (one) => one.contributingOffices,
      (office) => office.department?.number,
    ),
    isAmong(filter.toDepartments, (one) => one.goal.responsibleDepartment?.number),
    someAmong(
      filter.fromLegalDomains,
      (one) => one.fromLegalDomains,
      (domain) => domain.code,
    ),
    someAmong(
      filter.toLegalDomains,
      (one) => one.toLegalDomains,
      (domain) => domain.code,
    ),
    isAmong(filter.goalLevels, (one) => one.goal.level),
    isAmong(filter.productAreas, (one) => areaOf(one.goal)?.number),
    someAmong(
      filter.fieldsOfAction,
      (one) => one.goal.fieldsOfAction,
      (field) => field.key,
    ),
    isAmong(filter.effects, (one) => one.effect),
    isAmong(filter.statuses, (one) => one.status),
    isAmong(filter.sourceKinds, (one) => one.source.kind),
  ]);
}
