import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { query } from '../support/database.js';
import { ADMIN, type ChangingHub, editorOf, PROBLEMS, startChangingHub, YEAR } from './hub.js';

let hub: ChangingHub;
beforeAll(async () => {
  hub = await startChangingHub();
});
afterAll(() => hub.stop());

const SOURCE = { document: 'Ein Test', kind: 'STATED' };
const goal = (key: string, more: object = {}) => ({
  createGoal: { key, statement: key, level: 'STRATEGIC_GOAL', source: SOURCE, ...more },
});
const group = (key: string, name = key) => ({ createTargetGroup: { key, name } });

const APPLY = `mutation ($changes: [ChangeInput!]!, $key: String) {
  applyChanges(year: ${YEAR}, changes: $changes, idempotencyKey: $key) { objects { id version } revision ${PROBLEMS} }
}`;
const apply = async (changes: readonly object[], key: string | null = null, who = ADMIN) =>
  (await hub.ask(APPLY, { changes, key }, who)).applyChanges;
const addGroup = (key: string, idempotencyKey: string | null = null, at = hub) =>
  at.ask(
    `mutation ($key: String!, $idempotencyKey: String) { createTargetGroup(year: ${YEAR}, input: { key: $key, name: $key }, idempotencyKey: $idempotencyKey) {
      targetGroup { id version } revision ${PROBLEMS} } }`,
    { key, idempotencyKey },
  );
const revision = async () => (await hub.ask(`{ plan(year: ${YEAR}) { revision } }`)).plan.revision as number;
const versionOf = async (id: string) => (await hub.ask(`{ node(id: "${id}") { ... on PlanRecord { version } } }`)).node?.version;

