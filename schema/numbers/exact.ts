/** As many digits behind the point as a decimal has at most: those of the hub have 10, per cent of one another with a half of the last 23. */
const DIGITS = 23;

/**
 * Compares two exact decimals.
 *
 * @param one a text such as "84.80"
 * @param other the same
 * @returns less than 0 if the first is the smaller one, 0 if they are the same number however they are written, else more
 */
export function compareDecimals(one: string, other: string): number {
  const difference = scaled(one) - scaled(other);
  return difference < 0n ? -1 : difference > 0n ? 1 : 0;
}

/** A decimal as a whole number of the smallest units there are: exact, whatever its length. */
function scaled(decimal: string): bigint {
  const [whole, fraction = ''] = decimal.split('.') as [string, string?];
  return BigInt(whole + fraction.padEnd(DIGITS, '0'));
}

/**
 * The sum of exact decimals; the empty sum is "0".
 *
 * @param decimals texts such as "84.80"
 */
export function sumOf(decimals: readonly string[]): string {
  return written(
    decimals.reduce((sum, decimal) => sum + scaled(decimal), 0n),
    DIGITS,
  );
}

/** The difference of two exact decimals. */
export function difference(one: string, other: string): string {
  return written(scaled(one) - scaled(other), DIGITS);
}

/** So many per cent of a decimal, to the last digit: nothing is rounded. */
export function percentOf(share: string, decimal: string): string {
  return written(scaled(share) * scaled(decimal), 2 * DIGITS + PER_CENT);
}

/**
 * Compares the products of two pairs of exact decimals: a ratio with another one, without dividing.
 *
 * @returns less than 0 if the first product is the smaller one, 0 if they are the same number, else more
 */
export function compareProducts(one: readonly [string, string], other: readonly [string, string]): number {
  const difference = scaled(one[0]) * scaled(one[1]) - scaled(other[0]) * scaled(other[1]);
  return difference < 0n ? -1 : difference > 0n ? 1 : 0;
}

/**
 * Whether a decimal differs from another one by no more than so many per cent of it, whatever their signs: nothing is rounded.
 *
 * @param percent such as "5"; of 0 that is 0
 */
export function isWithinPercent(one: string, other: string, percent: string): boolean {
  return magnitude(scaled(one) - scaled(other)) * 100n * UNIT <= scaled(percent) * magnitude(scaled(other));
}

/**
 * What per cent of another decimal, taken without its sign, a decimal is; rounded to one digit behind the point, halves away
 * from zero.
 *
 * @returns null if the other one is 0
 */
export function percentage(part: string, whole: string): string | null {
  const [of, by] = [scaled(part) * 1_000n, magnitude(scaled(whole))];
  if (by === 0n) return null;
  const rounded = (2n * magnitude(of) + by) / (2n * by);
  return written(of < 0n ? -rounded : rounded, 1);
}

/**
 * Half of the smallest step between decimals that are written like this one: what rounding may have taken away or added.
 *
 * @returns "0.05" of "-7.4", "0.5" of "9044"
 */
export function roundingOf(decimal: string): string {
  const digits = decimal.split('.')[1]?.length ?? 0;
  return written(5n, digits + 1);
}

/**
 * Goes on along a straight line, with as many digits behind the point as the more exact of its two ends; halves are rounded away
 * from zero.
 *
 * @param first where the line begins
 * @param last where it leads to, some steps later
 * @param steps how many, at least 1
 * @param further how many more
 */
export function alongLine(first: string, last: string, steps: number, further: number): string {
  const rise = (scaled(last) - scaled(first)) * BigInt(further);
  const digits = Math.max(...[first, last].map((one) => one.split('.')[1]?.length ?? 0));
  const unit = 10n ** BigInt(DIGITS - digits) * BigInt(steps);
  const end = scaled(last) * BigInt(steps) + rise;
  const rounded = (2n * magnitude(end) + unit) / (2n * unit);
  return written(end < 0n ? -rounded : rounded, digits);
}

/** One, as a whole number of the smallest units. */
const UNIT = 10n ** BigInt(DIGITS);

/** A hundredth lies two digits behind the point. */
const PER_CENT = 2;

/** A whole number of small units as a decimal, without zeros that say nothing. */
function written(units: bigint, digits: number): string {
  const text = magnitude(units)
    .toString()
    .padStart(digits + 1, '0');
  const point = text.length - digits;
  const fraction = text.slice(point).replace(/0+$/, '');
  return (units < 0n ? '-' : '') + text.slice(0, point) + (fraction && `.${fraction}`);
}

function magnitude(units: bigint): bigint {
  return units < 0n ? -units : units;
}
