import { describe, expect, test } from '@jest/globals';
import { rowsOf } from '../datasets/muenster-rows.js';
import { ask } from '../support/ask.js';

const PROVISIONS = `
  query Provisions($year: Int) {
    legalDomains(year: $year) { code provisions { id citation heading legalDomain { code } } }
  }`;

interface Domain {
  readonly code: string;
  readonly provisions: readonly { id: string; citation: string; heading: string | null; legalDomain: { code: string } }[];
}

async function provisionsOf(year: number): Promise<readonly Domain['provisions'][number][]> {
  const { legalDomains } = await ask<{ legalDomains: readonly Domain[] }>(PROVISIONS, { year });
  for (const { code, provisions } of legalDomains) for (const one of provisions) expect(one.legalDomain.code).toBe(code);
  return legalDomains.flatMap((domain) => domain.provisions);
}

describe('legal provisions', () => {
  test.each([2013, 2026])('of %i are what their rows say, each under its law', async (year) => {
    const shown = (await provisionsOf(year)).map(({ citation, heading, legalDomain }) =>
      [citation, heading ?? '', legalDomain.code].join('|'),
    );
    const rows = rowsOf('legal_provisions', year).map(({ citation, heading, legal_domain }) =>
      [citation, heading, legal_domain].join('|'),
    );
    expect(shown.toSorted()).toEqual(rows.toSorted());
  });

  test('the same section of two laws is two provisions: § 14, § 16', async () => {
    const provisions = await provisionsOf(2026);
    const section = (start: string) => provisions.filter(({ citation }) => citation.startsWith(`${start} `)).map(({ id }) => id);
    expect(section('§ 16')).toEqual(['LegalProvision:2026/§ 16 SGB II', 'LegalProvision:2026/§ 16 SGB VIII']);
    expect(section('§ 14')).toEqual([
      'LegalProvision:2026/§ 14 Landesprogramm gegen Sucht NRW',
      'LegalProvision:2026/§ 14 SGB VIII',
    ]);
    const { node } = await ask('{ node(id: "LegalProvision:2026/§ 16 SGB VIII") { ... on LegalProvision { heading } } }');
    expect(node).toEqual({ heading: 'Allgemeine Förderung der Erziehung in der Familie' });
  });

  test('come in natural order of their sections, the law as a whole behind them', async () => {
    const { legalDomain } = await ask('{ legalDomain(code: "SGB_II") { provisions { citation } } }');
    expect(legalDomain.provisions.map((one: { citation: string }) => one.citation)).toEqual([
      '§ 16 SGB II',
      '§ 16a Nr. 1 SGB II',
      '§ 16a SGB II',
      '§ 46 Abs. 6 SGB II',
      '§ 46 Abs. 7 SGB II',
      '§ 46 SGB II',
      '§ 48a SGB II',
      'SGB II',
    ]);
  });
});
