import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { moment, PROBLEMS, SOURCE, type WritingHub, writingHub } from './writing-hub.js';

const ENTRY = 'number at year revision action type key version office request changes { field before after }';
const KEY = 'NEW-1';
const ID = `Goal:2027/${KEY}`;

let hub: WritingHub;
beforeAll(async () => {
  hub = await writingHub();
  await hub.ask('admin', `mutation { createPlan(input: { year: 2027, from: 2026, title: "Draft" }) { ${PROBLEMS} } }`);
  const input = `{ key: "${KEY}", statement: "First", level: STRATEGIC_GOAL, office: "Office:2027/59", ${SOURCE} }`;
  await hub.ask('editor', `mutation { createGoal(year: 2027, input: ${input}) { ${PROBLEMS} } }`);
  const change = `{ id: "${ID}", version: 1, statement: "Second", legalDomains: ["LegalDomain:2027/SGB_II"] }`;
  await hub.ask('editor', `mutation { changeGoal(input: ${change}) { ${PROBLEMS} } }`);
});
afterAll(() => hub.close());

const historyOf = async (page = '') =>
  (await hub.ask('admin', `{ goal(key: "${KEY}", year: 2027) { history${page} { totalCount nodes { ${ENTRY} } } } }`)).goal
    .history;

