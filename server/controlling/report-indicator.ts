import type { ReportedIndicator, ReportedValue } from '../../schema/controlling/reported-indicator.js';
import type { Indicator } from '../../schema/indicators/indicator.js';
import type { IndicatorValue } from '../../schema/indicators/indicator-value.js';
import { IndicatorValueKind } from '../../schema/indicators/indicator-value-kind.js';
import { isWithinPercent } from '../../schema/numbers/exact.js';
import type { ChangeContext } from '../changes/change-context.js';
import { wordsFor } from '../disclosure/messages.js';
import { valueLoaderOf } from '../indicators/value-loader.js';
import { valuesOfYear } from '../indicators/values-of-year.js';
import { indicatorStatus } from '../status/indicator-status.js';
import { forecastOf } from './forecast.js';
import type { ReportQuestion } from './question.js';
import type { Remarks } from './remark-loader.js';

const { ACTUAL, BUDGETED, PLANNED, REFERENCE, CORRIDOR_LOW, CORRIDOR_HIGH, AGREED, FORECAST } = IndicatorValueKind;
const BESIDE_TARGETS = [REFERENCE, CORRIDOR_LOW, CORRIDOR_HIGH, FORECAST];
const IN_SERIES = [ACTUAL, BUDGETED, PLANNED, AGREED];
/** The years a picture shows, counted from that of the report. */
const YEARS_BEFORE = 4;
const YEARS_AFTER = 4;
/** A year has no more periods: days, months, quarters and itself. */
const PERIODS_OF_YEAR = 366 + 12 + 4 + 1;

/** An indicator as a report shows it. What all indicators of a report need is read together, see {@link valuesOfYear}. */
export async function reportIndicator(
  context: ChangeContext,
  indicator: Indicator,
  question: ReportQuestion,
  remarks: Remarks,
): Promise<ReportedIndicator> {
  const { year, until, before, threshold, tolerance } = question;
  const loader = valueLoaderOf(context);
  const [stands, beside, results, series] = await Promise.all([
    indicatorStatus(context, indicator, question, false),
    valuesOfYear(loader, { indicator, year, kinds: BESIDE_TARGETS, before, withOrigin: false }),
    loader.page({
      ...{ indicator, kinds: [ACTUAL], from: `${year}-01-01`, to: until, before },
      ...{ after: null, size: PERIODS_OF_YEAR, withOrigin: false },
    }),
    seriesOf(context, indicator, question),
  ]);
  const shown = shownWith(context.smallNumberThreshold);
  const { target, ownTarget, measured, deviation, deviationPercent } = stands;
  const ofKind = (kind: IndicatorValueKind) => beside.find((one) => one.kind === kind) ?? null;
  const aim = target?.value ?? null;
  const known = { indicator, set: ofKind(FORECAST), results, measured, target: aim, tolerance };
  const { id, key, name, unit, kind, direction, goal, source } = indicator;
  return {
    ...{ id, key, name, unit, kind, direction, goal: goal?.key ?? null },
    ...{ status: stands.status, noDataReason: stands.noDataReason, target: shown(target), ownTarget: shown(ownTarget) },
    ...{
      reference: shown(ofKind(REFERENCE)),
      corridorLow: shown(ofKind(CORRIDOR_LOW)),
      corridorHigh: shown(ofKind(CORRIDOR_HIGH)),
    },
    ...{ measured: shown(measured), isCurrent: stands.isCurrent, deviation, deviationPercent },
    isDeviating: deviation !== null && !isWithinPercent(measured!.value!, aim!, threshold),
    forecast: forecastOf(known),
    remark: remarks.about(indicator),
    series,
    source: { ...source },
  };
}

/** Values of whole years up to the report, and the targets beyond it. */
async function seriesOf(
  context: ChangeContext,
  indicator: Indicator,
  { year: ofReport, until, before }: ReportQuestion,
): Promise<readonly ReportedValue[]> {
  const years = Array.from({ length: YEARS_BEFORE + 1 + YEARS_AFTER }, (_, at) => ofReport - YEARS_BEFORE + at);
  const loader = valueLoaderOf(context);
  const values = await Promise.all(
    years.map((year) => valuesOfYear(loader, { indicator, year, kinds: IN_SERIES, before, withOrigin: false })),
  );
  // A result that is not known to the report yet is none of its.
  const isKnown = ({ kind, lastDay, value }: IndicatorValue) => value !== null && !(kind === ACTUAL && lastDay > until);
  const shown = shownWith(context.smallNumberThreshold);
  return values.flat().flatMap((value) => (isKnown(value) ? (shown(value) ?? []) : []));
}

/** What is shown of a value that is set: words in the place of one that is kept back. */
function shownWith(threshold: number): (value: IndicatorValue | null) => ReportedValue | null {
  return (given) => {
    if (!given || (given.value === null && given.suppression === null)) return null;
    const { period, kind, value, suppression } = given;
    return { period: period.name, kind, value, suppression, words: suppression && wordsFor(suppression, threshold) };
  };
}
