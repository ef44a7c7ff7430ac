import { describe, expect, test } from '@jest/globals';
import { answerTo, ask } from '../support/ask.js';

/** Every root field that names a year, asked with one. */
const ROOT_FIELDS = [
  'departments(year: 1999) { number }',
  'department(number: "V", year: 1999) { number }',
  'offices(year: 1999) { number }',
  'office(number: "59", year: 1999) { number }',
  'legalDomains(year: 1999) { code }',
  'legalDomain(code: "SGB_II", year: 1999) { code }',
  'productAreas(year: 1999) { number }',
  'productArea(number: "05", year: 1999) { number }',
  'productGroup(number: "0501", year: 1999) { number }',
  'product(number: "050101", year: 1999) { number }',
  'fieldsOfAction(year: 1999) { key }',
  'goalPyramid(year: 1999) { year }',
  'goal(key: "L-1", year: 1999) { key }',
  'goals(year: 1999) { totalCount }',
  'service(key: "drogenhilfe", year: 1999) { key }',
  'services(year: 1999) { totalCount }',
  'contributions(year: 1999) { totalCount }',
  'search(text: "Amt", year: 1999) { score }',
];

describe('plans', () => {
  test('there are two, oldest first, with their sources', async () => {
    const { plans } = await ask('{ plans { id year municipality title status revision source { document section kind } } }');
    expect(plans).toEqual([
      {
        id: 'Plan:2013',
        year: 2013,
        municipality: 'Stadt Münster',
        title: 'Haushaltsplan 2013',
        status: 'ADOPTED',
        revision: 1,
        source: { document: 'Vorlage V/0715/2012', section: 'II. Finanzielle Auswirkungen', kind: 'INFERRED' },
      },
      {
        id: 'Plan:2026',
        year: 2026,
        municipality: 'Stadt Münster',
        title: 'Haushaltsplan 2026/2027',
        status: 'ADOPTED',
        revision: 1,
        source: { document: 'Stadt Münster, Haushaltsplan 2026/2027', section: 'Band 1 und 2', kind: 'STATED' },
      },
    ]);
  });

  test('the plan of a year, of none, of null and of a year without plan', async () => {
    const query =
      '{ old: plan(year: 2013) { year } latest: plan { year } null: plan(year: null) { year } none: plan(year: 1999) { year } }';
    expect(await ask(query)).toEqual({ old: { year: 2013 }, latest: { year: 2026 }, null: { year: 2026 }, none: null });
  });

  test('where no year is given, the latest adopted plan answers', async () => {
    const query = '{ goalPyramid { year } null: goalPyramid(year: null) { year } old: goalPyramid(year: 2013) { year } }';
    expect(await ask(query)).toEqual({ goalPyramid: { year: 2026 }, null: { year: 2026 }, old: { year: 2013 } });
  });

  test.each(ROOT_FIELDS)('%s says which years there are', async (field) => {
    const { errors } = await answerTo(`{ ${field} }`);
    expect(errors).toHaveLength(1);
    expect(errors![0]!.extensions.code).toBe('PLAN_NOT_FOUND');
    expect(errors![0]!.message).toMatch(/^year: expected .*2013, 2026.* got 1999/);
  });

  test('records of one plan lead to records of the same plan only', async () => {
    const { office } = await ask(`{ office(number: "59", year: 2013) {
      department { id offices { id department { id } } }
      goals { nodes { id contributions { nodes { id service { id offices { id } provisions { id legalDomain { id } } } } } } }
    } }`);
    const ids = JSON.stringify(office).match(/"[A-Z]\w+:\d{4}\/[^"]+"/g)!;
    expect(ids.length).toBeGreaterThan(40);
    for (const id of ids) expect(id).toContain(':2013/');
  });
});
