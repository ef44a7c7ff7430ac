import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { ask } from '../support/ask.js';
import { hubWithConstructedPlan, YEAR } from './constructed-plan.js';
import { contributionsBy, pairs } from './pairs.js';

let hub: Awaited<ReturnType<typeof hubWithConstructedPlan>>;
beforeAll(async () => {
  hub = await hubWithConstructedPlan();
});
afterAll(() => hub.stop());

const by = (filter: object, orderBy?: object) => contributionsBy({ filter, orderBy, year: YEAR }, hub.url);

/** What an office receives and gives. */
async function sidesOf(number: string) {
  const side = '(first: 200) { nodes { service { key } goal { key } } }';
  const query = `query Sides($number: String!) { office(number: $number, year: ${YEAR}) { contributionsReceived${side} contributionsGiven${side} } }`;
  const { office } = await ask(query, { number }, hub.url);
  return { received: pairs(office.contributionsReceived), given: pairs(office.contributionsGiven) };
}

describe('contributions that the plans of Münster have no example of', () => {
  test("an office's own contributions are neither received nor given; one with others is received and given by the others", async () => {
    expect(await sidesOf('10')).toEqual({
      received: ['by-20-and-10 > of-10', 'by-30 > of-10', 'by-90 > of-10'],
      given: ['by-10 > of-90'],
    });
    expect(await sidesOf('20')).toEqual({ received: [], given: ['by-20-and-10 > of-10'] });
    expect(await sidesOf('90')).toEqual({ received: ['by-10 > of-90'], given: ['by-90 > of-10'] });
  });

  test('own contributions cross no office; those to a goal without office all do', async () => {
    expect(await by({ crossesOffices: false })).toEqual(['by-10 > of-10', 'by-90 > of-90']);
  });

  test('an office without department is in no other department, a goal without department is in none of theirs', async () => {
    expect(await by({ crossesDepartments: true })).toEqual(['by-10 > of-90', 'by-10 > of-nobody', 'by-30 > of-10']);
  });

  test('the laws of the goal itself are not crossed by the same laws', async () => {
    expect(await by({ crossesLegalDomains: true })).toEqual([
      'by-10 > of-90',
      'by-10 > of-department',
      'by-10 > of-nobody',
      'by-30 > of-10',
    ]);
  });

  test('the department responsible for a goal is its own or that of its office', async () => {
    expect(await by({ toDepartments: ['I'] })).toEqual([
      'by-10 > of-10',
      'by-10 > of-department',
      'by-20-and-10 > of-10',
      'by-30 > of-10',
      'by-90 > of-10',
    ]);
  });

  test('every effect and status can be asked for', async () => {
    expect(await by({ effects: ['CONFLICTS'] })).toEqual(['by-10 > of-department', 'by-20-and-10 > of-10']);
    expect(await by({ effects: ['COMPLEMENTS'], statuses: ['PROPOSED', 'CONTESTED'] })).toEqual(['by-30 > of-10']);
    expect(await by({ statuses: ['CONTESTED'] })).toEqual(['by-10 > of-10', 'by-20-and-10 > of-10']);
  });

  test('by strength: low, medium, high, then those nobody has assessed; downwards the other way round', async () => {
    const expected = [
      ...['by-10 > of-department', 'by-30 > of-10'],
      ...['by-10 > of-nobody', 'by-90 > of-90'],
      ...['by-10 > of-10', 'by-90 > of-10'],
      ...['by-10 > of-90', 'by-20-and-10 > of-10'],
    ];
    expect(await by({}, { field: 'STRENGTH' })).toEqual(expected);
    expect(await by({}, { field: 'STRENGTH', direction: 'DESC' })).toEqual(expected.toReversed());
  });

  test('by status: proposed, agreed, contested', async () => {
    expect(await by({}, { field: 'STATUS' })).toEqual([
      ...['by-10 > of-department', 'by-30 > of-10'],
      ...['by-10 > of-90', 'by-10 > of-nobody', 'by-90 > of-10', 'by-90 > of-90'],
      ...['by-10 > of-10', 'by-20-and-10 > of-10'],
    ]);
  });
});
