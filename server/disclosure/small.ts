import { PER_CENT } from '../../schema/indicators/per-cent.js';
import { compareDecimals, difference, percentOf, roundingOf, sumOf } from '../../schema/numbers/exact.js';
import type { Said } from './read-families.js';

/** A number that is known to lie between two exact decimals. */
interface Range {
  readonly low: string;
  readonly high: string;
}

/** Whether a value is given in per cent of a whole, and so counts nobody by itself. */
export function isShare({ unit, isPart }: Said): boolean {
  return isPart && unit === PER_CENT;
}

/** Whether a count is so small that it points at somebody. A change of a count by few people does so too, so the sign does not matter. */
export function isSmall(value: string, threshold: number): boolean {
  return compareDecimals(value.replace('-', ''), String(threshold)) < 0;
}

/**
 * Whether parts of a whole, all told apart by the same, show a small number that none of them is: as many people as a percentage
 * stands for, or those of the whole that are in no part. Who are in no part may be nobody: then the parts are all there are, which
 * is no secret unless there is one part only.
 *
 * @param parts what counts of each
 */
export function showSmallNumber(parts: readonly Said[], whole: string, threshold: number): boolean {
  const counts = parts.map((part) => countOf(part, whole));
  const isBelow = ({ low }: Range) => compareDecimals(low, String(threshold)) < 0;
  if (parts.some((part, at) => isShare(part) && isBelow(counts[at]!))) return true;
  const rest: Range = {
    low: difference(whole, sumOf(counts.map(({ high }) => high))),
    high: difference(whole, sumOf(counts.map(({ low }) => low))),
  };
  const mayBeNobody = parts.length > 1 && compareDecimals(rest.low, '0') <= 0;
  return isBelow(rest) && compareDecimals(rest.high, '0') >= 0 && !mayBeNobody;
}

/** A printed percentage is rounded: what it stands for lies within half a unit of its last digit. */
function countOf(part: Said, whole: string): Range {
  const value = part.value!;
  if (!isShare(part)) return { low: value, high: value };
  const half = roundingOf(value);
  return { low: percentOf(difference(value, half), whole), high: percentOf(sumOf([value, half]), whole) };
}
