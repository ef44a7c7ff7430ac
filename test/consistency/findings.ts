import { ask } from '../support/ask.js';

/** A finding as the tests ask for it. */
export interface Finding {
  readonly code: string;
  readonly severity: string;
  readonly message: string;
  readonly remedy: string;
  readonly objects: readonly { readonly id: string }[];
  readonly figures: readonly Figure[];
  readonly source: { readonly document: string; readonly section: string | null; readonly page: string | null };
}

interface Figure {
  readonly of: { readonly id: string };
  readonly kind: string;
  readonly period: { readonly name: string };
  readonly value: string;
  readonly source: { readonly document: string; readonly page: string | null; readonly kind: string };
}

const SOURCE = 'source { document section page kind }';

/** All that a finding says. */
export const FINDING = `code severity message remedy objects { id } ${SOURCE}
  figures { of { id } kind period { name } value ${SOURCE} }`;

/** What is found in a plan, as everybody sees it. */
export async function findingsOf(year: number, filter: Record<string, unknown> = {}): Promise<readonly Finding[]> {
  const query = `query ($year: Int, $filter: ConsistencyFilter) {
    consistencyFindings(year: $year, filter: $filter, first: 200) { nodes { ${FINDING} } }
  }`;
  return (await ask(query, { year, filter })).consistencyFindings.nodes;
}

const keyOf = ({ id }: { id: string }) => id.split('/').slice(1).join('/');

/** "CODE key key: key of the series 2025–2030: 98, 98 (page 184); …" */
export function lineOf({ code, objects, figures }: Finding): string {
  const series = new Map<string, Figure[]>();
  for (const one of figures) series.set(keyOf(one.of), [...(series.get(keyOf(one.of)) ?? []), one]);
  const told = [...series].map(([key, values]) => {
    const [first, last] = [values[0]!.period.name, values.at(-1)!.period.name];
    const pages = [...new Set(values.map(({ source }) => source.page ?? 'unknown'))];
    return `${key} ${first}–${last}: ${values.map(({ value }) => value).join(', ')} (page ${pages})`;
  });
  return [`${code} ${objects.map(keyOf).join(' ')}`, ...(told.length > 0 ? [told.join('; ')] : [])].join(' | ');
}
