import { ProductArea } from '../../schema/budget/product-area.js';
import type { ConsistencyFilter } from '../../schema/consistency/consistency-filter.js';
import { FINDING_SEVERITIES } from '../../schema/consistency/finding-severity.js';
import { Goal } from '../../schema/goals/goal.js';
import type { Office } from '../../schema/organisation/office.js';
import { areaOf as areaOfGoal } from '../goals/area-of.js';
import { areaOf as areaOfIndicator } from '../indicators/place-of.js';
import { type Condition, isAmong, matching, someAmong } from '../relay/matching.js';
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
    someAmong<Subject, Office | null, string>(filter?.offices, officesOf, (office) => office?.number),
    isAmong<Subject, string>(filter?.productAreas, (one) => areaOf(one)?.number),
  ].filter((condition) => condition !== null);
  return ({ subjects }) => conditions.every((holds) => subjects.some(holds));
}

function officesOf(subject: Subject): readonly (Office | null)[] {
  return subject instanceof ProductArea ? subject.groups.map(({ office }) => office) : [subject.office];
}

function areaOf(subject: Subject): ProductArea | null {
  if (subject instanceof ProductArea) return subject;
  return subject instanceof Goal ? areaOfGoal(subject) : areaOfIndicator(subject);
}
