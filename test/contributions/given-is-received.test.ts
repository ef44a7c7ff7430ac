import { describe, expect, test } from '@jest/globals';
import { ask } from '../support/ask.js';

const OFFICES = `
  query Offices($year: Int!) {
    offices(year: $year) {
      number
      contributionsReceived(first: 40) { nodes { id otherOffices { number } } }
      contributionsGiven(first: 40) { nodes { id goal { office { number } } } }
    }
  }`;

interface Offices {
  readonly offices: readonly {
    readonly number: string;
    readonly contributionsReceived: { readonly nodes: readonly { id: string; otherOffices: readonly { number: string }[] }[] };
    readonly contributionsGiven: { readonly nodes: readonly { id: string; goal: { office: { number: string } } }[] };
  }[];
}

describe.each([2013, 2026])('the two sides of a contribution in %i', (year) => {
  test('what one office gives, the other receives, and the other way round', async () => {
    const { offices } = await ask<Offices>(OFFICES, { year });
    const given = offices.flatMap(({ number, contributionsGiven }) =>
      contributionsGiven.nodes.map(({ id, goal }) => `${id}: ${number} to ${goal.office.number}`),
    );
    const received = offices.flatMap(({ number, contributionsReceived }) =>
      contributionsReceived.nodes.flatMap(({ id, otherOffices }) =>
        otherOffices.map((one) => `${id}: ${one.number} to ${number}`),
      ),
    );
    expect(given.length).toBeGreaterThan(0);
    expect(given.toSorted()).toEqual(received.toSorted());
  });

  test('nobody gives to itself', async () => {
    const { offices } = await ask<Offices>(OFFICES, { year });
    for (const { number, contributionsGiven, contributionsReceived } of offices) {
      for (const { goal } of contributionsGiven.nodes) expect(goal.office.number).not.toBe(number);
      for (const { otherOffices } of contributionsReceived.nodes) {
        expect(otherOffices).not.toEqual([]);
        expect(otherOffices).not.toContainEqual({ number });
      }
    }
  });
});
