import { describe, test } from '@jest/globals';
import { type Refusal, refusals } from './refusal.js';

const refused = refusals();

/** A text of the dataset, what stands there instead, and what is said about it. */
type Case = readonly [file: string, text: string, by: string, column: string, expected: Refusal['expected'], got: unknown];

const check = ([file, text, by, column, expected, got]: Case) =>
  refused((copy) => ({ file, line: copy.replace(file, text, by), column, expected, got }));

const GOAL = '2013,0501-2,Die Hilfebedürftigkeit verringern.,PRODUCT_GROUP_GOAL';
const CONTRIBUTION = '2013,schuldnerberatung,0501-1,SUPPORTS,AGREED,,';

describe('a cell is refused', () => {
  test.each<Case>([
    [
      'goals.csv',
      GOAL,
      GOAL.replace('PRODUCT_GROUP_GOAL', 'GROUP_GOAL'),
      'level',
      /^one of GUIDING_PRINCIPLE, .*PRODUCT_GOAL$/,
      'GROUP_GOAL',
    ],
    [
      'contributions.csv',
      CONTRIBUTION,
      CONTRIBUTION.replace('SUPPORTS', 'supports'),
      'effect',
      'one of SUPPORTS, COMPLEMENTS, CONFLICTS',
      'supports',
    ],
    [
      'contributions.csv',
      CONTRIBUTION,
      CONTRIBUTION.replace('AGREED', 'YES'),
      'status',
      'one of PROPOSED, AGREED, CONTESTED',
      'YES',
    ],
    [
      'contributions.csv',
      CONTRIBUTION,
      CONTRIBUTION.replace('AGREED,,', 'AGREED,5,'),
      'strength',
      'one of LOW, MEDIUM, HIGH',
      '5',
    ],
    ['plans.csv', 'Haushaltsplan 2013,ADOPTED', 'Haushaltsplan 2013,DONE', 'status', 'one of DRAFT, ADOPTED', 'DONE'],
    ['plans.csv', 'Auswirkungen,,INFERRED', 'Auswirkungen,,GUESSED', 'source_kind', 'one of STATED, INFERRED', 'GUESSED'],
  ])('in %s for a value that is none: "%s" as "%s"', async (...one) => check(one));

  test.each<Case>([
    ['offices.csv', '2013,59,Jobcenter Münster,', '2013,59,,', 'name', 'a value', null],
    ['offices.csv', '2013,59,Jobcenter Münster,', '2013,,Jobcenter Münster,', 'number', 'a value', null],
    ['goals.csv', '2013,0501-2,Die Hilfebedürftigkeit verringern.', '2013,0501-2,', 'statement', 'a value', null],
    ['goals.csv', GOAL, GOAL.replace('PRODUCT_GROUP_GOAL', ''), 'level', 'a value', null],
    [
      'product_groups.csv',
      '2013,0103,"Oberbürgermeister, Bürgermeister und Verwaltungsführung",01',
      '2013,0103,OB,',
      'product_area',
      'a value',
      null,
    ],
    ['legal_provisions.csv', '2013,SGB II,,SGB_II', '2013,SGB II,,', 'legal_domain', 'a value', null],
    ['contributions.csv', CONTRIBUTION, CONTRIBUTION.replace('0501-1', ''), 'goal', 'a value', null],
    ['plans.csv', '2013,Stadt Münster', '2013,', 'municipality', 'a value', null],
    ['plans.csv', '"Stadt Münster, Haushaltsplan 2026/2027",Band', ',Band', 'source_document', 'a value', null],
  ])('in %s where a value is missing: "%s" as "%s"', async (...one) => check(one));

  test.each<Case>([
    [
      'offices.csv',
      '59,Jobcenter Münster,V,SGB_II\n2013',
      '59, Jobcenter Münster,V,SGB_II\n2013',
      'name',
      'no blanks',
      ' Jobcenter Münster',
    ],
    [
      'offices.csv',
      '59,Jobcenter Münster,V,SGB_II\n2013',
      '59,Jobcenter Münster\u00a0,V,SGB_II\n2013',
      'name',
      'no blanks',
      'Jobcenter Münster\u00a0',
    ],
    [
      'offices.csv',
      '59,Jobcenter Münster,V,SGB_II\n2013',
      '59,Jobcenter Münster,V\t,SGB_II\n2013',
      'department',
      'no blanks',
      'V\t',
    ],
    ['offices.csv', 'SGB_XII;SGB_IX;', 'SGB_XII; SGB_IX;', 'legal_domains', 'no blanks', ' SGB_IX'],
    ['goals.csv', GOAL, GOAL.replace(',PRODUCT', ', PRODUCT'), 'level', 'no blanks', ' PRODUCT_GROUP_GOAL'],
  ])('in %s for blanks around it: "%s" as "%s"', async (...one) => check(one));

  test('for a null byte, which no database keeps', async () => {
    await check(['offices.csv', '2013,59,Jobcenter', '2013,59,Job\0center', 'name', 'a text without null bytes', /\0/]);
  });

  test.each<Case>([
    ['offices.csv', 'SGB_XII;SGB_IX;', 'SGB_XII;SGB_XII;', 'legal_domains', 'each key once', /^SGB_XII;SGB_XII/],
    ['services.csv', '40;51', '40;51;40', 'offices', 'each key once', '40;51;40'],
    ['services.csv', '40;51', '40;51;', 'offices', 'keys separated by ";"', '40;51;'],
    ['services.csv', '40;51', '40;;51', 'offices', 'keys separated by ";"', '40;;51'],
  ])('in %s for a list that is none: "%s" as "%s"', async (...one) => check(one));

  test.each([
    ['13', 'a year such as 2013'],
    ['', 'a year such as 2013'],
    [' 2013', 'a year such as 2013'],
    ['2013.0', 'a year such as 2013'],
    ['1813', 'a year such as 2013'],
    ['zwanzig', 'a year such as 2013'],
  ])('for a year that is none: "%s"', async (year, expected) => {
    await check(['committees.csv', '2013,AGL', `${year},AGL`, 'year', expected, year]);
  });

  test('for a year without plan', async () => {
    await check(['committees.csv', '2013,AGL', '2014,AGL', 'year', 'a year of plans.csv', 2014]);
  });
});
