import { describe, test } from '@jest/globals';
import { refusals } from './refusal.js';

const refused = refusals();
const FILE = 'area_totals.csv';

describe('a printed total is refused', () => {
  test.each([
    [
      'of a product area that is not there',
      '2026,99,2026,REVENUE,1',
      'product_area',
      /^a number of product_areas\.csv in 2026$/,
      '99',
    ],
    ['of a year without a plan', '2014,03,2026,REVENUE,1', 'product_area', /in 2014$/, '03'],
    ['of no side there is', '2026,01,2026,Erträge,1', 'side', /^one of REVENUE, EXPENDITURE$/, 'Erträge'],
    ['of no year', '2026,01,26,REVENUE,1', 'fiscal_year', /^a year such as/, '26'],
    ['that is negative', '2026,01,2026,REVENUE,-1', 'amount', /^an amount in EUR/, '-1'],
    ['that is not there', '2026,01,2026,REVENUE,', 'amount', /^a value$/, null],
    ['that is there already', '2026,03,2026,REVENUE,1', 'side', /^a total not yet given in line 2$/, '2026/03/2026/REVENUE'],
  ])('%s', async (_, cells, column, expected, got) => {
    await refused((copy) => {
      const line = copy.append(FILE, `${cells},"Ein Test",,,STATED`);
      return { file: FILE, line, column, expected, got };
    });
  });
});
