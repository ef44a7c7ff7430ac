import { describe, test } from '@jest/globals';
import { type Refusal, refusals } from './refusal.js';

const refused = refusals();

type Case = readonly [file: string, text: string, by: string, column: string, expected: Refusal['expected'], got: unknown];

const check = ([file, text, by, column, expected, got]: Case) =>
  refused((copy) => ({ file, line: copy.replace(file, text, by), column, expected, got }));

const NONE = (level: string) => `a value if the level is ${level}, and none if it is not`;

describe('a rule of the domain is kept', () => {
  test.each<Case>([
    ['goals.csv', 'STRATEGIC_GOAL,L-1,,', 'STRATEGIC_GOAL,L-1,05,', 'product_area', NONE('PRODUCT_AREA_GOAL'), '05'],
    ['goals.csv', 'STRATEGIC_GOAL,L-1,,,', 'STRATEGIC_GOAL,L-1,,0501,', 'product_group', NONE('PRODUCT_GROUP_GOAL'), '0501'],
    ['goals.csv', 'S-1,03,,,40', 'S-1,,,,40', 'product_area', NONE('PRODUCT_AREA_GOAL'), null],
    ['goals.csv', 'S-1,,0603,,51', 'S-1,,,,51', 'product_group', NONE('PRODUCT_GROUP_GOAL'), null],
    ['goals.csv', 'S-1,,0603,,51', 'S-1,06,0603,,51', 'product_area', NONE('PRODUCT_AREA_GOAL'), '06'],
    [
      'goals.csv',
      'PRODUCT_GROUP_GOAL,,,0104,,17',
      'PRODUCT_GOAL,,,0104,,17',
      'product_group',
      NONE('PRODUCT_GROUP_GOAL'),
      '0104',
    ],
    ['goals.csv', 'PRODUCT_GROUP_GOAL,,,0104,,17', 'PRODUCT_GOAL,,,,,17', 'product', NONE('PRODUCT_GOAL'), null],
    [
      'goals.csv',
      'PRODUCT_GROUP_GOAL,,,0104,,17',
      'PRODUCT_GROUP_GOAL,,,0104,010401,17',
      'product',
      NONE('PRODUCT_GOAL'),
      '010401',
    ],
  ])('level and anchor agree, in %s: "%s" as "%s"', async (...one) => check(one));

  test.each<Case>([
    [
      'goals.csv',
      'GUIDING_PRINCIPLE,,,,,,,,stadt',
      'GUIDING_PRINCIPLE,S-1,,,,,,,stadt',
      'parents',
      'goals of higher levels',
      'S-1',
    ],
    ['goals.csv', 'STRATEGIC_GOAL,L-1', 'STRATEGIC_GOAL,S-1', 'parents', 'goals of higher levels', 'S-1'],
    ['goals.csv', 'STRATEGIC_GOAL,L-1', 'STRATEGIC_GOAL,L-1;0603-1', 'parents', 'goals of higher levels', '0603-1;L-1'],
    [
      'goals.csv',
      'PRODUCT_GROUP_GOAL,S-1,,0603',
      'PRODUCT_GROUP_GOAL,0501-1,,0603',
      'parents',
      'goals of higher levels',
      '0501-1',
    ],
  ])('parents stand higher, in %s: "%s" as "%s"', async (...one) => check(one));

  test('a service has an office', async () => {
    await check(['services.csv', 'Münsterpass,50;59', 'Münsterpass,', 'offices', 'at least one office', null]);
  });

  test.each<Case>([
    ['product_groups.csv', 'SGB II,05,V', 'SGB II,06,V', 'number', 'a number that begins with that of its product area', '0501'],
    ['products.csv', 'Wohngeld,0504', 'Wohngeld,0503', 'number', 'a number that begins with that of its product group', '050401'],
  ])('numbers begin with those above them, in %s: "%s" as "%s"', async (...one) => check(one));

  test('a product lies in the group beside it', async () => {
    await check(['services.csv', '51,060303,,', '51,060303,0601,', 'product_group', 'none, or the group of the product', '0601']);
  });

  test.each([
    ['2013,§ 13a SGB VIII,Jugendsozialarbeit,SGB_XII', '§ 13a SGB VIII'],
    ['2013,§ 7 SGB,,SGB_II', '§ 7 SGB'],
    ['2013,§ 7,,SGB_II', '§ 7'],
    ['2013,§ 7 SGB II Absatz 1,,SGB_II', '§ 7 SGB II Absatz 1'],
  ])('a citation ends with its law: "%s"', async (line, got) => {
    const file = 'legal_provisions.csv';
    await refused((copy) => ({
      file,
      line: copy.append(file, line),
      column: 'citation',
      expected: /abbreviation of its law/,
      got,
    }));
  });

  test.each<Case>([
    ['goals.csv', '2026,05-4', '2026,05/4', 'key', 'a key without blanks and slashes', '05/4'],
    ['goals.csv', '2026,05-4', '2026,05 4', 'key', 'a key without blanks and slashes', '05 4'],
  ])('a key has no blanks and slashes, in %s: "%s" as "%s"', async (...one) => check(one));
});
