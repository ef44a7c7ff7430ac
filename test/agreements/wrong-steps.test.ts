import 'reflect-metadata';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { AgreementStatus } from '../../schema/agreements/agreement-status.js';
import { AGREEMENT_STEPS, type AgreementAction } from '../../server/agreements/steps.js';
import { ADMIN, type ChangingHub, startChangingHub } from '../changes/hub.js';
import { query } from '../support/database.js';
import { FRAME, next, open, opening, sendStep, setAll, target } from './negotiation.js';

let hub: ChangingHub;
beforeAll(async () => {
  hub = await startChangingHub();
  await setAll(hub, FRAME);
  // Outside the corridor, so that every state can be reached.
  const rest = { AGREED: '1', ACTUAL: '1' };
  await setAll(hub, { K2: { OFFERED: '1', ...rest }, K3: { OFFERED: '2', ...rest }, '0501-I026': { OFFERED: '1', ...rest } });
});
afterAll(() => hub.stop());

const traces = () =>
  query(
    hub.database.url,
    `SELECT (SELECT count(*) FROM target_agreement) AS agreements, (SELECT count(*) FROM agreement_target) AS targets,
       (SELECT count(*) FROM agreement_step) AS steps, (SELECT count(*) FROM journal_entry) AS entries,
       (SELECT count(*) FROM answered_change) AS answers`,
  );

const ACTIONS = [...new Set(AGREEMENT_STEPS.map(({ action }) => action))].filter((action) => action !== 'openTargetAgreement');
const verbOf = (action: AgreementAction) => action.replace('TargetAgreement', '');
/** The steps that lead to each state, after the first one. */
const WAYS: Readonly<Record<AgreementStatus, readonly string[]>> = {
  [AgreementStatus.FRAME_RECEIVED]: [],
  [AgreementStatus.OFFERED]: ['offer'],
  [AgreementStatus.JUSTIFIED]: ['offer', 'justify'],
  [AgreementStatus.ACCEPTED]: ['offer', 'justify', 'accept'],
  [AgreementStatus.MODIFIED]: ['offer', 'justify', 'modify'],
  [AgreementStatus.SIGNED]: ['offer', 'justify', 'modify', 'sign'],
  [AgreementStatus.REPORTED]: ['offer', 'justify', 'modify', 'sign', 'report'],
  [AgreementStatus.FOLLOWED_UP]: ['offer', 'justify', 'modify', 'sign', 'report', 'followUp'],
};

/** An agreement that has come to a state. */
async function agreementIn(status: AgreementStatus, key: string) {
  let { agreement } = await open(hub, { key });
  for (const [at, verb] of WAYS[status].entries()) {
    const { problems, agreement: after } = await next(hub, verb, at + 1, { agreement: key, reason: 'Für den Test' });
    expect([verb, problems]).toEqual([verb, []]);
    agreement = after;
  }
  expect(agreement.status).toBe(status);
  return agreement;
}

describe.each(Object.values(AgreementStatus))('an agreement that is %s', (status) => {
  const starts = (action: AgreementAction) => AGREEMENT_STEPS.some((move) => move.action === action && move.from === status);

  test('takes no step that the table does not lead on from there', async () => {
    const { key, version } = await agreementIn(status, `is-${status}`);
    const wrong = ACTIONS.filter((action) => !starts(action));
    expect(wrong.length).toBeGreaterThan(3);
    const before = await traces();
    for (const action of wrong) {
      const { agreement, problems } = await next(hub, verbOf(action), version, { agreement: key, reason: 'Trotzdem' }, ADMIN);
      expect([action, agreement, problems]).toEqual([
        ...[action, null],
        [
          {
            ...{ field: 'input.agreement', code: 'WRONG_STEP', hint: expect.stringContaining('nextStatuses') },
            message: expect.stringContaining(`der Stand ist ${status}`),
            en: expect.stringContaining(`this one is ${status}.`),
          },
        ],
      ]);
    }
    expect(await traces()).toEqual(before);
  });
});

