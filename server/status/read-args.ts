import { ErrorCode } from '../../schema/errors/error-code.js';
import { isDecimal } from '../../schema/numbers/decimal.js';
import { compareDecimals } from '../../schema/numbers/exact.js';
import type { StatusArgs } from '../../schema/status/status-args.js';
import { HubError, quoted } from '../errors/hub-error.js';

/** Years as periods have them. */
const [FIRST_YEAR, LAST_YEAR] = [1900, 2199];
const MOST_PERCENT = '100';

/** How a status is worked out, once that is known to make sense. */
export interface StatusQuestion {
  readonly year: number;
  /** In per cent of a target. */
  readonly tolerance: string;
  /** The last day up to which results count. */
  readonly until: string;
  /** Only values that had been set before. */
  readonly before: Date | null;
}

/**
 * Reads the arguments of a status.
 *
 * @param ofPlan the year that counts without one
 * @throws HubError BAD_USER_INPUT
 */
export function readStatusArgs({ year, tolerance }: StatusArgs, ofPlan: number): StatusQuestion {
  const asked = year ?? ofPlan;
  if (asked < FIRST_YEAR || asked > LAST_YEAR) throw unusable('year', `a year from ${FIRST_YEAR} to ${LAST_YEAR}`, asked);
  checkPercent('tolerance', tolerance);
  return { year: asked, tolerance, until: `${asked}-12-31`, before: null };
}

/** @throws HubError BAD_USER_INPUT for what is no share from 0 to 100 per cent */
export function checkPercent(field: string, percent: string): void {
  const isPercent = isDecimal(percent) && compareDecimals(percent, '0') >= 0 && compareDecimals(percent, MOST_PERCENT) <= 0;
  if (!isPercent) throw unusable(field, `per cent from 0 to ${MOST_PERCENT}`, percent);
}

/** What a question is refused with that makes no sense. */
export function unusable(field: string, expected: string, got: unknown): HubError {
  return new HubError(ErrorCode.BAD_USER_INPUT, `${field}: expected ${expected}, got ${quoted(got)}.`);
}
