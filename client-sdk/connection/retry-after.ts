/** All its forms begin with a weekday; `Date.parse` alone makes a date of almost anything with a number in it. */
const HTTP_DATE = /^(Mon|Tue|Wed|Thu|Fri|Sat|Sun)[a-z]*,? .+:\d\d/;

/**
 * Reads `Retry-After`, which is a number of seconds or a date (RFC 9110, section 10.2.3). A date is
 * measured against the `Date` of the answer where there is one: clocks in closed networks differ.
 *
 * @returns milliseconds from now; null if the header is missing or neither of the two
 */
export function retryAfterOf(headers: Headers): number | null {
  const value = headers.get('retry-after')?.trim();
  if (!value) return null;
  if (/^\d+$/.test(value)) return Number(value) * 1_000;
  // One of the forms leaves out that it is GMT.
  const date = HTTP_DATE.test(value) ? Date.parse(value.replace(/( GMT)?$/, ' GMT')) : Number.NaN;
  if (Number.isNaN(date)) return null;
  const now = Date.parse(headers.get('date') ?? '') || Date.now();
  return Math.max(0, date - now);
}
