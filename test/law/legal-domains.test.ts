import { describe, expect, test } from '@jest/globals';
import { rowsOf } from '../datasets/muenster-rows.js';
import { ask } from '../support/ask.js';

const DOMAIN = `
  query Domain($code: String!, $year: Int) {
    legalDomain(code: $code, year: $year) { name abbreviation offices { number } productGroups { number } }
  }`;

const numbers = (...all: readonly string[]) => all.map((number) => ({ number }));

describe('legal domains', () => {
  test('SGB II of 2013 is carried out by the Jobcenter and planned in its group', async () => {
    expect((await ask(DOMAIN, { code: 'SGB_II', year: 2013 })).legalDomain).toEqual({
      name: 'Grundsicherung für Arbeitsuchende',
      abbreviation: 'SGB II',
      offices: numbers('59'),
      productGroups: numbers('0501'),
    });
  });

  test('SGB XII of 2013 is carried out by the social office, and no group of the paper is planned under it', async () => {
    expect((await ask(DOMAIN, { code: 'SGB_XII', year: 2013 })).legalDomain).toMatchObject({
      offices: numbers('50'),
      productGroups: [],
    });
  });

  test('SGB XII and SGB VIII of 2026 are planned in several groups', async () => {
    const domain = async (code: string) => (await ask(DOMAIN, { code })).legalDomain;
    expect(await domain('SGB_XII')).toMatchObject({ offices: numbers('50'), productGroups: numbers('0502', '0503') });
    expect(await domain('SGB_VIII')).toMatchObject({
      offices: numbers('51'),
      productGroups: numbers('0601', '0602', '0603', '0604', '0605'),
    });
    expect(await domain('SCHULG_NRW')).toMatchObject({ offices: [], productGroups: [] });
  });

  test('the laws of a plan are those of its rows, by code', async () => {
    for (const [year, count] of [
      [2013, 3],
      [2026, 25],
    ] as const) {
      const { legalDomains } = await ask('query Domains($year: Int) { legalDomains(year: $year) { code name abbreviation } }', {
        year,
      });
      const rows = rowsOf('legal_domains', year).map(({ code, name, abbreviation }) => ({ code: code!, name, abbreviation }));
      expect(rows).toHaveLength(count);
      expect(legalDomains).toEqual(rows.toSorted((a, b) => (a.code < b.code ? -1 : 1)));
    }
  });

  test('a code that no row of the year has is null', async () => {
    expect(await ask(DOMAIN, { code: 'UVG', year: 2013 })).toEqual({ legalDomain: null });
    expect(await ask(DOMAIN, { code: 'SGB II' })).toEqual({ legalDomain: null });
  });
});
