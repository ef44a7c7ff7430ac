import { describe, expect, test } from '@jest/globals';
import { listIn, rowsOf } from '../datasets/muenster-rows.js';
import { ask } from '../support/ask.js';

const PRODUCTS = `{
  productAreas(year: 2026) { number groups { number products {
    number name group { number area { number } } office { number } provisions { citation } services { key } source { section kind }
  } } }
}`;

interface Product {
  readonly number: string;
  readonly provisions: readonly { readonly citation: string }[];
}

describe('products', () => {
  test('of 2026 are what their rows say, each inside its group and area', async () => {
    const { productAreas } = await ask(PRODUCTS);
    const products: readonly Product[] = productAreas
      .flatMap((area: { groups: { products: Product[] }[] }) => area.groups)
      .flatMap((group: { products: Product[] }) => group.products);
    const sorted = products.map((one) => ({ ...one, provisions: one.provisions.map((each) => each.citation).toSorted() }));
    const services = rowsOf('services', 2026);
    const expected = rowsOf('products', 2026).map((row) => ({
      number: row.number,
      name: row.name,
      group: { number: row.number!.slice(0, 4), area: { number: row.number!.slice(0, 2) } },
      office: { number: row.office },
      provisions: listIn(row.provisions).toSorted(),
      services: services.filter((one) => one.product === row.number).map(({ key }) => ({ key })),
      source: { section: row.source_section, kind: row.source_kind },
    }));
    expect(expected).toHaveLength(52);
    expect(sorted).toEqual(expected);
  });

  test('060303 has its legal basis in three laws, in natural order, and drug aid as its service', async () => {
    const { product } = await ask(
      '{ product(number: "060303") { name provisions { citation } services { key } goals { key } } }',
    );
    expect(product).toEqual({
      name: 'Drogenhilfe',
      provisions: [
        '§ 1 SGB VIII',
        '§ 8 SGB VIII',
        '§ 13 SGB VIII',
        '§ 14 Landesprogramm gegen Sucht NRW',
        '§ 14 SGB VIII',
        '§ 16 SGB II',
      ].map((citation) => ({ citation })),
      services: [{ key: 'drogenhilfe' }],
      goals: [],
    });
  });

  test('of 2013 are none: the paper plans by group', async () => {
    expect(await ask('{ product(number: "060303", year: 2013) { name } }')).toEqual({ product: null });
  });
});
