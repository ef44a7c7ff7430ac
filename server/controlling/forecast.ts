import { type Forecast, ForecastMethod } from '../../schema/controlling/forecast.js';
import type { Indicator } from '../../schema/indicators/indicator.js';
import type { IndicatorValue } from '../../schema/indicators/indicator-value.js';
import { PeriodType } from '../../schema/indicators/period-type.js';
import { alongLine } from '../../schema/numbers/exact.js';
import { TargetStatus } from '../../schema/status/target-status.js';
import { judge } from '../status/judge.js';

/** What a forecast is made from. */
export interface KnownOfYear {
  readonly indicator: Indicator;
  /** What somebody set as forecast for the year. */
  readonly set: IndicatorValue | null;
  /** Results of the year in the order of their periods, as far as the report looks. */
  readonly results: readonly IndicatorValue[];
  /** The newest result, of whichever year. */
  readonly measured: IndicatorValue | null;
  readonly target: string | null;
  /** In per cent of the target. */
  readonly tolerance: string;
}

const QUARTERS = 4;

/** What is expected at the end of the year: see `ForecastMethod` for the ways, the first of which that is possible is taken. */
export function forecastOf(known: KnownOfYear): Forecast | null {
  const expected = setByHand(known) ?? alongQuarters(known) ?? carriedForward(known);
  return expected && { ...expected, status: statusOf(known, expected.value) };
}

type Expected = Omit<Forecast, 'status'>;

function setByHand({ set }: KnownOfYear): Expected | null {
  return set?.value == null ? null : { value: set.value, method: ForecastMethod.SET, basis: [set.period.name] };
}

/** Only where a quarter is the newest that is known: what came later says more. */
function alongQuarters({ results, measured }: KnownOfYear): Expected | null {
  const quarters = results.filter(({ periodType, value }) => periodType === PeriodType.QUARTER && value !== null);
  const [first, last] = [quarters.at(0), quarters.at(-1)];
  if (!first || !last || first === last || measured?.value == null || measured.period.name !== last.period.name) return null;
  const [begin, end] = [numberOf(first), numberOf(last)];
  if (end === QUARTERS) return null;
  const value = alongLine(first.value!, last.value!, end - begin, QUARTERS - end);
  return { value, method: ForecastMethod.LINEAR, basis: [first, last].map(({ period }) => period.name) };
}

function carriedForward({ measured }: KnownOfYear): Expected | null {
  if (measured?.value == null) return null;
  return { value: measured.value, method: ForecastMethod.CARRIED_FORWARD, basis: [measured.period.name] };
}

function statusOf({ indicator: { direction }, target, tolerance }: KnownOfYear, measured: string): TargetStatus {
  return direction === null || target === null ? TargetStatus.NO_DATA : judge({ direction, target, measured, tolerance });
}

/** "2026-Q3" is 3. */
function numberOf({ period }: IndicatorValue): number {
  return Number(period.name.at(-1));
}
