import { describe, expect, test } from '@jest/globals';
import { pathsFor } from './asked.js';

describe('paths of impact in the paper of 2012', () => {
  test('debt advice (§ 16a SGB II) leads over the goal of the Jobcenter to the fight against poverty and to participation', async () => {
    const answer = await pathsFor({ from: 'Service:2013/schuldnerberatung' });
    expect(answer).toMatchObject({ year: 2013, direction: 'UP', isComplete: true, isReachedComplete: true, limit: 20, to: null });
    expect(answer.written).toEqual(['Service/schuldnerberatung > Goal/0501-1 > Goal/S-1 > Goal/L-1']);
    expect(answer.reached).toEqual([
      ['Goal/0501-1', 1],
      ['Goal/S-1', 2],
      ['Goal/L-1', 3],
    ]);
    // The offices 50 and 53 (department V) and 51 (IV) provide it as a set; each carries out its own law.
    expect(answer.paths[0]).toMatchObject({
      length: 3,
      departments: [{ number: 'V' }, { number: 'IV' }],
      legalDomains: [{ code: 'SGB_II' }, { code: 'SGB_VIII' }, { code: 'SGB_XII' }],
      crossesDepartments: true,
      crossesLegalDomains: true,
      hasConflict: false,
      edges: [
        { kind: 'CONTRIBUTES', contribution: { id: 'Contribution:2013/schuldnerberatung/0501-1' }, source: { section: '5.1' } },
        { kind: 'DERIVED_FROM', contribution: null, from: { id: 'Goal:2013/0501-1' }, to: { id: 'Goal:2013/S-1' } },
        { kind: 'DERIVED_FROM', contribution: null, from: { id: 'Goal:2013/S-1' }, to: { id: 'Goal:2013/L-1' } },
      ],
    });
  });

  test('with an end the path stops there', async () => {
    const answer = await pathsFor({ from: 'Service:2013/schuldnerberatung', to: 'Goal:2013/S-1' });
    expect(answer.written).toEqual(['Service/schuldnerberatung > Goal/0501-1 > Goal/S-1']);
    expect(answer.reached).toEqual([['Goal/S-1', 2]]);
  });

  test('§ 16a SGB II leads to them by all of its four services', async () => {
    const services = [
      'kinderbetreuung-und-pflege-von-angehoerigen',
      'psychosoziale-leistungen',
      'schuldnerberatung',
      'suchtberatung',
    ];
    expect((await pathsFor({ from: 'LegalProvision:2013/§ 16a SGB II', to: 'Goal:2013/S-1' })).written).toEqual(
      services.map((service) => `LegalProvision/§ 16a SGB II > Service/${service} > Goal/0501-1 > Goal/S-1`),
    );
  });

  test.each([
    ['Office:2013/59', 'Office/59 > Goal/0501-1 > Goal/S-1', ['RESPONSIBLE', 'DERIVED_FROM']],
    ['Department:2013/V', 'Department/V > Goal/0501-1 > Goal/S-1', ['RESPONSIBLE', 'DERIVED_FROM']],
    ['ProductGroup:2013/0501', 'ProductGroup/0501 > Goal/0501-1 > Goal/S-1', ['ANCHORED_TO', 'DERIVED_FROM']],
    ['ProductArea:2013/03', 'ProductArea/03 > Goal/03-1 > Goal/S-1', ['ANCHORED_TO', 'DERIVED_FROM']],
    [
      'LegalDomain:2013/SGB_II',
      'LegalDomain/SGB_II > Office/59 > Goal/0501-1 > Goal/S-1',
      ['LEGAL_BASIS', 'RESPONSIBLE', 'DERIVED_FROM'],
    ],
    [
      'Office:2013/53',
      'Office/53 > Service/kinderbetreuung-und-pflege-von-angehoerigen > Goal/0501-1 > Goal/S-1',
      ['PROVIDES', 'CONTRIBUTES', 'DERIVED_FROM'],
    ],
  ])('the shortest path from %s', async (from, path, kinds) => {
    const answer = await pathsFor({ from, to: 'Goal:2013/S-1', first: 1 });
    expect(answer.written).toEqual([path]);
    expect(answer.paths[0].edges.map((edge: { kind: string }) => edge.kind)).toEqual(kinds);
  });

  test('behind the guiding principle stand three goals with their offices and the whole table of section 5.1', async () => {
    const answer = await pathsFor({ from: 'Goal:2013/L-1', direction: 'DOWN', first: 200 });
    expect(answer.written.slice(0, 4)).toEqual([
      'Goal/L-1 > Goal/S-1 > Goal/03-1 > Office/40',
      'Goal/L-1 > Goal/S-1 > Goal/0501-1 > Office/59',
      'Goal/L-1 > Goal/S-1 > Goal/0603-1 > Office/51',
      'Goal/L-1 > Goal/S-1 > Goal/03-1 > Service/schulausstattung-und-lernfoerderung > Office/50',
    ]);
    // 03-1: 2 + 1 offices; 0501-1: four services of three offices and one of one; 0603-1: five services of two offices.
    expect(answer.written).toHaveLength(3 + 3 + 13 + 10);
    expect(answer.isComplete).toBe(true);
    expect(answer.reached).toEqual([
      ['Office/40', 3],
      ['Office/59', 3],
      ['Office/51', 3],
      ['Office/50', 4],
      ['Office/53', 4],
    ]);
  });

  test('a limit cuts off the longer paths and says so', async () => {
    const answer = await pathsFor({ from: 'Goal:2013/L-1', direction: 'DOWN', first: 3 });
    expect(answer).toMatchObject({ isComplete: false, isReachedComplete: false, limit: 3 });
    expect(answer.written).toHaveLength(3);
    expect(await pathsFor({ from: 'Goal:2013/L-1', direction: 'DOWN', first: 0 })).toMatchObject({
      ...{ paths: [], isComplete: false, reached: [], isReachedComplete: false },
    });
    expect(await pathsFor({ from: 'Goal:2013/L-1', direction: 'DOWN', first: 200, maxLength: 3 })).toMatchObject({
      isComplete: true,
      paths: { length: 3 },
    });
  });

  test('a filter decides which contributions a path may use', async () => {
    const from = 'Service:2013/schuldnerberatung';
    expect((await pathsFor({ from, filter: { statuses: ['AGREED'] } })).written).toHaveLength(1);
    expect(await pathsFor({ from, filter: { statuses: ['CONTESTED'] } })).toMatchObject({
      paths: [],
      isComplete: true,
      reached: [],
    });
  });
});