describe('the history of an object', () => {
  test('tells who did what and when, newest first, field by field in the names of inputs', async () => {
    const { totalCount, nodes } = await historyOf();
    expect(totalCount).toBe(2);
    const common = { year: 2027, type: 'Goal', key: KEY, office: '59', request: expect.stringMatching(/^[0-9a-f-]{36}$/) };
    expect(nodes).toEqual([
      {
        ...{ ...common, action: 'CHANGED', version: 2, revision: 3 },
        ...{ number: expect.stringMatching(/^\d+$/), at: expect.stringMatching(/^\d{4}-.*Z$/) },
        changes: [
          { field: 'statement', before: 'First', after: 'Second' },
          { field: 'legalDomains', before: null, after: 'SGB_II' },
        ],
      },
      {
        ...{ ...common, action: 'CREATED', version: 1, revision: 2 },
        ...{ number: expect.stringMatching(/^\d+$/), at: expect.stringMatching(/^\d{4}-.*Z$/) },
        changes: expect.arrayContaining([
          { field: 'statement', before: null, after: 'First' },
          { field: 'office', before: null, after: '59' },
          { field: 'source', before: null, after: 'a test, STATED' },
        ]),
      },
    ]);
    expect(nodes[1].changes.every((change: { before: unknown }) => change.before === null)).toBe(true);
    expect(Number(nodes[0].number)).toBeGreaterThan(Number(nodes[1].number));
    expect(Date.parse(nodes[0].at)).toBeGreaterThanOrEqual(Date.parse(nodes[1].at));
  });

  test('is walked through page by page', async () => {
    const query = `query ($after: String) {
      goal(key: "${KEY}", year: 2027) {
        history(first: 1, after: $after) {
          edges { cursor node { version } }
          pageInfo { hasNextPage hasPreviousPage startCursor endCursor }
        }
      }
    }`;
    const first = (await hub.ask('admin', query)).goal.history;
    expect(first).toMatchObject({ edges: [{ node: { version: 2 } }], pageInfo: { hasNextPage: true, hasPreviousPage: false } });
    expect(first.pageInfo.endCursor).toBe(first.edges[0].cursor);
    const second = (await hub.ask('admin', query, { after: first.pageInfo.endCursor })).goal.history;
    expect(second).toMatchObject({ edges: [{ node: { version: 1 } }], pageInfo: { hasNextPage: false, hasPreviousPage: true } });
    const third = (await hub.ask('admin', query, { after: second.pageInfo.endCursor })).goal.history;
    expect(third).toMatchObject({ edges: [], pageInfo: { hasNextPage: false, startCursor: null } });
  });

  test('is empty for what has been as it is since the plan began, and can be asked of every kind of object', async () => {
    const { nodes } = await hub.ask(
      'admin',
      `{ nodes(ids: ["Office:2027/59", "LegalDomain:2027/SGB_II", "Plan:2027", "Plan:2013"]) {
        ... on PlanRecord { history { totalCount nodes { number } } }
        ... on Plan { history { nodes { action changes { field before after } } } }
      } }`,
    );
    expect(nodes).toEqual([
      { history: { totalCount: 0, nodes: [] } },
      { history: { totalCount: 0, nodes: [] } },
      { history: { nodes: [{ action: 'PLAN_CREATED', changes: [{ field: 'from', before: null, after: '2026' }] }] } },
      { history: { nodes: [{ action: 'PLAN_CREATED', changes: [] }] } },
    ]);
  });

  test('names nobody: the subject is for those who work on plans, and so is the draft', async () => {
    const query = `{ node(id: "${ID}") { ... on PlanRecord { history { nodes { subject office } } } } }`;
    for (const who of ['editor', 'steering', 'admin'] as const) {
      const { node } = await hub.ask(who, query);
      expect(node.history.nodes[0]).toEqual({ subject: 'editor-of-59', office: '59' });
    }
    for (const who of ['nobody', 'reader'] as const) expect(await hub.ask(who, query)).toEqual({ node: null });
    const ofPlan = '{ plan(year: 2013) { history { nodes { action subject } } } }';
    for (const [who, subject] of [
      ['nobody', null],
      ['reader', null],
      ['editor', 'zielnetz'],
    ] as const) {
      const { plan } = await hub.ask(who, ofPlan);
      expect(plan.history.nodes).toEqual([{ action: 'PLAN_CREATED', subject }]);
    }
  });

  test('leads to the object as it is now', async () => {
    const { goal } = await hub.ask(
      'admin',
      `{ goal(key: "${KEY}", year: 2027) { history { nodes { object { id ... on Goal { statement } } } } } }`,
    );
    const object = { id: ID, statement: 'Second' };
    expect(goal.history.nodes).toEqual([{ object }, { object }]);
  });

  test('is in the answer of the change that made it', async () => {
    const { changeGoal } = await hub.ask(
      'editor',
      `mutation { changeGoal(input: { id: "${ID}", version: 2, statement: "Third" }) {
        ${PROBLEMS} revision goal { history(first: 1) { totalCount nodes { revision version } } }
      } }`,
    );
    expect(changeGoal.goal.history).toEqual({ totalCount: 3, nodes: [{ revision: changeGoal.revision, version: 3 }] });
  });

  test('goes up to the moment of the answer, where an earlier one was asked for', async () => {
    const then = await moment();
    const { version } = (await hub.ask('admin', `{ goal(key: "${KEY}", year: 2027) { version } }`)).goal;
    await hub.ask(
      'editor',
      `mutation { changeGoal(input: { id: "${ID}", version: ${version}, statement: "Later" }) { ${PROBLEMS} } }`,
    );
    const query = `query ($asOf: DateTime) { goal(key: "${KEY}", year: 2027, asOf: $asOf) { version history(first: 1) { nodes { version } } } }`;
    expect((await hub.ask('admin', query, { asOf: then })).goal).toEqual({ version, history: { nodes: [{ version }] } });
    expect((await hub.ask('admin', query)).goal.history.nodes).toEqual([{ version: version + 1 }]);
  });

  test('of an adopted plan has a tag, as the plan it follows from does not change', async () => {
    const answer = await hub.send('nobody', '{ offices(year: 2013) { history { totalCount } } }');
    expect(answer.headers.get('etag')).toMatch(/^W\/"2013\.1~/);
  });
});

describe('the statements that histories take', () => {
  const statements = async (query: string): Promise<number> => {
    await hub.ask('nobody', query); // The plan is in memory, and the document compiled.
    await hub.ask('nobody', query);
    const before = hub.proxy.requests;
    await hub.ask('nobody', query);
    return hub.proxy.requests - before;
  };
  test('are one for a list of any length, and one more if entries are counted', async () => {
    for (const first of [1, 50, 200]) {
      expect(await statements(`{ goals(year: 2013, first: ${first}) { nodes { history { nodes { number } } } } }`)).toBe(1);
      const counted = `{ goals(year: 2013, first: ${first}) { nodes { history { totalCount nodes { number } } } } }`;
      expect(await statements(counted)).toBe(2);
    }
  });

  test('are none for who does not ask for them', async () => {
    expect(await statements('{ goals(year: 2013) { nodes { key version } } }')).toBe(0);
  });
});
