import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { type ChangingHub, YEAR } from '../changes/hub.js';
import { ask, post } from '../support/ask.js';
import { say, statusHub } from './status-hub.js';

const COUNTS = 'goals met nearly missed noData notCurrent';

describe('how the goals of 2026 stand by the results of 2024', () => {
  test('the quota of the Jobcenter is kept, by a result that is not current', async () => {
    const { goal } = await ask(
      `{ goal(key: "0501-1", year: 2026) { status { status isCurrent indicators { indicator { key } status measured { period { name } value } target { value } } } } }`,
    );
    expect(goal.status).toEqual({
      ...{ status: 'MET', isCurrent: false },
      indicators: [
        {
          ...{ indicator: { key: '0501-I026' }, status: 'MET', target: { value: '7.4' } },
          measured: { period: { name: '2024' }, value: '7.4' },
        },
      ],
    });
  });

  test('counts of offices, departments and levels are those of their goals, one by one', async () => {
    const { goals, offices, departments, goalPyramid } = await ask(`{
      goals(year: 2026, first: 200) { nodes { level office { number department { number } } department { number } status { status isCurrent } } }
      offices(year: 2026) { number goalStatus { ${COUNTS} } }
      departments(year: 2026) { number goalStatus { ${COUNTS} } }
      goalPyramid(year: 2026) { levels { level goalStatus { ${COUNTS} year } } }
    }`);
    type Shown = (typeof goals.nodes)[number];
    const counted = (isWanted: (goal: Shown) => boolean) => {
      const some = goals.nodes.filter(isWanted);
      const count = (status: string) => some.filter((goal: Shown) => goal.status.status === status).length;
      return {
        ...{ goals: some.length, met: count('MET'), nearly: count('NEARLY'), missed: count('MISSED'), noData: count('NO_DATA') },
        notCurrent: some.filter((goal: Shown) => goal.status.isCurrent === false).length,
      };
    };
    for (const { number, goalStatus } of offices)
      expect([number, goalStatus]).toEqual([number, counted((goal) => goal.office?.number === number)]);
    for (const { number, goalStatus } of departments) {
      const isOf = (goal: Shown) => (goal.department ?? goal.office?.department)?.number === number;
      expect([number, goalStatus]).toEqual([number, counted(isOf)]);
    }
    for (const { level, goalStatus } of goalPyramid.levels)
      expect([level, goalStatus]).toEqual([level, { ...counted((goal) => goal.level === level), year: 2026 }]);
    const all = counted(() => true);
    expect(all.met + all.nearly + all.missed).toBeGreaterThan(10);
    expect(all.notCurrent).toBe(all.met + all.nearly + all.missed);
  });

  test('the rule is answered in both languages, the same wherever a status is', async () => {
    const both = 'de: rule en: rule(language: EN)';
    const { goal, office } = await ask(`{
      goal(key: "0501-1", year: 2026) { status { ${both} indicators { ${both} } } }
      office(number: "59", year: 2026) { goalStatus { ${both} } }
    }`);
    const { indicators, ...rule } = goal.status;
    expect(rule).toEqual({ de: expect.stringMatching(/^Zielwert ist/), en: expect.stringMatching(/^The target is/) });
    expect([indicators[0], office.goalStatus]).toEqual([rule, rule]);
  });

  test('has no tag, since results go on arriving', async () => {
    const answer = await post({ query: '{ office(number: "59", year: 2026) { goalStatus { met } } }' });
    expect([answer.status, answer.headers.get('etag')]).toEqual([200, null]);
  });
});

describe('a goal stands as the worst of its own target indicators with data', () => {
  let hub: ChangingHub;
  beforeAll(async () => {
    const of = (goal: string, ...keys: readonly string[]) => keys.map((key) => ({ key, goal, direction: 'MORE' }));
    hub = await statusHub([
      ...of('mixed', 'mixed-1', 'mixed-2', 'mixed-3'),
      { key: 'mixed-output', goal: 'mixed', direction: 'MORE', kind: 'OUTPUT' },
      ...of('empty', 'empty-1'),
    ]);
    await say(hub, 'mixed-output', `BUDGETED ${YEAR}: 100`, `ACTUAL ${YEAR}: 1`);
  });
  afterAll(() => hub.stop());

  const statusOf = async (key: string) =>
    (
      await hub.ask(
        `{ goal(key: "${key}", year: ${YEAR}) { status { status isCurrent indicators { indicator { key } status } } } }`,
      )
    ).goal.status;

  test('those without data do not make it worse, and other kinds of indicators do not count', async () => {
    expect(await statusOf('mixed')).toMatchObject({ status: 'NO_DATA', isCurrent: null });
    await say(hub, 'mixed-1', `BUDGETED ${YEAR}: 100`, `ACTUAL ${YEAR}: 100`);
    expect(await statusOf('mixed')).toMatchObject({ status: 'MET', isCurrent: true });
    await say(hub, 'mixed-2', `BUDGETED ${YEAR}: 100`, `ACTUAL ${YEAR - 1}: 96`);
    expect(await statusOf('mixed')).toEqual({
      ...{ status: 'NEARLY', isCurrent: false },
      indicators: ['MET', 'NEARLY', 'NO_DATA'].map((status, at) => ({ indicator: { key: `mixed-${at + 1}` }, status })),
    });
    await say(hub, 'mixed-3', `BUDGETED ${YEAR}: 100`, `ACTUAL ${YEAR}: 90`);
    expect((await statusOf('mixed')).status).toBe('MISSED');
  });

  test('and counts as one, in its field of action too', async () => {
    const input = { key: 'feld', name: 'Ein Feld', source: { document: 'Ein Test', kind: 'STATED' } };
    await hub.ask(
      `mutation ($input: CreateFieldOfActionInput!) { createFieldOfAction(year: ${YEAR}, input: $input) { problems { message } } }`,
      { input },
    );
    const { goal } = await hub.ask(`{ goal(key: "mixed", year: ${YEAR}) { version } }`);
    const { changeGoal } = await hub.ask(
      `mutation ($version: Int!) { changeGoal(input: { id: "Goal:${YEAR}/mixed", version: $version, fieldsOfAction: ["FieldOfAction:${YEAR}/feld"] }) { problems { message } } }`,
      { version: goal.version },
    );
    expect(changeGoal.problems).toEqual([]);
    const { fieldsOfAction, office } = await hub.ask(
      `{ fieldsOfAction(year: ${YEAR}) { key goalStatus { ${COUNTS} } } office(number: "53", year: ${YEAR}) { goalStatus(tolerance: "10") { ${COUNTS} tolerance } } }`,
    );
    const counts = { goals: 1, met: 0, nearly: 0, missed: 1, noData: 0, notCurrent: 1 };
    expect(fieldsOfAction).toContainEqual({ key: 'feld', goalStatus: counts });
    expect(office.goalStatus).toMatchObject({ goals: 2, nearly: 1, missed: 0, noData: 1, tolerance: '10' });
  });
});
