/** As many digits behind the point as a decimal of the hub has at most. */
const DIGITS = 10;

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
