import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { type ChangingHub, editorOf, startChangingHub, YEAR } from '../changes/hub.js';
import { moment } from '../journal/writing-hub.js';
import { query } from '../support/database.js';
import { SOURCE, seriesOf, setValue, setValues } from './set-value.js';

let hub: ChangingHub;
beforeAll(async () => {
  hub = await startChangingHub();
});
afterAll(() => hub.stop());

const editor = editorOf('59');
const revision = async () => (await hub.ask(`{ plan(year: ${YEAR}) { revision } }`)).plan.revision;

describe('a value', () => {
  test('is set, and there at once, with who set it when and why', async () => {
    const before = await revision();
    const { value, problems } = await setValue(hub, { value: '24.80', reason: 'Statistik der Bundesagentur' }, { who: editor });
    expect(problems).toEqual([]);
    expect(value).toEqual({
      ...{ kind: 'ACTUAL', period: { name: '2026-03' }, value: '24.80', version: 1, reason: 'Statistik der Bundesagentur' },
      ...{ office: '59', setBy: 'editor-59', earlier: [], setAt: expect.stringMatching(/^\d{4}-.*Z$/) },
    });
    expect(await seriesOf(hub, YEAR, 'K2')).toEqual(['ACTUAL 2026-03: 24.80']);
    expect(await revision()).toBe(before);
  });

  test('is corrected by another one, which supersedes it: the newest counts, and both can be read', async () => {
    const { value } = await setValue(hub, { value: '25.1', reason: 'Nachmeldung', supersedes: 1 });
    expect(value).toMatchObject({
      ...{ value: '25.1', version: 2, reason: 'Nachmeldung', office: null },
      earlier: [{ value: '24.80', version: 1, reason: 'Statistik der Bundesagentur', setBy: 'editor-59' }],
    });
    expect(await seriesOf(hub, YEAR, 'K2')).toEqual(['ACTUAL 2026-03: 25.1']);
  });

  test('is not set on a version that counts no more', async () => {
    for (const supersedes of [0, 1, 3, -1]) {
      const { value, problems } = await setValue(hub, { value: '26', supersedes });
      expect(value).toBeNull();
      expect(problems).toEqual([
        {
          ...{ field: 'input.supersedes', code: 'STALE_VERSION', message: expect.stringContaining('Fassung 2') },
          en: expect.stringContaining('version 2'),
        },
      ]);
    }
    expect((await setValue(hub, { period: '2026-04', supersedes: 1 })).problems).toMatchObject([{ code: 'STALE_VERSION' }]);
    expect((await setValue(hub, { period: '2026-04', supersedes: 0 })).value).toMatchObject({ version: 1 });
  });

  test('that says the same again is not written again', async () => {
    const entries = async () => query(hub.database.url, 'SELECT count(*)::int AS count FROM journal_entry');
    const before = await entries();
    const { value, problems } = await setValue(hub, { value: '25.1', reason: 'Nachmeldung' });
    expect([problems, value.version]).toEqual([[], 2]);
    expect(await entries()).toEqual(before);
  });

  test('is taken back with a reason: then it is not set, and not 0', async () => {
    const without = await setValue(hub, { value: null });
    expect(without).toMatchObject({ value: null, problems: [{ field: 'input.reason', code: 'REQUIRED' }] });
    const { value } = await setValue(hub, { value: null, reason: 'Platzhalter' });
    expect(value).toMatchObject({ value: null, version: 3, reason: 'Platzhalter' });
    expect(await seriesOf(hub, YEAR, 'K2', ', to: "2026-03-31"')).toEqual(['ACTUAL 2026-03: null']);
    expect((await setValue(hub, { value: '0' })).value).toMatchObject({ value: '0', version: 4 });
  });

  test('of each kind and length of period stands by itself, in the order of the periods', async () => {
    const kinds = [
      ...['ACTUAL', 'BUDGETED', 'PLANNED', 'REFERENCE', 'CORRIDOR_LOW', 'CORRIDOR_HIGH', 'OFFERED', 'AGREED', 'FORECAST'],
    ];
    const periods = ['2027', '2027-Q1', '2027-01', '2027-01-01', '2027-02', '2027-Q4'];
    const values = periods.flatMap((period) =>
      kinds.map((kind, at) => ({ indicator: 'Indicator:2027/K3', kind, period, value: `${at}` })),
    );
    expect((await setValues(hub, values)).problems).toEqual([]);
    const inOrder = ['2027-01-01', '2027-01', '2027-Q1', '2027', '2027-02', '2027-Q4'];
    expect(await seriesOf(hub, YEAR, 'K3')).toEqual(
      inOrder.flatMap((period) => kinds.map((kind, at) => `${kind} ${period}: ${at}`)),
    );
    expect(await seriesOf(hub, YEAR, 'K3', ', kinds: [FORECAST], from: "2027-02-01", to: "2027-03-31"')).toEqual([
      'FORECAST 2027-02: 8',
    ]);
  });

  test('is what it was at any moment', async () => {
    const key = 'K2E1';
    const given = { indicator: `Indicator:2027/${key}` };
    const start = await moment();
    await setValue(hub, { ...given, value: '1' });
    const first = await moment();
    await setValue(hub, { ...given, value: '2' });
    const second = await moment();
    expect(await seriesOf(hub, YEAR, key, `, asOf: "${start}"`)).toEqual([]);
    expect(await seriesOf(hub, YEAR, key, `, asOf: "${first}"`)).toEqual(['ACTUAL 2026-03: 1']);
    expect(await seriesOf(hub, YEAR, key, `, asOf: "${second}"`)).toEqual(['ACTUAL 2026-03: 2']);
  });

  test('is in the journal, and the plan as it was is found in spite of it', async () => {
    const key = 'K2E2';
    const before = await moment();
    await setValue(hub, { indicator: `Indicator:2027/${key}`, value: '1' }, { who: editor });
    await setValue(hub, { indicator: `Indicator:2027/${key}`, value: '2.50', reason: 'Besser gezählt' }, { who: editor });
    const { journal } = await hub.ask(
      `{ journal(first: 2) { nodes { action type key version revision subject office changes { field before after } object { id } } } }`,
    );
    const common = { action: 'VALUE_SET', type: 'IndicatorValue', key: `${key}/ACTUAL/2026-03`, revision: await revision() };
    expect(journal.nodes).toEqual([
      {
        ...{ ...common, version: 2, subject: 'editor-59', office: '59', object: null },
        changes: [
          { field: 'value', before: '1', after: '2.50' },
          { field: 'reason', before: null, after: 'Besser gezählt' },
        ],
      },
      {
        ...{ ...common, version: 1, subject: 'editor-59', office: '59', object: null },
        changes: [
          { field: 'value', before: null, after: '1' },
          { field: 'source', before: null, after: 'Ein Test, STATED' },
        ],
      },
    ]);
    const { plan } = await hub.ask(`{ plan(year: ${YEAR}, asOf: "${before}") { revision } }`);
    expect(plan.revision).toBe(await revision());
  });

  test('sent again with its key is set once only', async () => {
    const given = { indicator: 'Indicator:2027/K1E1', value: '7' };
    const first = await setValue(hub, given, { key: 'once' });
    await setValue(hub, { ...given, value: '8' });
    expect(await setValue(hub, given, { key: 'once' })).toEqual(first);
    expect(await seriesOf(hub, YEAR, 'K1E1')).toEqual(['ACTUAL 2026-03: 8']);
    const other = await setValue(hub, { ...given, value: '9' }, { key: 'once' });
    expect(other).toMatchObject({ value: null, problems: [{ field: 'idempotencyKey', code: 'KEY_REUSED' }] });
  });
});

