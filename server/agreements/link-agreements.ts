import { AgreementStep } from '../../schema/agreements/agreement-step.js';
import { AgreementTarget } from '../../schema/agreements/agreement-target.js';
import { TargetAgreement } from '../../schema/agreements/target-agreement.js';
import { Indicator } from '../../schema/indicators/indicator.js';
import type { IndicatorValue } from '../../schema/indicators/indicator-value.js';
import { IndicatorValueKind } from '../../schema/indicators/indicator-value-kind.js';
import { LegalProvision } from '../../schema/law/legal-provision.js';
import { Committee } from '../../schema/organisation/committee.js';
import { Office } from '../../schema/organisation/office.js';
import type { Plan } from '../../schema/plans/plan.js';
import type { PlanRecord } from '../../schema/plans/plan-record.js';
import type { RecordClass } from '../graph/model.js';
import { sourceOf } from '../graph/said.js';
import { ValueReader } from '../indicators/value-row.js';
import type { AgreementRow, AgreementRows, StepRow, TargetRow } from './read-agreements.js';

/** A plan that the objects lie in: a snapshot, or a plan that is being worked on. */
export interface PlanAround {
  readonly plan: Plan;
  find(type: RecordClass, key: string): PlanRecord | null;
}

/**
 * Makes objects of the rows of a plan that refer to it.
 *
 * @param place which of the plans that were asked for
 * @returns the agreements in the order of their years; not those that had not begun, or refer to what the plan has not yet
 */
export function linkAgreements(rows: AgreementRows, place: number, around: PlanAround): readonly TargetAgreement[] {
  return rows.agreements.flatMap((row) => (row.place === place ? (linkOne(rows, row, around) ?? []) : []));
}

function linkOne(rows: AgreementRows, row: AgreementRow, { plan, find }: PlanAround): TargetAgreement | null {
  const { year, key, title, targetYear, partner } = row;
  const [office, committee] = [find(Office, row.office), find(Committee, row.committee)];
  const provision = row.provision === null ? null : find(LegalProvision, row.provision);
  const ofThis = <Row extends { readonly place: number; readonly agreement: string }>(all: readonly Row[]): readonly Row[] =>
    all.filter((one) => one.place === row.place && one.agreement === key);
  const steps = ofThis(rows.steps).map((step) => stepOf(step, year));
  const indicators = ofThis(rows.targets).map((target) => ({ target, indicator: find(Indicator, target.indicator) }));
  const isThere = office && committee && steps.length > 0 && indicators.every(({ indicator }) => indicator);
  if (!isThere) return null;
  const agreement = new TargetAgreement();
  const values = ofThis(rows.values);
  const reader = new ValueReader();
  const targets = indicators.map(({ target, indicator }) => {
    const own = values.filter((value) => value.indicator === target.indicator);
    const byKind = new Map(own.map((value) => [value.kind, reader.value(value, indicator as Indicator)]));
    return targetOf(target, agreement, indicator as Indicator, byKind);
  });
  return Object.assign(agreement, {
    ...{ year, plan, key, title, targetYear, partner, office, committee, provision, targets, steps },
  });
}

function stepOf({ place: _, ...row }: StepRow, year: number): AgreementStep {
  const { source_document, source_section, source_page, source_kind, agreement, ...step } = row;
  const source = sourceOf({ source_document, source_section, source_page, source_kind });
  return Object.assign(new AgreementStep(), { ...step, source, year, agreementKey: agreement });
}

function targetOf(
  { origin }: TargetRow,
  agreement: TargetAgreement,
  indicator: Indicator,
  values: ReadonlyMap<IndicatorValueKind, IndicatorValue>,
): AgreementTarget {
  const of = (kind: IndicatorValueKind): IndicatorValue | null => values.get(kind) ?? null;
  const { REFERENCE, CORRIDOR_LOW, CORRIDOR_HIGH, OFFERED, AGREED, BUDGETED, PLANNED, ACTUAL } = IndicatorValueKind;
  return Object.assign(new AgreementTarget(), {
    ...{ year: indicator.year, plan: indicator.plan, indicatorKey: indicator.key, agreement, indicator, origin },
    ...{ reference: of(REFERENCE), corridorLow: of(CORRIDOR_LOW), corridorHigh: of(CORRIDOR_HIGH) },
    ...{ offered: of(OFFERED), agreed: of(AGREED), ownTarget: of(BUDGETED) ?? of(PLANNED), actual: of(ACTUAL) },
  });
}
