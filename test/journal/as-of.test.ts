import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { buildSchema } from 'graphql';
import { moment, PROBLEMS, SOURCE, type Who, type WritingHub, writingHub } from './writing-hub.js';

let hub: WritingHub;
/** Moments between the steps in the life of the plan 2027. */
const at: Record<'nothing' | 'begun' | 'added' | 'removed' | 'adopted', string> = {} as never;

const mutate = (who: Who, mutation: string) => hub.ask(who, `mutation { ${mutation} }`);

beforeAll(async () => {
  hub = await writingHub();
  at.nothing = await moment();
  await mutate('admin', `createPlan(input: { year: 2027, from: 2026, title: "Plan" }) { ${PROBLEMS} }`);
  at.begun = await moment();
  const goal = `{ key: "NEW-1", statement: "Goal", level: STRATEGIC_GOAL, office: "Office:2027/59", ${SOURCE} }`;
  await mutate('editor', `createGoal(year: 2027, input: ${goal}) { ${PROBLEMS} }`);
  at.added = await moment();
  await mutate('editor', `removeGoal(input: { id: "Goal:2027/NEW-1", version: 1 }) { ${PROBLEMS} }`);
  at.removed = await moment();
  await mutate('admin', `adoptPlan(input: { year: 2027, revision: 3 }) { ${PROBLEMS} }`);
  at.adopted = await moment();
});
afterAll(() => hub.close());

const planAt = async (who: Who, asOf: string, year: number | null = 2027) =>
  (
    await hub.ask(who, 'query ($year: Int, $asOf: DateTime) { plan(year: $year, asOf: $asOf) { year status revision } }', {
      year,
      asOf,
    })
  ).plan;
const GOAL = `query ($asOf: DateTime) {
  goal(key: "NEW-1", year: 2027, asOf: $asOf) { statement version office { number } }
  nodes(ids: ["Plan:2027", "Goal:2027/NEW-1"], asOf: $asOf) { id }
  office(number: "59", year: 2027, asOf: $asOf) { goals(filter: { levels: [STRATEGIC_GOAL] }, first: 200) { nodes { key } } }
  plans(asOf: $asOf) { year revision }
  impactPaths(from: "Office:2027/59", asOf: $asOf, first: 200) { reached { node { id } } }
}`;
const REACHED = { node: { id: 'Goal:2027/NEW-1' } };

