import type { Indicator } from '../../schema/indicators/indicator.js';
import type { IndicatorValue } from '../../schema/indicators/indicator-value.js';
import type { IndicatorValueKind } from '../../schema/indicators/indicator-value-kind.js';
import { PeriodType } from '../../schema/indicators/period-type.js';
import type { ValueLoader } from './value-loader.js';

/** So many values of a kind begin on the first day of a year and stand before those that begin later: that of the year is among them. */
const FIRST_OF_KIND = Object.keys(PeriodType).length;

/** Which values of a year are looked for. */
export interface AskedYear {
  readonly indicator: Indicator;
  readonly year: number;
  readonly kinds: readonly IndicatorValueKind[];
  /** Only those that had been set before. */
  readonly before: Date | null;
  /** Whether who set a value, and why, is asked for as well. */
  readonly withOrigin: boolean;
}

/**
 * The values that are set for a year as a whole, not for a part of it, kept back or not; of each kind at most one. What is asked
 * for together is read in one statement, however many indicators and years.
 */
export async function valuesOfYear(
  loader: ValueLoader,
  { indicator, year, kinds, before, withOrigin }: AskedYear,
): Promise<readonly IndicatorValue[]> {
  const values = await loader.page({
    ...{ indicator, kinds, withOrigin, from: `${year}-01-01`, to: `${year}-12-31` },
    ...{ before, after: null, size: kinds.length * FIRST_OF_KIND },
  });
  const isSet = ({ value, suppression }: IndicatorValue) => value !== null || suppression !== null;
  return values.filter((one) => one.periodType === PeriodType.YEAR && isSet(one));
}
