import { IndicatorValueKind } from '../../schema/indicators/indicator-value-kind.js';
import { compareProducts, difference, roundingOf, sumOf } from '../../schema/numbers/exact.js';
import type { SetValue } from './checked-plan.js';

/** The smallest and the largest number that a rounded one may stand for. */
export interface Range {
  readonly low: string;
  readonly high: string;
}

/** What a value may stand for. */
export type Rounded = (value: SetValue) => Range;

/**
 * How the values of a stock are rounded. Results are counted and stand as they are; targets are rounded to as many zeros as all of
 * them end in, so that 9200, 9400 and 9000 are hundreds.
 *
 * @param targets all of the series
 */
export function rounded(targets: readonly SetValue[]): Rounded {
  const zeros = Math.min(...targets.map(({ value }) => (value.includes('.') ? 0 : (/0*$/.exec(value)?.[0].length ?? 0))));
  const half = Number.isFinite(zeros) && zeros > 0 ? `5${'0'.repeat(zeros - 1)}` : null;
  return ({ kind, value }) => around(value, kind === IndicatorValueKind.ACTUAL ? roundingOf(value) : (half ?? roundingOf(value)));
}

/**
 * Whether a stock may have changed by as many per cent as stated, whatever rounding took away or added: nothing is divided.
 *
 * @param before more than 0
 */
export function mayBeChange({ value }: SetValue, before: Range, now: Range): boolean {
  const percent = around(value, roundingOf(value));
  const isNotMore = compareProducts([now.low, '100'], [sumOf(['100', percent.high]), before.high]) <= 0;
  const isNotLess = compareProducts([now.high, '100'], [sumOf(['100', percent.low]), before.low]) >= 0;
  return isNotMore && isNotLess;
}

function around(value: string, half: string): Range {
  return { low: difference(value, half), high: sumOf([value, half]) };
}