describe('several values', () => {
  test('are set in the order of the question, or none of them', async () => {
    const given = (period: string, value: string) => ({ indicator: 'Indicator:2027/K1E2', period, value });
    const { values } = await setValues(hub, [given('2026-02', '2'), given('2026-01', '1')]);
    expect(values.map(({ value }: { value: string }) => value)).toEqual(['2', '1']);
    const { values: none, problems } = await setValues(hub, [
      given('2026-05', '5'),
      given('2026-13', '13'),
      given('2026-05', '6'),
    ]);
    expect(none).toEqual([]);
    expect(problems).toMatchObject([
      { field: 'values.1.period', code: 'RULE_BROKEN' },
      { field: 'values.2', code: 'REPEATED' },
    ]);
    expect(await seriesOf(hub, YEAR, 'K1E2')).toEqual(['ACTUAL 2026-01: 1', 'ACTUAL 2026-02: 2']);
    expect(await setValues(hub, [])).toEqual({ values: [], problems: [] });
  });
});

describe('with the plan', () => {
  test('values begin a draft that is a copy: those that count, by whom they were set', async () => {
    const input = `{ year: 2031, from: ${YEAR}, title: "Kopie" }`;
    await hub.ask(`mutation { createPlan(input: ${input}) { problems { message } } }`);
    expect(await seriesOf(hub, 2031, 'K1E1')).toEqual(['ACTUAL 2026-03: 8']);
    expect(await seriesOf(hub, 2031, 'K3')).toEqual(await seriesOf(hub, YEAR, 'K3'));
    const { indicator } = await hub.ask(
      `{ indicator(key: "K2E2", year: 2031) { values { nodes { version setBy earlier { value } } } } }`,
    );
    expect(indicator.values.nodes).toEqual([{ version: 1, setBy: 'editor-59', earlier: [] }]);
    await setValue(hub, { indicator: 'Indicator:2031/K1E1', value: '0.1' });
    expect(await seriesOf(hub, YEAR, 'K1E1')).toEqual(['ACTUAL 2026-03: 8']);
  });

  test('values of an indicator go when it is removed from a draft, and all of them when the draft is discarded', async () => {
    const values = async () =>
      query(hub.database.url, 'SELECT DISTINCT indicator FROM indicator_value WHERE year = 2031 ORDER BY indicator');
    const before = await values();
    expect(before).toContainEqual({ indicator: 'K1E1' });
    await hub.ask('mutation { removeIndicator(input: { id: "Indicator:2031/K1E1", version: 1 }) { problems { message } } }');
    expect(await values()).toEqual(before.filter(({ indicator }) => indicator !== 'K1E1'));
    await hub.ask('mutation { discardPlan(input: { year: 2031, revision: 2 }) { problems { message } } }');
    expect(await values()).toEqual([]);
    expect(await seriesOf(hub, YEAR, 'K1E1')).toEqual(['ACTUAL 2026-03: 8']);
  });

  test('its own targets are fixed when it is adopted; results, forecasts and what is negotiated go on arriving', async () => {
    const input = `{ year: 2032, from: ${YEAR}, title: "Wird beschlossen" }`;
    await hub.ask(`mutation { createPlan(input: ${input}) { problems { message } } }`);
    const given = { indicator: 'Indicator:2032/K2', period: '2032' };
    expect((await setValue(hub, { ...given, kind: 'BUDGETED', value: '30' })).problems).toEqual([]);
    await hub.ask('mutation { adoptPlan(input: { year: 2032, revision: 1 }) { problems { message } } }');
    for (const kind of ['BUDGETED', 'PLANNED']) {
      const { value, problems } = await setValue(hub, { ...given, kind, value: '31' });
      expect(value).toBeNull();
      expect(problems).toEqual([
        {
          ...{ field: 'input.kind', code: 'PLAN_ADOPTED', message: expect.stringContaining(`wo der Wert ${kind} ist`) },
          en: expect.stringContaining('this plan is adopted'),
        },
      ]);
    }
    for (const kind of ['ACTUAL', 'FORECAST', 'REFERENCE', 'CORRIDOR_LOW', 'CORRIDOR_HIGH', 'OFFERED', 'AGREED']) {
      expect([kind, (await setValue(hub, { ...given, kind, value: '29.5' })).problems]).toEqual([kind, []]);
    }
    const mixed = [
      { ...given, kind: 'ACTUAL', value: '1' },
      { ...given, kind: 'PLANNED', value: '1' },
    ];
    expect((await setValues(hub, mixed, { year: 2032 })).problems).toMatchObject([
      { field: 'values.1.kind', code: 'PLAN_ADOPTED' },
    ]);
    expect(await seriesOf(hub, 2032, 'K2', ', kinds: [ACTUAL, BUDGETED, PLANNED, AGREED], from: "2032-01-01"')).toEqual([
      ...['ACTUAL 2032: 29.5', 'BUDGETED 2032: 30', 'AGREED 2032: 29.5'],
    ]);
    expect((await hub.ask('{ plan(year: 2032) { revision status } }')).plan).toEqual({ revision: 2, status: 'ADOPTED' });
  });

  test('another hub answers what one has set, and one that starts later', async () => {
    const other = await hub.another();
    await setValue(hub, { indicator: 'Indicator:2013/K1', value: '99.5', source: SOURCE });
    expect(await seriesOf(other, 2013, 'K1')).toEqual(['ACTUAL 2026-03: 99.5']);
    await setValue(other, { indicator: 'Indicator:2013/K1', value: '99.6' });
    expect(await seriesOf(hub, 2013, 'K1')).toEqual(['ACTUAL 2026-03: 99.6']);
    await other.stop();
  });
});