describe('several changes in one step', () => {
  test('see what those before them did, and are one revision', async () => {
    const before = await revision();
    const answer = await apply([
      group('alle'),
      goal('A-1', { targetGroups: [`TargetGroup:${YEAR}/alle`] }),
      goal('A-2', { level: 'PRODUCT_AREA_GOAL', productArea: `ProductArea:${YEAR}/03`, parents: [`Goal:${YEAR}/A-1`] }),
      { changeGoal: { id: `Goal:${YEAR}/A-1`, version: 1, statement: 'Anders' } },
    ]);
    expect(answer.problems).toEqual([]);
    expect(answer.revision).toBe(before + 1);
    expect(answer.objects).toEqual([
      { id: `TargetGroup:${YEAR}/alle`, version: 1 },
      { id: `Goal:${YEAR}/A-1`, version: 2 },
      { id: `Goal:${YEAR}/A-2`, version: 1 },
    ]);
    const { node } = await hub.ask(
      `{ node(id: "Goal:${YEAR}/A-1") { ... on Goal { statement children { key } targetGroups { key } } } }`,
    );
    expect(node).toEqual({ statement: 'Anders', children: [{ key: 'A-2' }], targetGroups: [{ key: 'alle' }] });
  });

  test('are made all or not at all, and each problem names its place', async () => {
    const before = await revision();
    const answer = await apply([
      group('b'),
      goal('B-1', { parents: [`Goal:${YEAR}/nirgends`] }),
      goal('B-2', { level: 'GUIDING_PRINCIPLE', parents: [`Goal:${YEAR}/A-2`] }),
    ]);
    expect(answer).toMatchObject({
      objects: [],
      revision: before,
      problems: [{ field: 'changes.1.createGoal.parents', code: 'UNKNOWN_REFERENCE' }],
    });
    const rules = await apply([group('b'), goal('B-2', { level: 'GUIDING_PRINCIPLE', parents: [`Goal:${YEAR}/A-2`] })]);
    expect(rules.problems).toMatchObject([{ field: 'changes.1.createGoal.parents', code: 'RULE_BROKEN' }]);
    expect(await versionOf(`TargetGroup:${YEAR}/b`)).toBeUndefined();
    expect(await revision()).toBe(before);
  });

  test('are made in their order: what is still needed goes after what needs it', async () => {
    const parent = { removeGoal: { id: `Goal:${YEAR}/A-1`, version: 2 } };
    const child = { removeGoal: { id: `Goal:${YEAR}/A-2`, version: 1 } };
    expect((await apply([parent, child])).problems).toMatchObject([
      { field: 'changes.0.removeGoal.id', code: 'STILL_NEEDED', message: expect.stringContaining(`Goal:${YEAR}/A-2`) },
    ]);
    expect((await apply([child, parent])).problems).toEqual([]);
    expect(await versionOf(`Goal:${YEAR}/A-1`)).toBeUndefined();
  });

  test('may put back what they removed; its versions go on', async () => {
    await apply([goal('C-1')]);
    const answer = await apply([{ removeGoal: { id: `Goal:${YEAR}/C-1`, version: 1 } }, goal('C-1', { statement: 'Neu' })]);
    expect(answer.problems).toEqual([]);
    expect(answer.objects).toEqual([{ id: `Goal:${YEAR}/C-1`, version: 2 }]);
  });

  test('may let two laws swap what only one may have', async () => {
    const laws = (await hub.ask(`{ legalDomains(year: ${YEAR}) { id version abbreviation } }`)).legalDomains;
    const [one, other] = laws;
    const swap = (law: typeof one, abbreviation: string) => ({
      changeLegalDomain: { id: law.id, version: law.version, abbreviation },
    });
    const provisions = (
      await hub.ask(`{ nodes(ids: ["${one.id}", "${other.id}"]) { ... on LegalDomain { provisions { id } } } }`)
    ).nodes.flatMap((law: { provisions: unknown[] }) => law.provisions);
    const swapped = await apply([swap(one, other.abbreviation), swap(other, one.abbreviation)]);
    // Citations end with the abbreviation of their law, so laws with provisions are refused, and with a problem that says so.
    if (provisions.length > 0)
      expect(swapped.problems[0]).toMatchObject({ code: 'RULE_BROKEN', field: 'changes.0.changeLegalDomain' });
    else expect(swapped.problems).toEqual([]);
    const alone = await apply([swap(one, other.abbreviation)]);
    expect(alone.problems).toContainEqual(
      expect.objectContaining({ code: 'RULE_BROKEN', field: 'changes.0.changeLegalDomain.abbreviation' }),
    );
    const fresh = (code: string, abbreviation: string) => ({ createLegalDomain: { code, name: code, abbreviation } });
    await apply([fresh('X1', 'X1G'), fresh('X2', 'X2G')]);
    const both = await apply([
      { changeLegalDomain: { id: `LegalDomain:${YEAR}/X1`, version: 1, abbreviation: 'X2G' } },
      { changeLegalDomain: { id: `LegalDomain:${YEAR}/X2`, version: 1, abbreviation: 'X1G' } },
    ]);
    expect(both.problems).toEqual([]);
  });

  test('are at most 200', async () => {
    const before = await revision();
    const many = (count: number) => Array.from({ length: count }, (_, at) => group(`viele-${at}`));
    expect((await apply(many(201))).problems).toMatchObject([{ field: 'changes', code: 'TOO_LONG' }]);
    expect(await revision()).toBe(before);
    expect((await apply(many(200))).objects).toHaveLength(200);
  });

  test('need the permission of each', async () => {
    const { errors } = await hub.answer(
      APPLY,
      { changes: [group('d'), { createDepartment: { number: 'D', name: 'D' } }] },
      editorOf('51'),
    );
    expect(errors).toMatchObject([{ extensions: { code: 'FORBIDDEN' }, message: expect.stringContaining('createDepartment') }]);
    expect(await versionOf(`TargetGroup:${YEAR}/d`)).toBeUndefined();
  });

  test.each([
    ['no change at all', [{}]],
    ['two at once', [{ ...group('e'), ...goal('E-1') }]],
    ['an unknown one', [{ createMayor: { name: 'E' } }]],
    ['null', [{ createTargetGroup: null }]],
  ])('each is exactly one: %s is a GraphQL error', async (_, changes) => {
    const before = await revision();
    const { errors } = await hub.answer(APPLY, { changes });
    expect(errors![0]).toMatchObject({ extensions: { code: 'BAD_USER_INPUT' }, message: expect.stringContaining('changes[0]') });
    expect(await revision()).toBe(before);
  });
});