describe('a step', () => {
  test('that is based on what is no more is refused', async () => {
    await open(hub, { key: 'alt' });
    await next(hub, 'offer', 1, { agreement: 'alt' });
    const before = await traces();
    for (const version of [0, 1, 3, -1]) {
      const given = { agreement: 'alt', reason: 'x', date: '2026-03-01' };
      const { problems } = await next(hub, 'justify', version, given);
      expect(problems).toMatchObject([{ field: 'input.version', code: 'STALE_VERSION', hint: expect.any(String) }]);
      expect(problems[0].en).toContain('version 2');
    }
    expect(await traces()).toEqual(before);
  });

  test('sent again with its key is taken once only, and its key is for no other', async () => {
    await open(hub, { key: 'einmal' });
    const input = { agreement: 'einmal', version: 1, date: '2026-02-01', source: opening().source };
    const first = await sendStep(hub, 'offerTargetAgreement', input, ADMIN, 'once');
    expect(first.data.result).toMatchObject({ problems: [], agreement: { version: 2 } });
    expect((await sendStep(hub, 'offerTargetAgreement', input, ADMIN, 'once')).data).toEqual(first.data);
    const other = await sendStep(hub, 'offerTargetAgreement', { ...input, date: '2026-02-02' }, ADMIN, 'once');
    expect(other.data.result.problems).toMatchObject([{ field: 'idempotencyKey', code: 'KEY_REUSED' }]);
  });

  test.each([
    ['2026-01-14', 'from 2026-01-15 on'],
    ['2999-01-01', 'a day up to today'],
  ])('does not happen on %s', async (date, words) => {
    const agreement = `am-${date}`;
    await open(hub, { key: agreement });
    const { problems } = await next(hub, 'offer', 1, { agreement, date });
    expect(problems).toMatchObject([{ field: 'input.date', code: 'RULE_BROKEN', en: expect.stringContaining(words) }]);
    expect((await next(hub, 'offer', 1, { agreement, date: '2026-01-15' })).problems).toEqual([]);
  });

  test('of several at a time: one is taken, whoever else has seen the same is told so', async () => {
    await open(hub, { key: 'zugleich' });
    const answers = await Promise.all(Array.from({ length: 12 }, () => next(hub, 'offer', 1, { agreement: 'zugleich' })));
    const refused = answers.filter(({ agreement }) => agreement === null);
    expect(refused).toHaveLength(11);
    for (const { problems } of refused) expect(problems).toMatchObject([{ code: 'STALE_VERSION' }]);
  });

  test('goes by the values, not by what somebody says: without the frame there is no agreement, without an offer none is decided', async () => {
    const before = await traces();
    const { problems } = await open(hub, { key: 'ohne', targets: [target('K2E1', 'FEDERATION'), target('K1', 'CITY')] });
    expect(problems).toMatchObject([{ field: 'input.targets', code: 'RULE_BROKEN', hint: expect.any(String) }]);
    expect(problems[0].en).toContain('got K2E1: –.');
    await setAll(hub, { K2E1: { REFERENCE: '1', CORRIDOR_LOW: '3', CORRIDOR_HIGH: '2' } });
    const turned = await open(hub, { key: 'ohne', targets: [target('K2E1', 'LAND')] });
    expect(turned.problems[0].en).toContain('K2E1: REFERENCE 1, CORRIDOR_LOW 3, CORRIDOR_HIGH 2');
    expect(await traces()).toMatchObject([{ agreements: before[0]!.agreements, steps: before[0]!.steps }]);
    // The city's own target needs no frame.
    expect(await open(hub, { key: 'ohne', targets: [target('K1', 'CITY')] })).toMatchObject({ problems: [] });
    const none = await next(hub, 'offer', 1, { agreement: 'ohne' });
    expect(none.problems[0].en).toContain('for each target an offer (OFFERED), got K1: –.');
    await setAll(hub, { K1: { OFFERED: '5' } });
    await setAll(hub, { K1: { OFFERED: null } });
    expect((await next(hub, 'offer', 1, { agreement: 'ohne' })).problems).toHaveLength(1);
  });
});

describe('an agreement that cannot be used', () => {
  test.each([
    ['key', '', 'UNUSABLE_TEXT'],
    ['key', 'a b', 'RULE_BROKEN'],
    ['key', 'a/b', 'RULE_BROKEN'],
    ['key', 'is-SIGNED', 'ALREADY_EXISTS'],
    ['key', 'x'.repeat(101), 'TOO_LONG'],
    ['title', ' x', 'UNUSABLE_TEXT'],
    ['partner', 'a\u0007b', 'UNUSABLE_TEXT'],
    ['partner', 'x'.repeat(301), 'TOO_LONG'],
    ['targetYear', 26, 'RULE_BROKEN'],
    ['targetYear', 2200, 'RULE_BROKEN'],
    ['office', 'Office:2013/59', 'OTHER_PLAN'],
    ['office', 'Goal:2026/0501-1', 'UNKNOWN_REFERENCE'],
    ['committee', 'Committee:2026/none', 'UNKNOWN_REFERENCE'],
    ['provision', 'nirgends', 'UNKNOWN_REFERENCE'],
    ['targets', [], 'REQUIRED'],
    ['targets', Array.from({ length: 51 }, () => target('K2', 'CITY')), 'TOO_LONG'],
    ['targets.0.indicator', 'Indicator:2026/none', 'UNKNOWN_REFERENCE'],
    ['targets.1.indicator', 'Indicator:2026/K2', 'REPEATED'],
    ['date', '2999-01-01', 'RULE_BROKEN'],
    ['reason', '', 'UNUSABLE_TEXT'],
    ['source.document', '', 'UNUSABLE_TEXT'],
  ])('is a problem of its field: %s %#', async (field, value, code) => {
    const before = await traces();
    const [name, at, inner] = field.split('.') as [string, string?, string?];
    const list = [target('K2', 'CITY'), target('K3', 'CITY')].map((one, place) =>
      String(place) === at ? { ...one, indicator: value } : one,
    );
    const given = inner ? { targets: list } : at ? { source: { document: value, kind: 'STATED' } } : { [name]: value };
    const { agreement, problems } = await open(hub, { key: 'neu', ...given }, ADMIN);
    expect([agreement, problems]).toMatchObject([
      null,
      expect.arrayContaining([expect.objectContaining({ field: `input.${field}`, code })]),
    ]);
    expect(await traces()).toEqual(before);
  });

  test.each([
    { date: '2026-02-30' },
    { date: null },
    { targetYear: 'soon' },
    { targets: [{ indicator: 'x', origin: 'EU' }] },
    { source: null },
    { isInsideCorridor: true },
  ])('of a wrong type is refused by GraphQL: %j', async (given) => {
    const { data, errors } = await sendStep(hub, 'openTargetAgreement', opening({ key: 'neu', ...given }), ADMIN);
    expect([data ?? null, errors![0]]).toMatchObject([null, { extensions: { code: 'BAD_USER_INPUT' } }]);
  });
});
