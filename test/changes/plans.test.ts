import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { query, run } from '../support/database.js';
import { type ChangingHub, editorOf, PROBLEMS, startChangingHub, YEAR } from './hub.js';

let hub: ChangingHub;
beforeAll(async () => {
  hub = await startChangingHub();
});
afterAll(() => hub.stop());

const create = async (year: number, from: number, title = 'Entwurf') =>
  (
    await hub.ask(
      `mutation ($input: CreatePlanInput!) { createPlan(input: $input) { plan { id status revision } ${PROBLEMS} } }`,
      { input: { year, from, title } },
    )
  ).createPlan;
const end = async (verb: 'adopt' | 'discard', year: number, revision: number) =>
  (
    await hub.ask(`mutation ($input: PlanStateInput!) { ${verb}Plan(input: $input) { plan { status revision } ${PROBLEMS} } }`, {
      input: { year, revision },
    })
  )[`${verb}Plan`];
const addGroup = async (year: number, key: string) =>
  (
    await hub.ask(
      `mutation { createTargetGroup(year: ${year}, input: { key: "${key}", name: "x" }) { targetGroup { id } revision ${PROBLEMS} } }`,
    )
  ).createTargetGroup;
const revision = async (year: number) => (await hub.ask(`{ plan(year: ${year}) { revision } }`)).plan.revision;

/** Everything a plan says, without its year. */
const content = async (year: number) => {
  const text = JSON.stringify(
    await hub.ask(`{
      goals(year: ${year}, first: 100) { nodes { id version statement parents { id } legalDomains { id } office { id } } }
      services(year: ${year}, first: 100) { nodes { id version name offices { id } provisions { id } } }
      contributions(year: ${year}, first: 100) { nodes { id effect status crossesLegalDomains } }
    }`),
  );
  return text.replaceAll(`:${year}/`, ':year/');
};

describe('a draft', () => {
  test('begins as a copy of another plan', async () => {
    expect(await create(2028, 2013)).toMatchObject({ plan: { id: 'Plan:2028', status: 'DRAFT', revision: 1 }, problems: [] });
    expect(await content(2028)).toBe(await content(2013));
  });

  test('of a draft that was changed begins with the changes, in first versions', async () => {
    expect((await addGroup(2028, 'neu')).problems).toEqual([]);
    expect((await create(2029, 2028)).problems).toEqual([]);
    expect((await hub.ask('{ node(id: "TargetGroup:2029/neu") { ... on TargetGroup { name version } } }')).node).toEqual({
      ...{ name: 'x', version: 1 },
    });
  });

  test.each([
    ['a year that is taken', [2013, 2026, 'x'], 'input.year', 'ALREADY_EXISTS'],
    ['a year out of range', [3000, 2026, 'x'], 'input.year', 'RULE_BROKEN'],
    ['a copy of nothing', [2030, 1999, 'x'], 'input.from', 'NOT_FOUND'],
    ['a blank title', [2030, 2013, ' '], 'input.title', 'UNUSABLE_TEXT'],
    ['a title that is too long', [2030, 2013, 'x'.repeat(301)], 'input.title', 'TOO_LONG'],
  ] as const)('cannot have %s', async (_, [year, from, title], field, code) => {
    expect(await create(year, from, title)).toMatchObject({ plan: null, problems: [{ field, code }] });
    expect((await hub.ask('{ plans { year } }')).plans).not.toContainEqual({ year: 2030 });
  });

  test('of the same year is begun once by two who begin it at once', async () => {
    const answers = await Promise.all([create(2031, 2013), create(2031, 2013)]);
    expect(answers.map(({ problems }) => problems.length).sort()).toEqual([0, 1]);
  });

  test('can be begun and changed in one document', async () => {
    const answer = await hub.ask(`mutation {
      createPlan(input: { year: 2032, from: 2013, title: "x" }) { problems { code } }
      createTargetGroup(year: 2032, input: { key: "a", name: "a" }) { targetGroup { id } problems { code } }
    }`);
    expect(answer.createTargetGroup).toEqual({ targetGroup: { id: 'TargetGroup:2032/a' }, problems: [] });
  });
});

