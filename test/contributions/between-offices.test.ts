import { describe, expect, test } from '@jest/globals';
import { ask } from '../support/ask.js';
import { ALL, ORIENTATION, PARTICIPATION, pairs, SCHOOL_EQUIPMENT, SOCIAL_PEDAGOGY, SOCIAL_SERVICES } from './pairs.js';

const BOTH_SIDES = `
  query BothSides($number: String!) {
    office(number: $number, year: 2013) {
      contributionsReceived(first: 200) { totalCount nodes { service { key } goal { key } } }
      contributionsGiven(first: 200) { totalCount nodes { service { key } goal { key } } }
    }
  }`;

async function sidesOf(number: string) {
  const { office } = await ask(BOTH_SIDES, { number });
  expect(office.contributionsReceived.totalCount).toBe(office.contributionsReceived.nodes.length);
  expect(office.contributionsGiven.totalCount).toBe(office.contributionsGiven.nodes.length);
  return { received: pairs(office.contributionsReceived), given: pairs(office.contributionsGiven) };
}

describe('what offices receive from each other and give to each other in 2013', () => {
  test('the social office (50) takes part in ten services for goals of others and has no goal itself', async () => {
    const given = [...SOCIAL_SERVICES, ...PARTICIPATION, SCHOOL_EQUIPMENT].toSorted();
    expect(await sidesOf('50')).toEqual({ received: [], given });
  });

  test('the youth office (51) gives to 59 and 40 and receives from 50 and 59', async () => {
    expect(await sidesOf('51')).toEqual({ received: PARTICIPATION, given: [...SOCIAL_SERVICES, SOCIAL_PEDAGOGY].toSorted() });
  });

  test('the health office (53) gives to 59 and receives nothing', async () => {
    expect(await sidesOf('53')).toEqual({ received: [], given: SOCIAL_SERVICES });
  });

  test('the Jobcenter (59) gives to 40 and 51 and receives from 40, 50, 51 and 53', async () => {
    expect(await sidesOf('59')).toEqual({
      received: [...SOCIAL_SERVICES, ORIENTATION].toSorted(),
      given: [...PARTICIPATION, SCHOOL_EQUIPMENT].toSorted(),
    });
  });

  test('the school office (40) gives one service to 59 and receives from 50, 51 and 59', async () => {
    expect(await sidesOf('40')).toEqual({ received: [SCHOOL_EQUIPMENT, SOCIAL_PEDAGOGY], given: [ORIENTATION] });
  });

  test('offices that the table does not name receive and give nothing', async () => {
    for (const number of ['17', 'V/MIA']) expect(await sidesOf(number)).toEqual({ received: [], given: [] });
  });

  test('together the offices receive the whole table once', async () => {
    const received = await Promise.all(
      ['17', '40', '50', '51', '53', '59', 'V/MIA'].map(async (one) => (await sidesOf(one)).received),
    );
    expect(received.flat().toSorted()).toEqual(ALL);
  });
});
