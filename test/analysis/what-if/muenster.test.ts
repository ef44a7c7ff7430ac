import { describe, expect, test } from '@jest/globals';
import { ask } from '../../support/ask.js';

const WHAT_IF = `
  query WhatIf($remove: [ID!], $add: [ContributionDraft!], $year: Int = 2013) {
    whatIf(remove: $remove, add: $add, year: $year) {
      year
      before { services contributions goals coveredGoals }
      after { services contributions goals coveredGoals }
      lost(first: 200) { nodes { id } }
      added { nodes { id status rationale source { document kind } crossesOffices contributingOffices { number } } }
      removedServices { nodes { id } }
      reducedServices { nodes { id offices { number } } }
      uncoveredGoals { nodes { id contributions { totalCount } } }
      goalsWithoutOtherOffices { nodes { id } }
      newlyCoveredGoals { nodes { id } }
      goalsWithoutOffice { nodes { id office { number } } }
      goals(first: 200) { totalCount nodes { id office { number } contributions { totalCount nodes { id contributingOffices { number } } } } }
      contributions(first: 200) { totalCount nodes { id } }
      goalPyramid { year levels { level goals { id } } }
    }
  }`;

const whatIf = async (variables: object) => (await ask(WHAT_IF, { ...variables })).whatIf;
const idsOf = ({ nodes }: { nodes: readonly { id: string }[] }) => nodes.map(({ id }) => id);

/*
 * Worked out by hand from the CSV files of 2013. Twelve services, each with one contribution; goals with contributions:
 * 03-1 (office 40) two, 0501-1 (59) five, 0603-1 (51) five.
 */
describe('what if the youth office was gone?', () => {
  const remove = ['Office:2013/51'];

  test('only the service it provides alone goes', async () => {
    const answer = await whatIf({ remove });
    expect(idsOf(answer.removedServices)).toEqual(['Service:2013/sozialpaedagogische-leistungen']);
    expect(idsOf(answer.lost)).toEqual(['Contribution:2013/sozialpaedagogische-leistungen/03-1']);
    expect(answer.before).toEqual({ services: 12, contributions: 12, goals: 8, coveredGoals: 3 });
    expect(answer.after).toEqual({ services: 11, contributions: 11, goals: 8, coveredGoals: 3 });
  });

  test('the four social services stay with 50 and 53', async () => {
    const { reducedServices, goals } = await whatIf({ remove });
    expect(idsOf(reducedServices)).toEqual(
      ['kinderbetreuung-und-pflege-von-angehoerigen', 'psychosoziale-leistungen', 'schuldnerberatung', 'suchtberatung'].map(
        (key) => `Service:2013/${key}`,
      ),
    );
    const { contributions } = goals.nodes.find(({ id }: { id: string }) => id === 'Goal:2013/0501-1');
    expect(contributions.nodes[0].contributingOffices).toEqual([{ number: '50' }, { number: '53' }]);
  });

  test('its goal stays, without an office and covered by the others', async () => {
    const { goalsWithoutOffice, uncoveredGoals, goals } = await whatIf({ remove });
    expect(goalsWithoutOffice.nodes).toEqual([{ id: 'Goal:2013/0603-1', office: { number: '51' } }]);
    expect(uncoveredGoals.nodes).toEqual([]);
    const goal = goals.nodes.find(({ id }: { id: string }) => id === 'Goal:2013/0603-1');
    expect(goal).toMatchObject({ office: null, contributions: { totalCount: 5 } });
  });
});

describe('what if other things were gone?', () => {
  test('without the offices 50 and 59 the goal of 51 is uncovered', async () => {
    const answer = await whatIf({ remove: ['Office:2013/50', 'Office:2013/59'] });
    expect(answer.uncoveredGoals.nodes).toEqual([{ id: 'Goal:2013/0603-1', contributions: { totalCount: 5 } }]);
    expect(idsOf(answer.goalsWithoutOtherOffices)).toEqual(['Goal:2013/0603-1']);
    expect(answer.lost.nodes).toHaveLength(6);
    expect(answer.contributions.totalCount).toBe(6);
    expect(answer.goalPyramid.levels).toHaveLength(5);
  });

  test('a goal goes with its contributions, and those derived from it stay', async () => {
    const answer = await whatIf({ remove: ['Goal:2013/S-1', 'Goal:2013/03-1'] });
    expect(answer.goals.totalCount).toBe(6);
    expect(answer.lost.nodes).toHaveLength(2);
    expect(answer.uncoveredGoals.nodes).toEqual([]);
    expect(answer.goalPyramid.levels[1]).toEqual({ level: 'STRATEGIC_GOAL', goals: [] });
  });

  test('nothing: the plan as it is', async () => {
    const answer = await whatIf({});
    expect(answer.after).toEqual(answer.before);
    const { contributions } = await ask('{ contributions(year: 2013, first: 200) { totalCount nodes { id } } }');
    expect(answer.contributions).toEqual(contributions);
  });
});

describe('what if there were more contributions?', () => {
  const draft = { service: 'Service:2013/muensterpass', goal: 'Goal:2013/S-1', effect: 'SUPPORTS' };

  test('a new one is proposed, inferred and named as a what-if', async () => {
    const answer = await whatIf({ add: [{ ...draft, rationale: 'Teilhabe' }] });
    expect(answer.added.nodes).toEqual([
      {
        id: 'Contribution:2013/muensterpass/S-1',
        status: 'PROPOSED',
        rationale: 'Teilhabe',
        source: { document: 'Was-wäre-wenn-Betrachtung (what-if)', kind: 'INFERRED' },
        crossesOffices: true,
        contributingOffices: [{ number: '50' }, { number: '59' }],
      },
    ]);
    expect(idsOf(answer.newlyCoveredGoals)).toEqual(['Goal:2013/S-1']);
    expect(answer.after.coveredGoals).toBe(4);
    expect(answer.lost.nodes).toEqual([]);
  });

  test('one that is removed can be added with another status', async () => {
    const known = { service: 'Service:2013/muensterpass', goal: 'Goal:2013/0603-1', effect: 'SUPPORTS', status: 'CONTESTED' };
    const answer = await whatIf({ remove: ['Contribution:2013/muensterpass/0603-1'], add: [known] });
    expect(answer.after).toEqual(answer.before);
    expect(answer.added.nodes).toMatchObject([{ id: 'Contribution:2013/muensterpass/0603-1', status: 'CONTESTED' }]);
    expect(idsOf(answer.lost)).toEqual(['Contribution:2013/muensterpass/0603-1']);
  });

  test('it fills what is lost', async () => {
    const remove = ['Office:2013/50', 'Office:2013/59'];
    const add = [{ service: 'Service:2013/sozialpaedagogische-leistungen', goal: 'Goal:2013/0603-1', effect: 'SUPPORTS' }];
    const answer = await whatIf({ remove, add });
    expect(answer.uncoveredGoals.nodes).toEqual([]);
    expect(idsOf(answer.goalsWithoutOtherOffices)).toEqual(['Goal:2013/0603-1']);
  });

  test('nothing of it is stored', async () => {
    await whatIf({ add: [draft], remove: ['Office:2013/51'] });
    const { goal, offices } = await ask(
      '{ goal(key: "S-1", year: 2013) { contributions { totalCount } } offices(year: 2013) { number } }',
    );
    expect(goal.contributions.totalCount).toBe(0);
    expect(offices).toHaveLength(7);
  });
});
