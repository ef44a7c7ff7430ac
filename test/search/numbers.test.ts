import { describe, expect, test } from '@jest/globals';
import { found, hitsOf } from './hits.js';

describe('searching for numbers', () => {
  test('"0501" finds the group first, then its goals, products and indicators, then a number that holds it', async () => {
    expect(await found('0501', 2026)).toEqual([
      'ProductGroup:2026/0501',
      'Goal:2026/0501-1',
      'Goal:2026/0501-2',
      'Product:2026/050101',
      'Product:2026/050102',
      'Product:2026/050103',
      'Product:2026/050104',
      'Product:2026/050105',
      ...[26, 27, 28, 29, 30, 31, 32].map((number) => `Indicator:2026/0501-I0${number}`),
      'Product:2026/060501',
    ]);
  });

  test('"59" finds the Jobcenter first', async () => {
    const [first, ...others] = await hitsOf('59', { year: 2026 });
    expect(first).toEqual({ node: { id: 'Office:2026/59' }, text: 'Jobcenter Münster', score: 1 });
    expect(others.map(({ node }) => node.id)).toEqual(['LegalProvision:2026/§ 59 SGB VIII', 'Indicator:2026/0602-I059']);
  });

  test('"V/MIA" and "0501-1" are numbers too', async () => {
    expect((await hitsOf('v/mia'))[0]).toMatchObject({ node: { id: 'Office:2013/V/MIA' }, score: 1 });
    expect((await hitsOf('0501-1'))[0]).toMatchObject({ node: { id: 'Goal:2013/0501-1' }, score: 1 });
  });

  test('"§ 16a" finds the provisions of the section in every law', async () => {
    expect((await found('§ 16a', 2026)).toSorted()).toEqual([
      'LegalProvision:2026/§ 16a Nr. 1 SGB II',
      'LegalProvision:2026/§ 16a SGB II',
    ]);
  });

  test.each(['§ 16a SGB II', '§ 14 SGB VIII', 'SGB II'])('a citation as it stands is the best hit: %j', async (citation) => {
    const [first] = (await hitsOf(citation, { year: 2026 })).filter(({ node }) => node.id.startsWith('LegalProvision'));
    expect(first).toMatchObject({ node: { id: `LegalProvision:2026/${citation}` }, score: 1 });
  });

  test('a code as it stands is the best hit', async () => {
    expect((await hitsOf('SGB_XII'))[0]).toMatchObject({ node: { id: 'LegalDomain:2013/SGB_XII' }, score: 1 });
    expect((await hitsOf('ASYLBLG', { year: 2026 }))[0]).toMatchObject({ node: { id: 'LegalDomain:2026/ASYLBLG' }, score: 1 });
  });
});
