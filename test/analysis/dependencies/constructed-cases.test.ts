import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { hubWithConstructedPlan, YEAR } from '../../contributions/constructed-plan.js';
import { answerTo, ask } from '../../support/ask.js';
import { pathsFor } from '../impact-paths/asked.js';
import { dependenciesOf } from './asked.js';

let hub: Awaited<ReturnType<typeof hubWithConstructedPlan>>;
beforeAll(async () => {
  hub = await hubWithConstructedPlan();
});
afterAll(() => hub.stop());

describe('dependencies and conflicts that the plans of Münster have no example of', () => {
  test('own contributions and those that conflict make nobody depend on anybody', async () => {
    expect(await dependenciesOf({ year: YEAR }, hub.url)).toMatchObject({
      links: ['10 needs 30: 1 to 1', '10 needs 90: 1 to 1', '90 needs 10: 1 to 1'],
      ...{ groups: ['10 90'], circles: ['10 90'], chains: ['10 90 > 30'] },
    });
  });

  test('conflicts name the goals that the same service helps, and whether their laws differ', async () => {
    const { conflicts, conflictCount } = await dependenciesOf({ year: YEAR }, hub.url);
    expect(conflictCount).toBe(2);
    expect(conflicts).toEqual([
      {
        contribution: { id: `Contribution:${YEAR}/by-10/of-department` },
        goal: { key: 'of-department' },
        against: [{ key: 'of-10' }, { key: 'of-90' }, { key: 'of-nobody' }],
        crossesLegalDomains: true,
      },
      {
        contribution: { id: `Contribution:${YEAR}/by-20-and-10/of-10` },
        goal: { key: 'of-10' },
        against: [],
        crossesLegalDomains: false,
      },
    ]);
  });

  test('a filter shows some conflicts, but keeps what they put goals against', async () => {
    const { conflicts } = await dependenciesOf(
      { year: YEAR, filter: { effects: ['CONFLICTS'], statuses: ['PROPOSED'] } },
      hub.url,
    );
    expect(conflicts).toHaveLength(1);
    expect(conflicts[0].against).toHaveLength(3);
  });

  test('the share of a goal counts its own contributions too, but none that conflicts', async () => {
    const fields = 'office { number } contributionCount share agreedCount proposedCount';
    const { goal } = await ask(`{ goal(key: "of-10", year: ${YEAR}) { dependsOn { ${fields} } } }`, {}, hub.url);
    expect(goal.dependsOn).toEqual([
      { office: { number: '30' }, contributionCount: 1, share: 1 / 3, agreedCount: 0, proposedCount: 1 },
      { office: { number: '90' }, contributionCount: 1, share: 1 / 3, agreedCount: 1, proposedCount: 0 },
    ]);
  });

  test('a path with a conflict says so, and a filter can leave it out', async () => {
    const from = `Service:${YEAR}/by-20-and-10`;
    expect((await pathsFor({ from }, hub.url)).paths).toMatchObject([{ hasConflict: true }]);
    expect((await pathsFor({ from, filter: { effects: ['SUPPORTS'] } }, hub.url)).paths).toEqual([]);
  });

  test.each([-1, 201])('%i items are out of range', async (first) => {
    const { errors } = await answerTo(`{ officeDependencies(first: ${first}) { year } }`);
    expect(errors).toMatchObject([
      { extensions: { code: 'BAD_USER_INPUT' }, message: `first: expected 0 to 200, got ${first}.` },
    ]);
  });

  test('a year without a plan is not found', async () => {
    const { errors } = await answerTo('{ officeDependencies(year: 1999) { year } }');
    expect(errors).toMatchObject([{ extensions: { code: 'PLAN_NOT_FOUND' } }]);
  });

  test('all lists at their longest are within the cost limit', async () => {
    const lists = 'groups { offices { number } } circles { offices { number } } chains { groups { offices { number } } }';
    const conflicts = 'conflicts { goal { key } against { key } contribution { service { name } } }';
    const { errors } = await answerTo(
      `{ officeDependencies(first: 200) { links { office { number } dependsOn { number } } ${lists} ${conflicts} } }`,
    );
    expect(errors).toBeUndefined();
  });
});