describe('what the hub knew at an earlier moment', () => {
  test('is asked of every root field that answers from the plan of a year, and of ids', () => {
    const fields = Object.values(buildSchema(readFileSync('schema/schema.graphql', 'utf8')).getQueryType()!.getFields());
    const withAsOf = fields.filter(({ args }) => args.some(({ name, type }) => name === 'asOf' && String(type) === 'DateTime'));
    const ofYear = fields.filter(({ args }) => args.some(({ name }) => name === 'year')).map(({ name }) => name);
    expect(ofYear.length).toBeGreaterThan(20);
    expect(withAsOf.map(({ name }) => name).sort()).toEqual([...ofYear, 'impactPaths', 'nodes', 'plans'].sort());
  });

  test('is the plan in the state and the revision it had', async () => {
    const common = { year: 2027, status: 'DRAFT' };
    expect(await planAt('admin', at.nothing)).toBeNull();
    expect(await planAt('admin', at.begun)).toEqual({ ...common, revision: 1 });
    expect(await planAt('admin', at.added)).toEqual({ ...common, revision: 2 });
    expect(await planAt('admin', at.removed)).toEqual({ ...common, revision: 3 });
    expect(await planAt('admin', at.adopted)).toEqual({ ...common, status: 'ADOPTED', revision: 4 });
  });

  test('has what was removed since, and not what was added since', async () => {
    const there = await hub.ask('editor', GOAL, { asOf: at.added });
    expect(there).toMatchObject({
      goal: { statement: 'Goal', version: 1, office: { number: '59' } },
      nodes: [{ id: 'Plan:2027' }, { id: 'Goal:2027/NEW-1' }],
    });
    expect(there.office.goals.nodes).toContainEqual({ key: 'NEW-1' });
    expect(there.plans).toContainEqual({ year: 2027, revision: 2 });
    expect(there.impactPaths.reached).toContainEqual(REACHED);
    for (const asOf of [at.begun, at.removed]) {
      const gone = await hub.ask('editor', GOAL, { asOf });
      expect(gone).toMatchObject({ goal: null, nodes: [{ id: 'Plan:2027' }, null] });
      expect(gone.office.goals.nodes).not.toContainEqual({ key: 'NEW-1' });
      expect(gone.impactPaths.reached).not.toContainEqual(REACHED);
    }
  });

  test('at the time of an entry is with what the entry tells of', async () => {
    const query = '{ journal(filter: { ids: ["Goal:2027/NEW-1"] }) { nodes { at action } } }';
    const [removed, created] = (await hub.ask('admin', query)).journal.nodes;
    expect((await hub.ask('admin', GOAL, { asOf: created.at })).goal).toMatchObject({ statement: 'Goal' });
    expect((await hub.ask('admin', GOAL, { asOf: removed.at })).goal).toBeNull();
  });

  test('comes from the plan that was current then, where no year is given', async () => {
    const year = async (asOf: string) => (await planAt('nobody', asOf, null)).year;
    expect(await Promise.all([at.nothing, at.removed, at.adopted].map(year))).toEqual([2026, 2026, 2027]);
    const offices = 'query ($asOf: DateTime) { offices(asOf: $asOf) { id } }';
    expect((await hub.ask('nobody', offices, { asOf: at.removed })).offices[0].id).toMatch(/^Office:2026/);
    expect((await hub.ask('nobody', offices, { asOf: at.adopted })).offices[0].id).toMatch(/^Office:2027/);
  });

  test('of a draft is for those who work on drafts, though the plan was adopted since', async () => {
    const query = 'query ($asOf: DateTime) { offices(year: 2027, asOf: $asOf) { number } }';
    for (const who of ['nobody', 'reader'] as const) {
      for (const asOf of [at.nothing, at.begun, at.removed]) {
        expect(await planAt(who, asOf)).toBeNull();
        expect((await hub.ask(who, GOAL.replace(/(goal|office|plans|impactPaths)\(.*/g, ''), { asOf })).nodes).toEqual([
          null,
          null,
        ]);
        const { errors } = await hub.answer(who, query, { asOf });
        // Whether it was not there, or not for them, is not to be told apart.
        expect(errors).toMatchObject([
          { message: 'year: expected the year of a plan (2013, 2026), got 2027.', extensions: { code: 'PLAN_NOT_FOUND' } },
        ]);
      }
      expect((await hub.ask(who, query, { asOf: at.adopted })).offices.length).toBeGreaterThan(5);
    }
  });

  test('lets a plan be compared with itself as it was', async () => {
    const query = `query ($asOf: DateTime) { comparePlans(from: 2027, to: 2027, fromAsOf: $asOf) {
      from { revision } to { revision } changes { nodes { kind before { id } after { id } } }
    } }`;
    const { comparePlans } = await hub.ask('admin', query, { asOf: at.added });
    expect(comparePlans).toEqual({
      ...{ from: { revision: 2 }, to: { revision: 4 } },
      changes: { nodes: [{ kind: 'REMOVED', before: { id: 'Goal:2027/NEW-1' }, after: null }] },
    });
  });

  test('can be analysed like what it knows now', async () => {
    const query =
      'query ($asOf: DateTime) { coverageGaps(year: 2027, asOf: $asOf) { totalCount } overlaps(year: 2027, asOf: $asOf) { totalCount } }';
    const [then, now] = [await hub.ask('admin', query, { asOf: at.added }), await hub.ask('admin', query)];
    expect(then.coverageGaps.totalCount).toBeGreaterThan(now.coverageGaps.totalCount);
    expect(then.overlaps).toEqual(now.overlaps);
  });

  test('is not stored by anybody, and asking without it takes no statement', async () => {
    const { headers } = await hub.send('nobody', `{ offices(year: 2013, asOf: "${at.adopted}") { number } }`);
    expect([headers.get('etag'), headers.get('cache-control')]).toEqual([null, 'no-store']);
    const before = hub.proxy.requests;
    await hub.ask('nobody', '{ offices(year: 2013) { number } }');
    expect(hub.proxy.requests).toBe(before);
  });

  test('of a plan that was discarded since is gone with it, and its next one begins anew', async () => {
    await mutate('admin', `createPlan(input: { year: 2028, from: 2013, title: "First" }) { ${PROBLEMS} }`);
    await mutate('admin', `createTargetGroup(year: 2028, input: { key: "x", name: "X" }) { ${PROBLEMS} }`);
    const first = await moment();
    await mutate('admin', `discardPlan(input: { year: 2028, revision: 2 }) { ${PROBLEMS} }`);
    const query = 'query ($asOf: DateTime) { targetGroups(year: 2028, asOf: $asOf) { key history { totalCount } } }';
    const code = async () => (await hub.answer('admin', query, { asOf: first })).errors?.[0]?.extensions.code;
    expect(await code()).toBe('PLAN_NOT_FOUND');
    await mutate('admin', `createPlan(input: { year: 2028, from: 2013, title: "Second" }) { ${PROBLEMS} }`);
    const second = await moment();
    await mutate('admin', `createTargetGroup(year: 2028, input: { key: "x", name: "Another" }) { ${PROBLEMS} }`);
    expect(await code()).toBe('PLAN_NOT_FOUND');
    const keys = (await hub.ask('admin', query, { asOf: second })).targetGroups.map(({ key }: { key: string }) => key);
    expect(keys).not.toContain('x');
    expect((await hub.ask('admin', query)).targetGroups).toContainEqual({ key: 'x', history: { totalCount: 1 } });
  });
});

describe('a moment is refused', () => {
  const refusal = async (asOf: unknown) => {
    const { errors } = await hub.answer('nobody', 'query ($asOf: DateTime) { offices(asOf: $asOf) { number } }', { asOf });
    return [errors?.[0]?.extensions.code, errors?.[0]?.message];
  };

  test('that has not come yet', async () => {
    const tomorrow = new Date(Date.now() + 86_400_000).toISOString();
    expect(await refusal(tomorrow)).toEqual(['BAD_USER_INPUT', `asOf: expected a moment up to now, got ${tomorrow}.`]);
    expect((await refusal('9999-12-31T23:59:59.999Z'))[0]).toBe('BAD_USER_INPUT');
  });

  test.each(['2026-02-30T00:00:00Z', '2026-01-01', '2026-01-01T00:00:00', '2016-12-31T23:59:60Z', 'now', '', 0, [], {}])(
    'that is none: %j',
    async (asOf) => {
      expect((await refusal(asOf))[0]).toBe('BAD_USER_INPUT');
    },
  );

  test.each(['0000-01-01T00:00:00Z', '0001-01-01T00:00:00Z', '1969-12-31T23:59:59Z'])(
    'before all plans, as there was none: %s',
    async (asOf) => {
      expect(await refusal(asOf)).toEqual(['PLAN_NOT_FOUND', expect.stringContaining('there is no adopted plan')]);
    },
  );
});
