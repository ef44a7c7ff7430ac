import { describe, expect, test } from '@jest/globals';
import { listIn, rowsOf } from '../datasets/muenster-rows.js';
import { ask } from '../support/ask.js';

const GROUP = `
  query Group($number: String!, $year: Int!) {
    productGroup(number: $number, year: $year) {
      number name area { number } products { number } department { number } office { number } committee { code }
      legalDomains { code } goals { key }
    }
  }`;

describe('product groups', () => {
  test.each(rowsOf('product_groups').map((row) => [row.number!, Number(row.year)] as const))(
    '%s of %i is what its row says',
    async (number, year) => {
      const row = rowsOf('product_groups', year).find((one) => one.number === number)!;
      const products = rowsOf('products', year).filter((one) => one.product_group === number);
      const goals = rowsOf('goals', year).filter((one) => one.product_group === number);
      expect((await ask(GROUP, { number, year })).productGroup).toEqual({
        number,
        name: row.name,
        area: { number: number.slice(0, 2) },
        products: products.map((one) => ({ number: one.number })),
        department: row.department ? { number: row.department } : null,
        office: row.office ? { number: row.office } : null,
        committee: row.committee ? { code: row.committee } : null,
        legalDomains: listIn(row.legal_domains)
          .toSorted()
          .map((code) => ({ code })),
        goals: goals.map(({ key }) => ({ key })),
      });
    },
  );

  test('an area can span two departments: 05 belongs to V and VI', async () => {
    const { productArea } = await ask('{ productArea(number: "05") { groups { department { number } } } }');
    const departments = productArea.groups.map((group: { department: { number: string } }) => group.department.number);
    expect(departments).toEqual(['V', 'V', 'V', 'VI']);
  });

  test('a number without group is null', async () => {
    for (const number of ['0599', '05', '']) expect(await ask(GROUP, { number, year: 2026 })).toEqual({ productGroup: null });
    expect(await ask(GROUP, { number: '0605', year: 2013 })).toEqual({ productGroup: null });
  });
});
