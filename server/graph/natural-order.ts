const collator = new Intl.Collator('de', { numeric: true });

/**
 * German alphabetical order in which numbers count as numbers: "0501-2" before "0501-10".
 *
 * @returns below 0, 0 or above 0, as `Array.sort` wants it; 0 for equal texts only
 */
export function compareNaturally(a: string, b: string): number {
  return collator.compare(a, b) || (a < b ? -1 : a > b ? 1 : 0);
}

/** Compares compound keys ("service/goal") part by part in natural order; a key of one part may have slashes of its own. */
export function compareKeys(a: string, b: string): number {
  if (!a.includes('/') && !b.includes('/')) return compareNaturally(a, b);
  const others = b.split('/');
  for (const [at, part] of a.split('/').entries()) {
    const compared = compareNaturally(part, others[at] ?? '');
    if (compared !== 0) return compared;
  }
  return -Number(a.length < b.length);
}
