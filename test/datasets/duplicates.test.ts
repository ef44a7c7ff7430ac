import { describe, test } from '@jest/globals';
import { refusals } from './refusal.js';

const refused = refusals();

const CASES: readonly [file: string, column: string, line: string, first: number, key: string | RegExp][] = [
  ['plans.csv', 'year', '2013,Stadt Münster,Noch einmal,DRAFT,Papier,,,STATED', 2, /^2013/],
  ['offices.csv', 'number', '2013,59,Noch ein Jobcenter,V,', 7, '2013/59'],
  ['legal_domains.csv', 'code', '2013,SGB_II,Noch einmal,SGB 2', 2, '2013/SGB_II'],
  ['legal_provisions.csv', 'citation', '2013,SGB II,Noch einmal,SGB_II', 2, '2013/SGB II'],
  ['goals.csv', 'key', '2013,L-1,Noch ein Ziel,GUIDING_PRINCIPLE,,,,,,,,,,Papier,,,STATED', 2, '2013/L-1'],
  [
    'contributions.csv',
    'service',
    '2013,muensterpass,0603-1,CONFLICTS,PROPOSED,,,Papier,,,STATED',
    6,
    '2013/muensterpass/0603-1',
  ],
];

describe('a key is used once in a year', () => {
  test.each(CASES)('in %s', async (file, column, line, first, key) => {
    await refused((copy) => ({
      ...{ file, line: copy.append(file, line), column },
      ...{ expected: `a key not yet used in line ${first}`, got: key },
    }));
  });

  test('and so is the abbreviation of a law', async () => {
    const file = 'legal_domains.csv';
    await refused((copy) => ({
      ...{ file, line: copy.append(file, '2013,SGB_2,Noch ein SGB II,SGB II'), column: 'abbreviation' },
      ...{ expected: /.+/, got: /SGB II/ },
    }));
  });
});
