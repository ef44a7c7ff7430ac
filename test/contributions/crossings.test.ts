import { describe, expect, test } from '@jest/globals';
import { ask } from '../support/ask.js';

const CROSSINGS = `
  query Crossings($key: String!) {
    service(key: $key, year: 2013) {
      contributions {
        nodes {
          goal { key legalDomains { code } }
          contributingOffices { number } otherOffices { number }
          fromLegalDomains { code } toLegalDomains { code }
          crossesOffices crossesDepartments crossesLegalDomains
        }
      }
    }
  }`;

interface Coded {
  readonly code: string;
}
interface Numbered {
  readonly number: string;
}

/** The only contribution of a service, lists as keys. */
async function contributionOf(key: string) {
  const { service } = await ask(CROSSINGS, { key });
  expect(service.contributions.nodes).toHaveLength(1);
  const [{ goal, contributingOffices, otherOffices, fromLegalDomains, toLegalDomains, ...crosses }] = service.contributions.nodes;
  expect(goal.legalDomains).toEqual(toLegalDomains);
  return {
    goal: goal.key,
    offices: contributingOffices.map((one: Numbered) => one.number),
    others: otherOffices.map((one: Numbered) => one.number),
    from: fromLegalDomains.map((one: Coded) => one.code),
    to: toLegalDomains.map((one: Coded) => one.code),
    crosses: Object.keys(crosses).filter((one) => crosses[one]),
  };
}

describe('which borders a contribution crosses (2013)', () => {
  test('the social services cross all three, though their provision is the own law of the goal', async () => {
    expect(await contributionOf('suchtberatung')).toEqual({
      goal: '0501-1',
      offices: ['50', '51', '53'],
      others: ['50', '51', '53'],
      from: ['SGB_II', 'SGB_VIII', 'SGB_XII'],
      to: ['SGB_II'],
      crosses: ['crossesOffices', 'crossesDepartments', 'crossesLegalDomains'],
    });
  });

  test('a service without law of an office without law crosses no legal domain', async () => {
    expect(await contributionOf('studien-und-berufsorientierung')).toEqual({
      goal: '0501-1',
      offices: ['40'],
      others: ['40'],
      from: [],
      to: ['SGB_II'],
      crosses: ['crossesOffices', 'crossesDepartments'],
    });
  });

  test('from 51 to 40 stays in department IV, and a school goal without law is crossed by every law', async () => {
    expect(await contributionOf('sozialpaedagogische-leistungen')).toEqual({
      goal: '03-1',
      offices: ['51'],
      others: ['51'],
      from: ['SGB_VIII'],
      to: [],
      crosses: ['crossesOffices', 'crossesLegalDomains'],
    });
  });

  test('the Münsterpass has no provision: its laws are those its offices carry out', async () => {
    expect(await contributionOf('muensterpass')).toEqual({
      goal: '0603-1',
      offices: ['50', '59'],
      others: ['50', '59'],
      from: ['SGB_II', 'SGB_XII'],
      to: ['SGB_VIII'],
      crosses: ['crossesOffices', 'crossesDepartments', 'crossesLegalDomains'],
    });
  });
});