describe('two editors at once', () => {
  test('one wins, the other is told what both made of it', async () => {
    await apply([goal('F-1', { office: `Office:${YEAR}/51` })]);
    const change = (statement: string, who = editorOf('51')) =>
      hub.ask(
        `mutation ($statement: String!) { changeGoal(input: { id: "Goal:${YEAR}/F-1", version: 1, statement: $statement }) {
          goal { statement version } ${PROBLEMS} } }`,
        { statement },
        who,
      );
    const answers = (await Promise.all([change('Eins'), change('Zwei', ADMIN)])).map((one) => one.changeGoal);
    const [winner] = answers.filter(({ goal }) => goal);
    const [loser] = answers.filter(({ goal }) => !goal);
    expect(winner.goal.version).toBe(2);
    const yours = winner.goal.statement === 'Eins' ? 'Zwei' : 'Eins';
    expect(loser.problems).toMatchObject([
      { code: 'STALE_VERSION', differences: [{ field: 'statement', current: winner.goal.statement, yours }] },
    ]);
  });

  test('many at once are all made, one revision each, each on top of the others', async () => {
    const before = await revision();
    const answers = await Promise.all(Array.from({ length: 40 }, (_, at) => addGroup(`g-${at}`)));
    const revisions = answers.map((one) => one.createTargetGroup.revision).sort((a, b) => a - b);
    expect(revisions).toEqual(Array.from({ length: 40 }, (_, at) => before + 1 + at));
    const taken = await Promise.all(Array.from({ length: 10 }, () => addGroup('one-only')));
    expect(taken.filter((one) => one.createTargetGroup.problems.length === 0)).toHaveLength(1);
    expect(await revision()).toBe(before + 41);
  });

  test('one at fault takes no other down with it', async () => {
    const answers = await Promise.all(
      Array.from({ length: 20 }, (_, at) => addGroup(at % 2 === 0 ? `h-${at}` : ' kaputt', at % 3 === 0 ? `h-key-${at}` : null)),
    );
    for (const [at, { createTargetGroup }] of answers.entries())
      expect(createTargetGroup.problems).toHaveLength(at % 2 === 0 ? 0 : 2);
  });
});

describe('a change with an idempotency key', () => {
  const count = () =>
    query(hub.database.url, "SELECT count(*)::int AS count FROM journal_entry WHERE type = 'TargetGroup' AND key LIKE 'i-%'");

  test('is made once, however often it is sent, and answered as it was', async () => {
    const first = await addGroup('i-1', 'key-1');
    expect(first.createTargetGroup.problems).toEqual([]);
    expect(await addGroup('i-1', 'key-1')).toEqual(first);
    const together = await Promise.all(Array.from({ length: 10 }, () => addGroup('i-2', 'key-2')));
    expect(new Set(together.map((one) => JSON.stringify(one))).size).toBe(1);
    expect(together[0].createTargetGroup.problems).toEqual([]);
    expect(await count()).toEqual([{ count: 2 }]);
  });

  test('is known after a restart', async () => {
    const first = await addGroup('i-3', 'key-3');
    await hub.hub.stop();
    await hub.restart();
    expect(await addGroup('i-3', 'key-3')).toEqual(first);
  });

  test('is refused if the key was for another', async () => {
    expect((await addGroup('i-4', 'key-1')).createTargetGroup.problems).toMatchObject([
      { code: 'KEY_REUSED', field: 'idempotencyKey' },
    ]);
  });

  test('has a key of its own for each subject', async () => {
    const other = { sub: 'somebody-else', roles: ['ADMIN'] };
    expect((await apply([group('i-5')], 'key-1', other)).problems).toEqual([]);
  });

  test('that had a problem may be mended and sent again with the key', async () => {
    expect((await addGroup(' ', 'key-6')).createTargetGroup.problems).toHaveLength(2);
    expect((await addGroup('i-6', 'key-6')).createTargetGroup.problems).toEqual([]);
  });

  test.each(['', ' ', 'a\u0000b', 'x'.repeat(101), 'a\ud800'])('needs a usable key: %j', async (key) => {
    expect((await addGroup('i-7', key)).createTargetGroup).toMatchObject({
      targetGroup: null,
      problems: [{ field: 'idempotencyKey' }],
    });
  });
});

