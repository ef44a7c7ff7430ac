const collator = new Intl.Collator('de', { numeric: true });

/**
 * German alphabetical order in which numbers count as numbers: "0501-2" before "0501-10".
 *
 * @returns below 0, 0 or above 0, as `Array.sort` wants it; 0 for equal texts only
 */
export function compareNaturally(a: string, b: string): number {
  return collator.compare(a, b) || (a < b ? -1 : a > b ? 1 : 0);
}
