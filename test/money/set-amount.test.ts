import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { ADMIN, type ChangingHub, editorOf, startChangingHub, type Who, YEAR } from '../changes/hub.js';
import { SOURCE } from '../indicators/set-value.js';
import { moment } from '../journal/writing-hub.js';
import { query } from '../support/database.js';

let hub: ChangingHub;
beforeAll(async () => {
  hub = await startChangingHub();
});
afterAll(() => hub.stop());

type Values = Readonly<Record<string, unknown>>;

/** An amount to set: what is not given is that of staff costs of group 0501 in the draft. */
const anAmount = (given: Values = {}) => ({
  ...{ productGroup: `ProductGroup:${YEAR}/0501`, fiscalYear: YEAR, side: 'EXPENDITURE', rowNumber: 11, kind: 'BUDGETED' },
  ...{ name: 'Personalaufwendungen', amount: '42660', source: SOURCE, ...given },
});
const SET = `mutation ($input: BudgetAmountInput!, $key: String) { setBudgetAmount(input: $input, idempotencyKey: $key) {
  amount { rowNumber kind amount refundedAmount version reason office setBy earlier { version amount } }
  problems { field code message en: message(language: EN) }
} }`;
const answer = (given: Values = {}, who: Who | null = ADMIN, key: string | null = null) =>
  hub.answer(SET, { input: anAmount(given), key }, who);
async function set(given: Values = {}, who: Who = ADMIN, key: string | null = null) {
  const { data, errors } = await answer(given, who, key);
  if (errors) throw new Error(JSON.stringify(errors, null, 2));
  return data.setBudgetAmount;
}
const traces = () =>
  query(
    hub.database.url,
    `SELECT (SELECT count(*) FROM budget_amount) AS amounts, (SELECT count(*) FROM journal_entry) AS entries,
       (SELECT count(*) FROM answered_change) AS answers`,
  );
const revision = async () => (await hub.ask(`{ plan(year: ${YEAR}) { revision } }`)).plan.revision;

describe('an amount', () => {
  test('is set in a draft by its office, and makes no revision of the plan', async () => {
    const before = await revision();
    const { amount, problems } = await set({ refundedShare: '84.8', refundedBy: 'Bund' }, editorOf('59'));
    expect([problems, amount]).toMatchObject([
      [],
      { amount: '42660', refundedAmount: '36175.68', version: 1, office: '59', setBy: 'editor-59', earlier: [] },
    ]);
    expect(await revision()).toBe(before);
  });

  test('is corrected by another one, on the version that was seen', async () => {
    expect((await set({ amount: '43000.5', supersedes: 0 })).problems).toMatchObject([
      { field: 'input.supersedes', code: 'STALE_VERSION' },
    ]);
    const { amount } = await set({ amount: '43000.5', supersedes: 1 });
    expect(amount).toMatchObject({
      amount: '43000.5',
      version: 2,
      refundedAmount: null,
      earlier: [{ version: 1, amount: '42660' }],
    });
    const again = await set({ amount: '43000.5' });
    expect(again.amount.version).toBe(2);
  });

  test('is taken back with a reason: then it is not known, and not 0', async () => {
    const given = { rowNumber: 13 };
    await set(given);
    expect((await set({ ...given, amount: null })).problems).toMatchObject([{ field: 'input.reason', code: 'REQUIRED' }]);
    const { amount } = await set({ ...given, amount: null, reason: 'Doppelt gedruckt' });
    expect(amount).toMatchObject({ amount: null, refundedAmount: null, version: 2, reason: 'Doppelt gedruckt' });
  });

  test('sent again with its key is set once only', async () => {
    const given = { rowNumber: 14 };
    const first = await set(given, ADMIN, 'once');
    expect(await set(given, ADMIN, 'once')).toEqual(first);
    expect((await set({ ...given, amount: '1' }, ADMIN, 'once')).problems).toMatchObject([{ code: 'KEY_REUSED' }]);
  });

  test('is in the journal, and the plan as it was is found in spite of it', async () => {
    const before = await moment();
    await set({ rowNumber: 15 }, editorOf('59'));
    const { journal } = await hub.ask('{ journal(first: 1) { nodes { action type key version subject revision } } }');
    expect(journal.nodes).toEqual([
      {
        ...{ action: 'AMOUNT_SET', type: 'BudgetAmount', key: `0501/${YEAR}/EXPENDITURE/15/BUDGETED`, version: 1 },
        ...{ subject: 'editor-59', revision: await revision() },
      },
    ]);
    const { plan } = await hub.ask(`{ plan(year: ${YEAR}, asOf: "${before}") { revision } }`);
    expect(plan.revision).toBe(await revision());
  });
});