describe('adopting and discarding', () => {
  test('need the revision that was seen', async () => {
    const seen = await revision(2028);
    await addGroup(2028, 'spaet');
    for (const verb of ['adopt', 'discard'] as const) {
      expect(await end(verb, 2028, seen)).toMatchObject({
        plan: null,
        problems: [{ code: 'STALE_VERSION', field: 'input.revision' }],
      });
    }
    expect(await end('adopt', 1999, 1)).toMatchObject({ plan: null, problems: [{ code: 'NOT_FOUND', field: 'input.year' }] });
  });

  test('do not pass over a change that is made at the same moment', async () => {
    for (let round = 0; round < 10; round += 1) {
      const seen = await revision(YEAR);
      const [added, ended] = await Promise.all([addGroup(YEAR, `gleich-${round}`), end('adopt', YEAR, seen)]);
      // Whoever came first: either the change was refused, or the adoption was told that it has not seen it.
      expect([added.problems.length, ended.problems.length].sort()).toEqual([0, 1]);
      if (ended.problems.length === 0) return;
    }
  });

  test('an adopted plan is never changed again, nor by SQL', async () => {
    expect(await end('adopt', 2028, await revision(2028))).toMatchObject({ plan: { status: 'ADOPTED' }, problems: [] });
    const before = await revision(2028);
    expect((await addGroup(2028, 'zu-spaet')).problems).toMatchObject([{ code: 'PLAN_ADOPTED', field: 'year' }]);
    const change = await hub.ask(
      `mutation { changeTargetGroup(input: { id: "TargetGroup:2028/neu", version: 1, name: "y" }) { ${PROBLEMS} } }`,
    );
    expect(change.changeTargetGroup.problems).toMatchObject([{ code: 'PLAN_ADOPTED', field: 'input.id' }]);
    for (const verb of ['adopt', 'discard'] as const) {
      expect((await end(verb, 2028, before)).problems).toMatchObject([{ code: 'PLAN_ADOPTED', field: 'input.year' }]);
    }
    await expect(run(hub.database.url, "UPDATE target_group SET name = 'y' WHERE year = 2028")).rejects.toMatchObject({
      code: 'ZN001',
    });
    expect(await revision(2028)).toBe(before);
    expect((await hub.ask('{ plan { year } }', {}, null)).plan.year).toBe(2028);
  });

  test('a discarded draft is gone; its year can begin again, and the journal tells both apart', async () => {
    expect(await end('discard', 2029, await revision(2029))).toMatchObject({ plan: null, problems: [] });
    expect((await hub.ask('{ plan(year: 2029) { year } }')).plan).toBeNull();
    const { plan } = await create(2029, 2013);
    expect(plan.revision).toBe(3);
    expect(await content(2029)).toBe(await content(2013));
    const entries = await query(hub.database.url, 'SELECT action, revision FROM journal_entry WHERE year = 2029 ORDER BY number');
    expect(entries).toEqual([
      { action: 'PLAN_CREATED', revision: 1 },
      { action: 'PLAN_DISCARDED', revision: 2 },
      { action: 'PLAN_CREATED', revision: 3 },
    ]);
  });

  test.each(['createPlan', 'adoptPlan', 'discardPlan'])('%s is for administrators', async (name) => {
    const input = name === 'createPlan' ? '{ year: 2040, from: 2013, title: "x" }' : '{ year: 2029, revision: 3 }';
    const { errors } = await hub.answer(`mutation { ${name}(input: ${input}) { plan { year } } }`, {}, editorOf('51'));
    expect(errors).toMatchObject([{ extensions: { code: 'FORBIDDEN' } }]);
  });
});

describe('the journal', () => {
  test.each(['UPDATE journal_entry SET subject = null', 'DELETE FROM journal_entry', 'TRUNCATE journal_entry'])(
    'is only added to: %s',
    async (sql) => {
      await expect(run(hub.database.url, sql)).rejects.toMatchObject({ code: 'ZN005' });
    },
  );
});
