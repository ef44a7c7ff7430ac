import { describe, test } from '@jest/globals';
import { refusals } from './refusal.js';

const refused = refusals();
const FILE = 'indicator_values.csv';
const SOURCE = '"Ein Test",,,STATED';

describe('a value of an indicator is refused', () => {
  test.each([
    [
      'of an indicator that is not there',
      '2026,0501-I999,ACTUAL,2026,1,',
      'indicator',
      /^a key of indicators\.csv in 2026$/,
      '0501-I999',
    ],
    ['of an indicator of another year', '2013,0501-I026,ACTUAL,2026,1,', 'indicator', /in 2013$/, '0501-I026'],
    ['of a year without a plan', '2014,0501-I026,ACTUAL,2026,1,', 'indicator', /in 2014$/, '0501-I026'],
    ['of no kind there is', '2026,0501-I026,Ergebnis,2026,1,', 'kind', /^one of ACTUAL, BUDGETED/, 'Ergebnis'],
    ['of no period', '2026,0501-I026,ACTUAL,2026-13,1,', 'period', /^a period such as/, '2026-13'],
    ['with a decimal comma', '2026,0501-I026,ACTUAL,2026,"7,4",', 'value', /^a number such as 84\.8/, '7,4'],
    ['that is a placeholder', '2026,0501-I026,ACTUAL,2026,x,', 'value', /^a number such as 84\.8/, 'x'],
    ['that is not there, and nobody says why', '2026,0501-I026,ACTUAL,2026,,', 'reason', /^a reason/, null],
    [
      'that is there already',
      '2026,0501-I026,ACTUAL,2024,7.4,',
      'period',
      /^a value not yet given in line \d+$/,
      '2026/0501-I026/ACTUAL/2024',
    ],
    ['with a blank behind its reason', '2026,0501-I026,ACTUAL,2026,1,Grund ', 'reason', /^no blanks/, 'Grund '],
  ])('%s', async (_, cells, column, expected, got) => {
    await refused((copy) => {
      const line = copy.append(FILE, `${cells},${SOURCE}`);
      return { file: FILE, line, column, expected, got };
    });
  });

  test('without a source', async () => {
    await refused((copy) => {
      const line = copy.append(FILE, '2026,0501-I026,ACTUAL,2026,1,,,,,STATED');
      return { file: FILE, line, column: 'source_document', expected: 'a value', got: null };
    });
  });
});

describe('an indicator is refused', () => {
  const own = '2026,NEU,Neu,Anzahl,OUTPUT';
  test.each([
    ['of a goal and a product group', `${own},,,,,,,,,0501-1,0501,,`, 'product_group', /^at most one of/, '0501'],
    ['of a product and a goal', `${own},,,,,,,,,0501-1,,050101,`, 'product', /^at most one of/, '050101'],
    ['that ends before it begins', `${own},,,,,,2026-02-01,2026-01-31,,,,,`, 'valid_to', /^a day not before/, '2026-01-31'],
    ['that begins on no day', `${own},,,,,,2026-02-30,,,,,,`, 'valid_from', /^a day such as/, '2026-02-30'],
    ['that begins in words', `${own},,,,,,gestern,,,,,,`, 'valid_from', /^a day such as/, 'gestern'],
    ['without a unit', '2026,NEU,Neu,,OUTPUT,,,,,,,,,,,,', 'unit', /^a value$/, null],
    ['of a goal that is not there', `${own},,,,,,,,,0501-9,,,`, 'goal', /^a key of goals\.csv in 2026$/, '0501-9'],
    ['that is a part of itself', '2026,NEU,Neu,Anzahl,OUTPUT,,,,,,,,,,,,NEU', 'part_of', /^another indicator, which/, 'NEU'],
    [
      'counted in another unit than its whole',
      `2026,00-NEU,Neu,Anzahl,OUTPUT,,,,,,,,,,,,03-I001`,
      'unit',
      /^the unit of its whole/,
      'Anzahl',
    ],
    ['that counts what nobody knows', `${own},,ELVES,,,,,,,,,,`, 'subject', /^one of PEOPLE, HOUSEHOLDS, CASES/, 'ELVES'],
    ['with a slash in its key', '2026,N/EU,Neu,Anzahl,OUTPUT,,,,,,,,,,,,', 'key', /^a key without blanks/, 'N/EU'],
  ])('%s', async (_, cells, column, expected, got) => {
    await refused((copy) => {
      const line = copy.append('indicators.csv', `${cells},${SOURCE}`);
      return { file: 'indicators.csv', line, column, expected, got };
    });
  });
});
