import type { Indicator } from '../../schema/indicators/indicator.js';
import { IndicatorValueKind, OWN_TARGETS } from '../../schema/indicators/indicator-value-kind.js';
import { IndicatorStatus } from '../../schema/status/indicator-status.js';
import { NoDataReason } from '../../schema/status/no-data-reason.js';
import { TargetStatus } from '../../schema/status/target-status.js';
import type { ChangeContext } from '../changes/change-context.js';
import { valueLoaderOf } from '../indicators/value-loader.js';
import { valuesOfYear } from '../indicators/values-of-year.js';
import { judge } from './judge.js';
import type { StatusQuestion } from './read-args.js';

const { ACTUAL, AGREED, BUDGETED, PLANNED } = IndicatorValueKind;
const TARGETS = [AGREED, ...OWN_TARGETS];

/**
 * How an indicator stands. The values of all indicators of an answer are read in two statements, whatever their number, and those
 * that count people judged in another one each.
 *
 * @param withOrigin whether who set a value, and why, is asked for as well
 * @throws HubError DATABASE_UNAVAILABLE
 */
export async function indicatorStatus(
  context: ChangeContext,
  indicator: Indicator,
  question: StatusQuestion,
  withOrigin: boolean,
): Promise<IndicatorStatus> {
  context.checkTime();
  context.notePassing(); // Results go on arriving, whatever becomes of the plan.
  const { year, tolerance, until, before } = question;
  const loader = valueLoaderOf(context);
  const [targets, measured] = await Promise.all([
    valuesOfYear(loader, { indicator, year, kinds: TARGETS, before, withOrigin }),
    loader.newest({ indicator, kinds: [ACTUAL], from: null, to: until, before, withOrigin }),
  ]);
  const ofYear = (kind: IndicatorValueKind) => targets.find((one) => one.kind === kind) ?? null;
  const values = { agreedTarget: ofYear(AGREED), ownTarget: ofYear(BUDGETED) ?? ofYear(PLANNED), measured };
  return Object.assign(new IndicatorStatus(), { indicator, year, tolerance, ...values, ...judged(indicator, question, values) });
}

function judged(
  { direction }: Indicator,
  { tolerance }: StatusQuestion,
  { agreedTarget, ownTarget, measured: newest }: Pick<IndicatorStatus, 'agreedTarget' | 'ownTarget' | 'measured'>,
): Pick<IndicatorStatus, 'status' | 'noDataReason'> {
  const target = (agreedTarget ?? ownTarget)?.value ?? null;
  // A value that is there and does not leave the hub counts as none.
  const measured = newest?.value ?? null;
  if (direction === null) return noData(NoDataReason.NO_DIRECTION);
  if (target === null) return noData(NoDataReason.NO_TARGET);
  if (measured === null) return noData(NoDataReason.NOT_MEASURED);
  return { status: judge({ direction, target, measured, tolerance }), noDataReason: null };
}

function noData(noDataReason: NoDataReason): Pick<IndicatorStatus, 'status' | 'noDataReason'> {
  return { status: TargetStatus.NO_DATA, noDataReason };
}
