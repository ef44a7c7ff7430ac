import type { ConsistencyFilter } from '../../schema/consistency/consistency-filter.js';
import { FINDING_SEVERITIES } from '../../schema/consistency/finding-severity.js';
import { Goal } from '../../schema/goals/goal.js';
import { areaOf as areaOfGoal } from '../goals/area-of.js';
import { areaOf as areaOfIndicator } from '../indicators/place-of.js';
import { type Condition, isAmong, matching } from '../relay/matching.js';
import type { Found, Rule, Subject } from './found.js';

type Asked = ConsistencyFilter | null | undefined;

/** The rules a filter asks for; the others need not be checked. */
export function rulesAskedFor(rules: readonly Rule[], filter: Asked): readonly Rule[] {
  return matching<Rule>(rules, [
    isAmong<Rule, string>(filter?.codes, ({ code }) => code),
    isAmong<Rule, string>(filter?.severities, ({ code }) => FINDING_SEVERITIES[code]),
  ]);
}

/** A condition that a filter shows a finding, by what it is about. */
export function shownBy(filter: Asked): Condition<Found> {
  const conditions = [
    isAmong<Subject, string>(filter?.offices, ({ office }) => office?.number),
    isAmong<Subject, string>(
      filter?.productAreas,
      (one) => (one instanceof Goal ? areaOfGoal(one) : areaOfIndicator(one))?.number,
    ),
  ].filter((condition) => condition !== null);
  return ({ subjects }) => conditions.every((holds) => subjects.some(holds));
}
