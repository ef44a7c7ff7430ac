import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { type ChangingHub, editorOf } from '../changes/hub.js';
import { query } from '../support/database.js';
import { aRemark, controllingHub, QUOTA, setRemark } from './controlling-hub.js';

let hub: ChangingHub;
beforeAll(async () => {
  hub = await controllingHub();
});
afterAll(() => hub.stop());

const GOAL = 'Goal:2026/0501-1';
const traces = () =>
  query(
    hub.database.url,
    'SELECT (SELECT count(*) FROM deviation_remark) AS remarks, (SELECT count(*) FROM journal_entry) AS entries',
  );

describe('a remark', () => {
  test('is kept with its office and moment; a correction is another one, and the same again is not written', async () => {
    const first = await setRemark(hub, {}, { who: editorOf('59') });
    expect(first).toMatchObject({
      problems: [],
      remark: {
        about: QUOTA,
        quarter: 1,
        version: 1,
        cause: 'Mehr Zuzüge als erwartet',
        office: '59',
        setAt: expect.any(String),
      },
    });
    expect((await setRemark(hub, {}, { who: editorOf('59') })).remark).toEqual(first.remark);
    const second = await setRemark(hub, { cause: 'Zwei\nAbsätze', proposal: null, supersedes: 1 });
    expect(second.remark).toMatchObject({ version: 2, cause: 'Zwei\nAbsätze', proposal: null, office: null });
    expect((await setRemark(hub, { quarter: 2 })).remark.version).toBe(1);
    expect((await setRemark(hub, { about: GOAL })).remark).toMatchObject({ about: GOAL, version: 1 });
    const kept = await query(
      hub.database.url,
      `SELECT set_by FROM deviation_remark WHERE about = '${QUOTA}' AND quarter = 1 ORDER BY version`,
    );
    expect(kept).toMatchObject([{ set_by: 'editor-59' }, {}]);
    const { journal } = await hub.ask(
      '{ journal(first: 1, filter: { types: ["DeviationRemark"] }) { nodes { action key changes { field after } } } }',
    );
    expect(journal.nodes).toMatchObject([
      {
        ...{ action: 'REMARK_SET', key: `${GOAL}/Q1` },
        changes: expect.arrayContaining([{ field: 'cause', after: expect.stringContaining('Mehr Zuzüge') }]),
      },
    ]);
  });

  test('is set once with one idempotency key, and not on another version than the one that was seen', async () => {
    const [one, again] = [
      await setRemark(hub, { quarter: 3 }, { key: 'einmal' }),
      await setRemark(hub, { quarter: 3 }, { key: 'einmal' }),
    ];
    expect(again.remark).toEqual(one.remark);
    const stale = await setRemark(hub, { quarter: 3, cause: 'Anders', supersedes: 0 });
    expect(stale).toMatchObject({ remark: null, problems: [{ field: 'input.supersedes', code: 'STALE_VERSION' }] });
  });

  test.each([
    ['about', 'nirgends', 'NOT_FOUND'],
    ['about', 'Goal:2026/none', 'UNKNOWN_REFERENCE'],
    ['about', 'Office:2026/59', 'UNKNOWN_REFERENCE'],
    ['about', 'Indicator:1950/x', 'NOT_FOUND'],
    ['quarter', 5, 'RULE_BROKEN'],
    ['quarter', 0, 'RULE_BROKEN'],
    ['cause', '', 'UNUSABLE_TEXT'],
    ['cause', 'a\u0007', 'UNUSABLE_TEXT'],
    ['cause', 'x'.repeat(4_001), 'TOO_LONG'],
    ['proposal', ' x', 'UNUSABLE_TEXT'],
    ['decidedBy', 'x'.repeat(301), 'TOO_LONG'],
  ])('with a wrong %s is a problem of its field, and leaves nothing behind %#', async (field, value, code) => {
    const before = await traces();
    const { remark, problems } = await setRemark(hub, { quarter: 4, [field]: value });
    expect([remark, problems]).toMatchObject([null, [{ field: `input.${field}`, code }]]);
    expect(await traces()).toEqual(before);
  });

  test('goes with the indicator that a draft loses', async () => {
    await setRemark(hub, { about: 'Indicator:2027/K2' });
    const { removeIndicator } = await hub.ask(
      'mutation { removeIndicator(input: { id: "Indicator:2027/K2", version: 1 }) { problems { code message } } }',
    );
    expect(removeIndicator.problems).toEqual([]);
    expect(await query(hub.database.url, `SELECT FROM deviation_remark WHERE about = 'Indicator:2027/K2'`)).toEqual([]);
  });
});

describe('who may set one', () => {
  const set = 'mutation ($input: DeviationRemarkInput!) { setDeviationRemark(input: $input) { problems { code } } }';
  test.each([
    ['nobody without a token', null, 'UNAUTHENTICATED'],
    ['no reader', { roles: ['READER'] }, 'FORBIDDEN'],
    ['no editor of another office', editorOf('40'), 'FORBIDDEN'],
    ['the editor of the office that answers for it', editorOf('59'), null],
  ])('%s', async (_, who, code) => {
    const { errors } = await hub.answer(set, { input: aRemark({ quarter: 4 }) }, who);
    expect(errors?.[0]?.extensions.code ?? null).toBe(code);
  });
});
