import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { type ChangingHub, startChangingHub } from '../changes/hub.js';
import { SOURCE, setValues } from '../indicators/set-value.js';
import { moment, writingHub } from '../journal/writing-hub.js';
import { FRAME, next, OFFICE, open, setAll, YEAR } from './negotiation.js';

let hub: ChangingHub;
beforeAll(async () => {
  hub = await startChangingHub();
  await setAll(hub, FRAME);
  await setAll(hub, { K2: { OFFERED: '24.8' }, K3: { OFFERED: '-1' }, '0501-I026': { OFFERED: '7.5' } });
});
afterAll(() => hub.stop());

const statuses = async (asOf = '') => {
  const { targetAgreements } = await hub.ask(
    `{ targetAgreements(year: ${YEAR}${asOf}) { key status targets { offered { value } } } }`,
  );
  return targetAgreements.map(({ key, status }: { key: string; status: string }) => `${key} ${status}`);
};

test('the subject of a step is shown only to those who work on plans, as that of values; its office to everybody', async () => {
  await open(hub);
  const query = `{ targetAgreement(key: "land-2027", year: ${YEAR}) { steps { actor office recordedAt } } }`;
  const shown = { office: '59', recordedAt: expect.stringMatching(/^\d{4}-.*Z$/) };
  expect((await hub.ask(query, {}, OFFICE)).targetAgreement.steps).toEqual([{ ...shown, actor: 'editor-59' }]);
  for (const who of [null, { roles: ['READER'] }]) {
    expect((await hub.ask(query, {}, who)).targetAgreement.steps).toEqual([{ ...shown, actor: null }]);
  }
});

test('agreements are what they were at any moment, with the values that were known', async () => {
  const before = await moment();
  await next(hub, 'offer', 1);
  const offered = await moment();
  await next(hub, 'accept', 2);
  expect(await statuses()).toEqual(['land-2027 ACCEPTED']);
  expect(await statuses(`, asOf: "${offered}"`)).toEqual(['land-2027 OFFERED']);
  expect(await statuses(`, asOf: "${before}"`)).toEqual(['land-2027 FRAME_RECEIVED']);
  expect(await statuses(', asOf: "2020-01-01T00:00:00Z"').catch(() => [])).toEqual([]);
});

test('steps are in the journal, and make no revision of the plan', async () => {
  const { journal, plan } = await hub.ask(`{
    plan(year: ${YEAR}) { revision }
    journal(first: 3) { nodes { action type key version revision subject office changes { field before after } } }
  }`);
  expect(plan.revision).toBe(1);
  const common = { action: 'STEP_TAKEN', type: 'TargetAgreement', key: 'land-2027', revision: 1 };
  expect(journal.nodes).toMatchObject([
    { ...common, version: 3, subject: 'editor-59', office: '59' },
    { ...common, version: 2, office: null },
    { ...common, version: 1, subject: 'editor-59' },
  ]);
  expect(journal.nodes[0].changes).toEqual([
    { field: 'date', before: '2026-02-01', after: '2026-02-02' },
    { field: 'status', before: 'OFFERED', after: 'ACCEPTED' },
  ]);
  expect(journal.nodes[2].changes).toContainEqual({
    ...{ field: 'targets', before: null },
    after: 'K2 (FEDERATION), K3 (LAND), 0501-I026 (CITY)',
  });
});

describe('agreements of a draft', () => {
  const draft = 2027;

  test('are seen by those who work on it, do not go into a copy, and go with it', async () => {
    const step = { title: 'Im Entwurf', date: '2026-01-01', source: SOURCE, partner: 'Land' };
    const ofPlan = (type: string, key: string) => `${type}:${draft}/${key}`;
    const input = {
      ...{ ...step, key: 'entwurf', targetYear: draft, office: ofPlan('Office', '59'), committee: ofPlan('Committee', 'ASGA') },
      targets: [{ indicator: ofPlan('Indicator', 'K2'), origin: 'CITY' }],
    };
    const begin = `mutation ($input: OpenTargetAgreementInput!) { openTargetAgreement(year: ${draft}, input: $input) { problems { message } } }`;
    expect((await hub.ask(begin, { input })).openTargetAgreement.problems).toEqual([]);
    const query = (year: number) => `{ targetAgreements(year: ${year}) { key } }`;
    expect((await hub.ask(query(draft))).targetAgreements).toEqual([{ key: 'entwurf' }]);
    const { errors } = await hub.answer(query(draft), {}, null);
    expect(errors).toMatchObject([{ extensions: { code: 'PLAN_NOT_FOUND' } }]);
    await hub.ask(`mutation { createPlan(input: { year: 2031, from: ${draft}, title: "Kopie" }) { problems { message } } }`);
    expect((await hub.ask(query(2031))).targetAgreements).toEqual([]);
    const removed = await hub.ask(
      `mutation { removeIndicator(input: { id: "${ofPlan('Indicator', 'K2')}", version: 1 }) { problems { code } } }`,
    );
    expect(removed.removeIndicator.problems).toMatchObject([{ code: 'STILL_NEEDED' }]);
    const { plan } = await hub.ask(`{ plan(year: ${draft}) { revision } }`);
    const discard = `mutation { discardPlan(input: { year: ${draft}, revision: ${plan.revision} }) { problems { message } } }`;
    expect((await hub.ask(discard)).discardPlan.problems).toEqual([]);
    expect(await statuses()).toEqual(['land-2027 ACCEPTED']);
  });
});

test('another hub shows the same, and goes on from there', async () => {
  const other = await hub.another();
  const values = ['K2', 'K3', '0501-I026'].map((key, at) => ({
    ...{ indicator: `Indicator:${YEAR}/${key}`, kind: 'AGREED', period: '2027', value: ['24.8', '-1', '7.5'][at] },
  }));
  expect((await setValues(other, values, { year: YEAR })).problems).toEqual([]);
  expect((await next(other, 'sign', 3)).agreement.status).toBe('SIGNED');
  expect(await statuses()).toEqual(['land-2027 SIGNED']);
  await other.stop();
});

test('a hundred goals with their agreements take a few statements, and while the database is away they say so', async () => {
  const away = await writingHub();
  try {
    const query =
      '{ goals(year: 2026, first: 100) { nodes { key agreementTargets { origin } indicators { nodes { agreementTargets { origin } } } } } }';
    await away.ask('nobody', query);
    const before = away.proxy.requests;
    await away.ask('nobody', query);
    expect(away.proxy.requests - before).toBe(4);
    await away.proxy.cut();
    const { errors } = await away.answer('nobody', '{ targetAgreements(year: 2026) { key } }');
    expect(errors).toMatchObject([{ extensions: { code: 'DATABASE_UNAVAILABLE' } }]);
  } finally {
    await away.close();
  }
});
