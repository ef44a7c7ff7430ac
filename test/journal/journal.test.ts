import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { moment, PROBLEMS, SOURCE, type Who, type WritingHub, writingHub } from './writing-hub.js';

let hub: WritingHub;
/** Between what the administrator and the editor did. */
let between: string;

beforeAll(async () => {
  hub = await writingHub();
  await hub.ask('admin', `mutation { createPlan(input: { year: 2027, from: 2026, title: "Draft" }) { ${PROBLEMS} } }`);
  const groups = Array.from({ length: 5 }, (_, at) => `{ createTargetGroup: { key: "g${at}", name: "Group ${at}" } }`);
  await hub.ask('admin', `mutation { applyChanges(year: 2027, changes: [${groups}]) { ${PROBLEMS} } }`);
  between = await moment();
  const goal = `{ key: "NEW-1", statement: "Goal", level: STRATEGIC_GOAL, office: "Office:2027/59", ${SOURCE} }`;
  await hub.ask('editor', `mutation { createGoal(year: 2027, input: ${goal}) { ${PROBLEMS} } }`);
  await hub.ask('editor', `mutation { removeGoal(input: { id: "Goal:2027/NEW-1", version: 1 }) { ${PROBLEMS} } }`);
  await hub.ask('admin', `mutation { createPlan(input: { year: 2028, from: 2013, title: "Given up" }) { ${PROBLEMS} } }`);
  await hub.ask('admin', `mutation { discardPlan(input: { year: 2028, revision: 1 }) { ${PROBLEMS} } }`);
});
afterAll(() => hub.close());

const JOURNAL = `query ($filter: JournalFilter, $first: Int, $after: String) {
  journal(filter: $filter, first: $first, after: $after) {
    totalCount nodes { number year action type key office subject object { id } } pageInfo { hasNextPage endCursor }
  }
}`;

interface Asked {
  readonly filter?: Readonly<Record<string, unknown>>;
  readonly first?: number;
  readonly after?: string | null;
}
const journal = async (asked: Asked = {}, who: Who = 'admin') => (await hub.ask(who, JOURNAL, { ...asked })).journal;
const told = (entry: { action: string; type: string; key: string; year: number }) =>
  `${entry.action} ${entry.type} ${entry.year} ${entry.key}`.trim();

describe('the journal', () => {
  test('tells what was done to all plans, newest first, and whether the object is still there', async () => {
    const { totalCount, nodes } = await journal();
    expect(nodes.map(told)).toEqual([
      'PLAN_DISCARDED Plan 2028',
      'PLAN_CREATED Plan 2028',
      'REMOVED Goal 2027 NEW-1',
      'CREATED Goal 2027 NEW-1',
      ...['g4', 'g3', 'g2', 'g1', 'g0'].map((key) => `CREATED TargetGroup 2027 ${key}`),
      'PLAN_CREATED Plan 2027',
      'PLAN_CREATED Plan 2026',
      'PLAN_CREATED Plan 2013',
    ]);
    expect(totalCount).toBe(nodes.length);
    const ids = nodes.map(({ object }: { object: { id: string } | null }) => object?.id ?? null);
    const groups = ['g4', 'g3', 'g2', 'g1', 'g0'].map((key) => `TargetGroup:2027/${key}`);
    expect(ids).toEqual([null, null, null, null, ...groups, 'Plan:2027', 'Plan:2026', 'Plan:2013']);
  });

  test.each([
    ['years', { years: [2028] }, 2],
    ['kinds of objects', { types: ['TargetGroup', 'Goal'] }, 7],
    ['keys', { keys: ['g1', 'NEW-1'] }, 3],
    ['ids, also of what is gone', { ids: ['Goal:2027/NEW-1', 'Plan:2028', 'Goal:2026/NEW-1'] }, 4],
    ['what was done', { actions: ['REMOVED', 'PLAN_DISCARDED'] }, 2],
    ['offices', { offices: ['59'] }, 2],
    ['subjects', { subjects: ['editor-of-59'] }, 2],
    ['several at once, all of which must hold', { types: ['Goal'], actions: ['CREATED'], years: [2027] }, 1],
    ['an empty list, which holds for nothing', { types: [] }, 0],
    ['what no entry says', { keys: ['nul\0'], ids: ['Goal:2027/nul\0'] }, 0],
  ])('is filtered by %s', async (_, filter, count) => {
    const { totalCount, nodes } = await journal({ filter });
    expect([totalCount, nodes.length]).toEqual([count, count]);
  });

  test('is filtered by time, up to and including the millisecond', async () => {
    expect((await journal({ filter: { from: between } })).totalCount).toBe(4);
    expect((await journal({ filter: { to: between } })).totalCount).toBe(8);
    const { at } = (await hub.ask('admin', '{ journal(first: 1) { nodes { at } } }')).journal.nodes[0];
    expect((await journal({ filter: { from: at, to: at } })).nodes.map(told)).toEqual(['PLAN_DISCARDED Plan 2028']);
  });

  test('is walked through without a gap while others write', async () => {
    const walked: string[] = [];
    let after: string | null = null;
    const before = (await journal()).nodes.map(told);
    for (let more = true, page = 0; more; page += 1) {
      const { nodes, pageInfo }: Awaited<ReturnType<typeof journal>> = await journal({ first: 5, after });
      walked.push(...nodes.map(told));
      [more, after] = [pageInfo.hasNextPage, pageInfo.endCursor];
      const input = `{ key: "walk-${page}", name: "While walking ${page}" }`;
      await hub.ask('admin', `mutation { createTargetGroup(year: 2027, input: ${input}) { ${PROBLEMS} } }`);
    }
    expect(walked).toEqual(before);
  });

  test('is for those who work on plans only, and no answer of it may be stored', async () => {
    for (const who of ['editor', 'steering', 'admin'] as const) expect((await journal({}, who)).totalCount).toBeGreaterThan(11);
    for (const [who, code] of [
      ['nobody', 'UNAUTHENTICATED'],
      ['reader', 'FORBIDDEN'],
    ] as const) {
      expect(await hub.answer(who, JOURNAL)).toMatchObject({ data: null, errors: [{ extensions: { code } }] });
    }
    const { headers } = await hub.send('admin', '{ plan(year: 2013) { id } journal { totalCount } }');
    expect([headers.get('etag'), headers.get('cache-control')]).toEqual([null, 'no-store']);
  });
});

