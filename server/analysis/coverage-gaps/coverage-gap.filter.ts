import type { CoverageGapCode } from '../../../schema/analysis/coverage-gaps/coverage-gap-code.js';
import type { CoverageGapFilter } from '../../../schema/analysis/coverage-gaps/coverage-gap-filter.js';
import { SEVERITIES } from '../../../schema/analysis/coverage-gaps/gap-severity.js';
import { Contribution } from '../../../schema/contributions/contribution.js';
import type { FieldOfAction } from '../../../schema/goals/field-of-action.js';
import { Goal } from '../../../schema/goals/goal.js';
import type { LegalDomain } from '../../../schema/law/legal-domain.js';
import type { Department } from '../../../schema/organisation/department.js';
import type { Office } from '../../../schema/organisation/office.js';
import { Service } from '../../../schema/services/service.js';
import type { GoalGraph } from '../../graph/goal-graph.js';
import { type Condition, isAmong, someAmong } from '../../relay/matching.js';
import { each } from '../../turns/each.js';
import type { Steps } from '../../turns/steps.js';
import { onceForEach } from '../once-for-each.js';
import type { GapSubject, Gaps } from './coverage-gaps.js';
import { departmentsOf, fieldsOfActionOf, legalDomainsOf, officesOf, productAreaOf, type Sided } from './gap-place.js';

/**
 * The gaps a filter shows.
 *
 * @returns codes that are not asked for are left out altogether; the others keep their list, even an empty one
 */
export function* filterGaps(graph: GoalGraph, gaps: Gaps, filter: CoverageGapFilter | null | undefined): Steps<Gaps> {
  if (!filter) return gaps;
  const codes = isAmong<CoverageGapCode, string>(filter.codes, (code) => code);
  const severities = isAmong<CoverageGapCode, string>(filter.severities, (code) => SEVERITIES[code]);
  const conditions = conditionsOf(graph, filter);
  const shown = new Map<CoverageGapCode, readonly GapSubject[]>();
  for (const [code, subjects] of gaps) {
    if (codes?.(code) === false || severities?.(code) === false) continue;
    shown.set(code, conditions.length === 0 ? subjects : yield* matching(subjects, conditions));
  }
  return shown;
}

function* matching(subjects: readonly GapSubject[], conditions: readonly Condition<GapSubject>[]): Steps<readonly GapSubject[]> {
  const shown: GapSubject[] = [];
  yield* each(subjects, (subject) => {
    if (conditions.every((condition) => condition(subject))) shown.push(subject);
  });
  return shown;
}

function conditionsOf(graph: GoalGraph, filter: CoverageGapFilter): readonly Condition<GapSubject>[] {
  const conditions = [
    eitherSide(
      graph,
      someAmong<Sided, Office, string>(filter.offices, officesOf, ({ number }) => number),
    ),
    eitherSide(
      graph,
      someAmong<Sided, Department, string>(filter.departments, departmentsOf, ({ number }) => number),
    ),
    someAmong<GapSubject, LegalDomain, string>(filter.legalDomains, legalDomainsOf, ({ code }) => code),
    isAmong<GapSubject, string>(filter.productAreas, (subject) => productAreaOf(subject)?.number),
    someAmong<GapSubject, FieldOfAction, string>(filter.fieldsOfAction, fieldsOfActionOf, ({ key }) => key),
  ];
  return conditions.filter((condition) => condition !== null);
}

/** What holds for one side of a contribution holds for it. */
function eitherSide(graph: GoalGraph, holds: Condition<Sided> | null): Condition<GapSubject> | null {
  if (!holds) return null;
  const [ofService, ofGoal] = [onceForEach(graph, Service, holds), onceForEach(graph, Goal, holds)];
  const services = graph.ranksOf(Contribution, 'service').ranks;
  const goals = graph.ranksOf(Contribution, 'goal').ranks;
  return (subject) =>
    subject instanceof Contribution ? ofService(services[subject.rank]!) || ofGoal(goals[subject.rank]!) : holds(subject);
}
