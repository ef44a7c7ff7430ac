/**
 * Gathers rows until there are no more or enough of them.
 *
 * @param each walks through all pages
 * @param limit how many rows at the most; all without it
 */
export async function gather<Row>(each: AsyncIterable<Row>, limit = Number.POSITIVE_INFINITY): Promise<readonly Row[]> {
  const rows: Row[] = [];
  for await (const row of each) {
    rows.push(row);
    if (rows.length >= limit) break;
  }
  return rows;
}

/** The size of the pages to ask for: no larger than what is wanted, else the client's own. */
export function pageFor(limit: number | undefined): number | undefined {
  return limit && Math.min(limit, 100);
}