describe('of an adopted plan', () => {
  const adopted = { productGroup: 'ProductGroup:2013/0501', fiscalYear: 2013 };

  test('budgeted amounts are fixed, and results go on arriving', async () => {
    const { amount, problems } = await set(adopted);
    expect([amount, problems]).toMatchObject([null, [{ field: 'input.kind', code: 'PLAN_ADOPTED' }]]);
    const result = await set({ ...adopted, kind: 'ACTUAL', amount: '41999.99' }, editorOf('59'));
    expect(result).toMatchObject({ problems: [], amount: { kind: 'ACTUAL', amount: '41999.99', version: 1 } });
  });

  test('who set one is shown only to those who work on plans', async () => {
    const text =
      '{ productGroup(number: "0501", year: 2013) { amounts(fiscalYears: [2013], kinds: [ACTUAL]) { rowNumber setBy office } } }';
    const own = async (who: Who | null) => {
      const { productGroup } = await hub.ask(text, {}, who);
      return productGroup.amounts.find(({ rowNumber }: { rowNumber: number | null }) => rowNumber === 11);
    };
    expect(await own(ADMIN)).toEqual({ rowNumber: 11, setBy: 'editor-59', office: '59' });
    expect(await own(null)).toEqual({ rowNumber: 11, setBy: null, office: '59' });
  });
});

test('a copy begins with the amounts that count, and goes with them', async () => {
  await hub.ask(`mutation { createPlan(input: { year: 2031, from: ${YEAR}, title: "Kopie" }) { problems { message } } }`);
  const { productGroup } = await hub.ask(`{ productGroup(number: "0501", year: 2031) {
    amounts(fiscalYears: [${YEAR}]) { rowNumber amount version } } }`);
  expect(productGroup.amounts).toEqual([
    { rowNumber: 11, amount: '43000.5', version: 1 },
    { rowNumber: 14, amount: '42660', version: 1 },
    { rowNumber: 15, amount: '42660', version: 1 },
  ]);
  await hub.ask('mutation { discardPlan(input: { year: 2031, revision: 1 }) { problems { message } } }');
  expect(await query(hub.database.url, 'SELECT FROM budget_amount WHERE year = 2031')).toEqual([]);
});

describe('an amount is set by those alone who may', () => {
  const WHO: Readonly<Record<string, Who | null>> = {
    ...{
      nobody: null,
      reader: { roles: ['READER'], office: '59' },
      'editor of 51': editorOf('51'),
      'editor of 59': editorOf('59'),
    },
    ...{ steering: { roles: ['STEERING'], fields_of_action: ['teilhabe-am-arbeitsleben'] }, admin: ADMIN },
  };

  test.each([
    [`ProductGroup:${YEAR}/0501`, 'BUDGETED', ['editor of 59', 'admin']],
    ['ProductGroup:2013/0501', 'ACTUAL', ['editor of 59', 'admin']],
    // No office answers for this group.
    ['ProductGroup:2013/0103', 'ACTUAL', ['admin']],
  ])('%s %s', async (productGroup, kind, may) => {
    for (const [at, [name, who]] of Object.entries(WHO).entries()) {
      const { data, errors } = await answer({ productGroup, kind, rowNumber: 20 + at, fiscalYear: 2013 }, who);
      const code = who ? 'FORBIDDEN' : 'UNAUTHENTICATED';
      if (may.includes(name))
        expect([name, errors, data]).toMatchObject([name, undefined, { setBudgetAmount: { problems: [] } }]);
      else expect([name, data, errors]).toMatchObject([name, null, [{ extensions: { code } }]]);
    }
  });
});

describe('an amount that cannot be used', () => {
  test.each([
    ['productGroup', 'nirgends', 'NOT_FOUND'],
    ['productGroup', `Goal:${YEAR}/0501-1`, 'UNKNOWN_REFERENCE'],
    ['fiscalYear', 26, 'RULE_BROKEN'],
    ['fiscalYear', 2200, 'RULE_BROKEN'],
    ['rowNumber', 0, 'RULE_BROKEN'],
    ['rowNumber', 100, 'RULE_BROKEN'],
    ['name', '', 'UNUSABLE_TEXT'],
    ['name', 'x'.repeat(301), 'TOO_LONG'],
    ['amount', '-1', 'RULE_BROKEN'],
    ['amount', '0.001', 'RULE_BROKEN'],
    ['amount', '1'.repeat(16), 'RULE_BROKEN'],
    ['refundedBy', 'Bund', 'REQUIRED', 'refundedShare'],
    ['refundedShare', '84.8', 'REQUIRED', 'refundedBy'],
    ['reason', ' x', 'UNUSABLE_TEXT'],
    ['source', { document: '', kind: 'STATED' }, 'UNUSABLE_TEXT', 'source.document'],
  ])('is a problem of its field: %s %#', async (field, value, code, at = field) => {
    const before = await traces();
    const { amount, problems } = await set({ [field]: value });
    expect([amount, problems]).toMatchObject([null, [{ field: `input.${at}`, code }]]);
    expect(await traces()).toEqual(before);
  });

  test.each(['0', '100.0001', '0.00001'])('refunded by %s per cent neither', async (refundedShare) => {
    expect((await set({ refundedShare, refundedBy: 'Bund' })).problems).toMatchObject([
      { field: 'input.refundedShare', code: 'RULE_BROKEN' },
    ]);
  });

  test.each([{ amount: 42660 }, { amount: '1e3' }, { side: 'BOTH' }, { kind: 'PLANNED' }, { rowNumber: '11' }])(
    'of a wrong type is refused by GraphQL: %j',
    async (given) => {
      const { data, errors } = await answer(given);
      expect([data ?? null, errors![0]]).toMatchObject([null, { extensions: { code: 'BAD_USER_INPUT' } }]);
    },
  );
});
