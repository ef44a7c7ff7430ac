import { describe, expect, test } from '@jest/globals';
import { listIn, rowsOf } from '../datasets/muenster-rows.js';
import { ask } from '../support/ask.js';

const OFFICES = `
  query Offices($year: Int!) {
    offices(year: $year) { number name department { number } legalDomains { code } productGroups { number } goals(first: 50) { totalCount nodes { key } } }
  }`;

describe('offices', () => {
  test.each([2013, 2026])('of %i are what their rows say, with the groups and goals they answer for', async (year) => {
    const expected = rowsOf('offices', year).map(({ number, name, department, legal_domains }) => {
      const goals = rowsOf('goals', year).filter((row) => row.office === number);
      return {
        number,
        name,
        department: department ? { number: department } : null,
        legalDomains: listIn(legal_domains)
          .toSorted()
          .map((code) => ({ code })),
        productGroups: rowsOf('product_groups', year)
          .filter((row) => row.office === number)
          .map((row) => ({ number: row.number })),
        goals: {
          totalCount: goals.length,
          nodes: goals
            .map((row) => row.key!)
            .toSorted()
            .map((key) => ({ key })),
        },
      };
    });
    expect(expected).toHaveLength(7);
    expect((await ask(OFFICES, { year })).offices).toEqual(expected);
  });

  test('a unit may have a number that is no number', async () => {
    expect(await ask('{ office(number: "V/MIA", year: 2013) { name department { number } } }')).toEqual({
      office: { name: 'Querschnittseinheit V/MIA', department: { number: 'V' } },
    });
  });

  test('an office keeps its number and changes its name from year to year', async () => {
    const query = `{
      old: office(number: "53", year: 2013) { name }
      new: office(number: "53", year: 2026) { name }
      now: office(number: "53") { name }
    }`;
    expect(await ask(query)).toEqual({
      old: { name: 'Amt für Gesundheit, Veterinär- und Lebensmittelangelegenheiten' },
      new: { name: 'Gesundheits- und Veterinäramt' },
      now: { name: 'Gesundheits- und Veterinäramt' },
    });
  });

  test('an office without department in its source has none', async () => {
    const query =
      '{ old: office(number: "17", year: 2013) { department { number } } new: office(number: "17") { department { number } } }';
    expect(await ask(query)).toEqual({ old: { department: null }, new: { department: { number: 'OB' } } });
  });

  test('a number without office is null', async () => {
    expect(await ask('{ a: office(number: "V/MIA") { name } b: office(number: "") { name } }')).toEqual({ a: null, b: null });
  });
});