describe('the journal refuses', () => {
  const refusal = async (asked: Asked | { filter: unknown }) => {
    const { errors } = await hub.answer('admin', JOURNAL, { ...asked });
    return [errors?.[0]?.extensions.code, errors?.[0]?.message];
  };

  test.each([-1, 201, 2_147_483_647])('a page of %d entries', async (first) => {
    expect(await refusal({ first })).toEqual(['BAD_USER_INPUT', `first: expected 0 to 200, got ${first}.`]);
  });

  test.each([
    'x',
    '',
    '%',
    Buffer.from('JournalEntry:-1').toString('base64url'),
    Buffer.from('JournalEntry:1 OR true').toString('base64url'),
    Buffer.from('JournalEntry:99999999999999999999').toString('base64url'),
    Buffer.from('["Goal:KEY:ASC",0,"1"]').toString('base64url'),
    'A'.repeat(100_000),
  ])('the cursor %#, which it never gave out, here and in a history', async (after) => {
    expect((await refusal({ after }))[0]).toBe('INVALID_CURSOR');
    const { errors } = await hub.answer('nobody', 'query ($after: String) { plan { history(after: $after) { totalCount } } }', {
      after,
    });
    expect(errors).toMatchObject([{ extensions: { code: 'INVALID_CURSOR' } }]);
  });

  test.each([
    ['ids that are none', { ids: ['Goal'] }, /^filter\.ids: expected ids such as .*, got "Goal"\.$/],
    [
      'an end before the beginning',
      { from: '2026-01-02T00:00:00Z', to: '2026-01-01T00:00:00Z' },
      /^filter\.to: expected .* got 2026-01-01/,
    ],
    ['a second that no clock has', { from: '2016-12-31T23:59:60Z' }, /^filter\.from: expected a moment, got none\.$|DateTime/],
    ['a day that no calendar has', { to: '2026-02-30T00:00:00Z' }, /DateTime/],
    ['a moment without a time zone', { from: '2026-01-01T00:00:00' }, /DateTime/],
    ['a number for a moment', { from: 0 }, /DateTime/],
    ['an action there is not', { actions: ['DROP'] }, /JournalAction/],
  ])('%s', async (_, filter, message) => {
    const [code, said] = await refusal({ filter });
    expect(code).toBe('BAD_USER_INPUT');
    expect(said).toMatch(message);
  });
});