describe('a step that takes back what it did', () => {
  const id = `TargetGroup:${YEAR}/kurz`;

  test('leaves nothing of it', async () => {
    const before = await revision();
    const answer = await apply([group('kurz'), { removeTargetGroup: { id, version: 1 } }]);
    expect(answer).toEqual({ objects: [], revision: before, problems: [] });
    expect(await versionOf(id)).toBeUndefined();
  });

  test('is held to the rules without what is gone', async () => {
    const law = (code: string) => ({ createLegalDomain: { code, name: code, abbreviation: 'KurzG' } });
    const gone = { removeLegalDomain: { id: `LegalDomain:${YEAR}/KURZ_1`, version: 1 } };
    expect((await apply([law('KURZ_1')])).problems).toEqual([]);
    expect((await apply([law('KURZ_2')])).problems).toMatchObject([{ code: 'RULE_BROKEN' }]);
    expect((await apply([gone, law('KURZ_2')])).problems).toEqual([]);
  });

  test('names ids that are none', async () => {
    const answer = await apply([{ removeTargetGroup: { id: 'kein Objekt', version: 1 } }]);
    expect(answer.problems).toMatchObject([{ code: 'NOT_FOUND', field: 'changes.0.removeTargetGroup.id' }]);
  });
});

describe('where no plan is meant', () => {
  test('there are no warnings and no revision', async () => {
    const { changeGoal } = await hub.ask(
      `mutation { changeGoal(input: { id: "kein Ziel", version: 1 }) { goal { id } revision warnings { code } ${PROBLEMS} } }`,
    );
    expect(changeGoal).toMatchObject({ goal: null, revision: null, warnings: [], problems: [{ code: 'NOT_FOUND' }] });
  });
});

describe('what somebody wrote past the hubs', () => {
  test('lets the database refuse what the rules let pass, and nothing beside it', async () => {
    const row = `INSERT INTO target_group (year, key, name, version) VALUES (${YEAR}, 'vorbei', 'Vorbei', 1)`;
    await query(hub.database.url, row);
    const [refused, made] = await Promise.all([addGroup('vorbei'), addGroup('daneben')]);
    expect(refused.createTargetGroup).toMatchObject({ targetGroup: null, problems: [{ code: 'RULE_BROKEN', field: 'input' }] });
    expect(made.createTargetGroup.problems).toEqual([]);
    expect(await versionOf(`TargetGroup:${YEAR}/daneben`)).toBe(1);
  });

  test('lets nobody write to a plan that is gone', async () => {
    await query(hub.database.url, `DELETE FROM plan WHERE year = ${YEAR}`);
    const text = `mutation { createTargetGroup(year: ${YEAR}, input: { key: "weg", name: "Weg" }) { ${PROBLEMS} } }`;
    for (let time = 0; time < 2; time += 1) {
      const { errors } = await hub.answer(text);
      expect(errors).toMatchObject([{ extensions: { code: 'PLAN_NOT_FOUND' } }]);
    }
  });
});
