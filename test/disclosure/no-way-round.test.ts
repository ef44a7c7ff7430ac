import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { next, opening, sendStep, target } from '../agreements/negotiation.js';
import { ADMIN, type ChangingHub, editorOf, PROBLEMS, startChangingHub, YEAR } from '../changes/hub.js';
import { exported, linesOf, rowsOf, textOf } from '../export/exported.js';
import { setValue } from '../indicators/set-value.js';
import { createFamily, setTogether, shownOf, shownTogether } from './family.js';

/** An adopted plan, which everybody reads. */
const ADOPTED = 2026;
/** Digits that every number has that must not leave the hub, and nothing else. */
const SECRET = '000171';

let hub: ChangingHub;
beforeAll(async () => {
  hub = await startChangingHub();
  await setTogether(hub, { '0501-I031 2031': 60, '0501-I032 2031': `3.${SECRET}` }, ADOPTED);
  await setTogether(hub, { '0301-I011 2031': 60, '0301-I012 2031': `5.${SECRET}`, '0301-I013 2031': `94.${SECRET}` }, ADOPTED);
});
afterAll(() => hub.stop());

const ORIGIN = 'value suppression text version reason setBy setAt source { document }';

describe('what everybody reads of an adopted plan', () => {
  test('says so without a token as with every right', async () => {
    const query = `{ indicator(key: "0501-I032", year: ${ADOPTED}) { values(from: "2031-01-01") { nodes { ${ORIGIN} } } } }`;
    for (const who of [null, editorOf('59'), ADMIN]) {
      const { indicator } = await hub.ask(query, {}, who);
      expect(indicator.values.nodes).toMatchObject([{ value: null, suppression: 'BELOW_THRESHOLD', text: 'weniger als 5' }]);
    }
  });

  test('is the same when it is asked for by lists, goals and groups', async () => {
    const values = `values(from: "2031-01-01", first: 2) { nodes { ${ORIGIN} earlier { ${ORIGIN} } indicator { values(first: 9) { nodes { value } } } } }`;
    const data = await hub.ask(`{
      indicators(year: ${ADOPTED}, first: 30, filter: { productGroups: ["0301", "0501"] }) { nodes { key ${values} } }
      productGroup(number: "0501", year: ${ADOPTED}) { indicators { nodes { key ${values} } } goals { indicators { nodes { key ${values} } } } }
    }`);
    const text = JSON.stringify(data);
    expect(text).toContain('weniger als 5');
    expect(text).not.toContain(SECRET);
  });

  test.each(['csv', 'jsonl'])('is no more in a file (.%s)', async (format) => {
    const wanted = { url: hub.hub.url, variables: { key: '0301-I012', year: ADOPTED, from: '2031-01-01' } };
    const text = await textOf(await exported(`IndicatorsValues.${format}`, wanted));
    expect(text).not.toContain(SECRET);
    const [row] = format === 'csv' ? rowsOf(text) : linesOf(text);
    expect(row).toMatchObject({ value: format === 'csv' ? '' : null, suppression: 'WITHHELD', text: 'nicht veröffentlicht' });
  });

  test.each(['IndicatorsList', 'IndicatorsValues', 'GoalsList'])(
    'is no more in a graph of %s, whatever it draws',
    async (name) => {
      for (const format of ['graphml', 'gexf']) {
        const answer = await exported(`${name}.${format}`, { url: hub.hub.url, variables: { key: '0501-I032', year: ADOPTED } });
        expect(await answer.text()).not.toContain(SECRET);
      }
    },
  );
});

describe('what was said before', () => {
  test('stays kept back when it is corrected, with all that stood beside it', async () => {
    await createFamily(hub, 'V1', [{ key: 'V1-A' }, { key: 'V1-B' }]);
    await setTogether(hub, { V1: 100, 'V1-A': `3.${SECRET}`, 'V1-B': `90.${SECRET}` });
    await setTogether(hub, { V1: 120, 'V1-A': `20.${SECRET}` });
    const moments: string[] = [];
    for (const key of ['V1', 'V1-A', 'V1-B']) {
      const query = `{ indicator(key: "${key}", year: ${YEAR}) { values { nodes { ${ORIGIN} earlier { ${ORIGIN} } } } } }`;
      const { indicator } = await hub.ask(query);
      expect(JSON.stringify(indicator)).not.toContain(SECRET);
      const [node] = indicator.values.nodes;
      moments.push(node.setAt, ...node.earlier.map(({ setAt }: { setAt: string }) => setAt));
    }
    expect(moments).toHaveLength(5);
    for (const moment of moments) {
      const shown = await Promise.all(['V1-A', 'V1-B'].map((key) => shownOf(hub, key, { args: `, asOf: "${moment}"` })));
      expect(shown).toEqual([['2026: nicht veröffentlicht'], ['2026: nicht veröffentlicht']]);
    }
    expect(await shownTogether(hub, ['V1'])).toEqual(['V1: 120']);
  });

  test('is held against what counted at the same time: a whole and its parts corrected together are one change', async () => {
    await createFamily(hub, 'V2', [{ key: 'V2-A' }]);
    await setTogether(hub, { V2: 100, 'V2-A': 48 });
    // 50 - 48 would leave two, but never did.
    await setTogether(hub, { V2: 50, 'V2-A': 20 });
    expect(await shownTogether(hub, ['V2', 'V2-A'])).toEqual(['V2: 50', 'V2-A: 20']);
    await setTogether(hub, { V2: 23 });
    expect(await shownTogether(hub, ['V2', 'V2-A'])).toEqual(['V2: 23', 'V2-A: nicht veröffentlicht']);
  });

  test('keeps the whole back as well where that was corrected by few: it would show by how few a part was', async () => {
    await createFamily(hub, 'V6', [{ key: 'V6-A' }, { key: 'V6-B' }]);
    await setTogether(hub, { V6: 80, 'V6-A': 2, 'V6-B': 78 });
    expect(await shownTogether(hub, ['V6'])).toEqual(['V6: 80']);
    await setTogether(hub, { V6: 81, 'V6-A': 3 });
    expect(await shownTogether(hub, ['V6'])).toEqual(['V6: nicht veröffentlicht']);
  });

  test('is judged by what an indicator counts now, also in a plan as it was before that was known', async () => {
    await createFamily(hub, 'V3', [], { subject: null });
    await setTogether(hub, { V3: 3 });
    expect(await shownTogether(hub, ['V3'])).toEqual(['V3: 3']);
    const moment = new Date().toISOString();
    const change = `mutation { changeIndicator(input: { id: "Indicator:${YEAR}/V3", version: 1, subject: PEOPLE }) { ${PROBLEMS} } }`;
    expect((await hub.ask(change)).changeIndicator.problems).toEqual([]);
    const query = `{ indicator(key: "V3", year: ${YEAR}, asOf: "${moment}") { subject values { nodes { value text } } } }`;
    expect((await hub.ask(query)).indicator).toEqual({
      subject: null,
      values: { nodes: [{ value: null, text: 'weniger als 5' }] },
    });
  });
});

describe('who sets values', () => {
  test('is not answered with what is kept back, be it sent again', async () => {
    const input = { indicator: `Indicator:${YEAR}/V1-A`, period: '2028', value: `2.${SECRET}` };
    for (const _ of ['first', 'again']) {
      const set = await setValue(hub, input, { key: 'kept-back' });
      expect(set).toMatchObject({ problems: [], value: { value: null, version: 1 } });
    }
    const set = await setTogether(hub, { 'V1-A 2028': `1.${SECRET}`, 'V1-A 2029': `4.${SECRET}` });
    expect(set.map(({ value }) => value)).toEqual([null, null]);
  });

  test('learns nothing of another part by trying: it stays kept back whatever stands beside it', async () => {
    await createFamily(hub, 'V4', [{ key: 'V4-MINE' }, { key: 'V4-OTHER' }]);
    await setTogether(hub, { V4: 30, 'V4-MINE': 20, 'V4-OTHER': 2 });
    for (const value of [0, 4, 5, 25, 26, 28, 30, 31, null]) {
      await setTogether(hub, { 'V4-MINE': value });
      expect(await shownTogether(hub, ['V4', 'V4-OTHER'])).toEqual(['V4: 30', 'V4-OTHER: weniger als 5']);
    }
  });

  test('reads in the journal that something was set, but not what', async () => {
    const { journal } = await hub.ask(
      '{ journal(filter: { types: ["IndicatorValue"] }, first: 200) { nodes { key changes { field before after } } } }',
    );
    expect(JSON.stringify(journal)).not.toContain(SECRET);
    const changesOf = (key: string) =>
      journal.nodes
        .filter((node: { key: string }) => node.key === key)
        .map(({ changes }: { changes: readonly { field: string }[] }) => changes.find(({ field }) => field === 'value'));
    const words = 'nicht veröffentlicht';
    expect(changesOf('V1-A/ACTUAL/2026')).toEqual([undefined, { field: 'value', before: null, after: words }]);
    expect(changesOf('V1/ACTUAL/2026')).toEqual([
      { field: 'value', before: '100', after: '120' },
      { field: 'value', before: null, after: '100' },
    ]);
  });

  test('reads nothing there of an indicator that is gone, or that came in its place', async () => {
    await createFamily(hub, 'V5');
    await setTogether(hub, { V5: `3.${SECRET}` });
    const remove = `mutation { removeIndicator(input: { id: "Indicator:${YEAR}/V5", version: 1 }) { ${PROBLEMS} } }`;
    expect((await hub.ask(remove)).removeIndicator.problems).toEqual([]);
    const query = '{ journal(filter: { keys: ["V5/ACTUAL/2026"] }) { nodes { changes { field before after } } } }';
    const gone = await hub.ask(query);
    expect(gone.journal.nodes).toHaveLength(1);
    expect(JSON.stringify(gone)).not.toContain(SECRET);
    await createFamily(hub, 'V5');
    await setTogether(hub, { V5: 700 });
    const replaced = await hub.ask(query);
    expect(JSON.stringify(replaced)).toContain('700');
    expect(JSON.stringify(replaced)).not.toContain(SECRET);
  });
});

describe('a target agreement', () => {
  test('shows no small number, nothing that follows from it, and names none when a step is refused', async () => {
    const of = (kind: string) => `0605-I084 2027 ${kind}`;
    const frame = { REFERENCE: 20, CORRIDOR_LOW: 10, CORRIDOR_HIGH: 30, OFFERED: `3.${SECRET}` };
    await setTogether(hub, Object.fromEntries(Object.entries(frame).map(([kind, value]) => [of(kind), value])), ADOPTED);
    const input = opening({ targets: [target('0605-I084', 'LAND')] });
    expect((await sendStep(hub, 'openTargetAgreement', input)).data.result.problems).toEqual([]);
    const { agreement } = await next(hub, 'offer', 1);
    expect(agreement.targets).toMatchObject([
      { reference: { value: '20' }, corridorLow: { value: '10' }, offered: { value: null }, isInsideCorridor: null },
    ]);
    const { problems } = await next(hub, 'accept', 2);
    expect(problems).toMatchObject([{ field: 'input.agreement', code: 'RULE_BROKEN' }]);
    expect(problems[0].en).toContain('CORRIDOR_HIGH 30, OFFERED <5');
    const query = `{ targetAgreement(key: "land-2027", year: ${ADOPTED}) { targets { offered { value text suppression } } } }`;
    const answers = [await hub.ask(query, {}, null), problems, agreement];
    expect(JSON.stringify(answers)).not.toContain(SECRET);
    expect(answers[0].targetAgreement.targets).toEqual([
      { offered: { value: null, text: 'weniger als 5', suppression: 'BELOW_THRESHOLD' } },
    ]);
  });
});

describe('a copy of a plan', () => {
  const begin = async (year: number, from: number) => {
    const query = `mutation { createPlan(input: { year: ${year}, from: ${from}, title: "Kopie" }) { ${PROBLEMS} } }`;
    expect((await hub.ask(query)).createPlan.problems).toEqual([]);
  };

  test('keeps back what the plan does that it was copied from, though it knows the last version only', async () => {
    await createFamily(hub, 'K-G', [{ key: 'K-A' }, { key: 'K-B' }]);
    await setTogether(hub, { 'K-G': 96, 'K-A': 3, 'K-B': 93 });
    await setTogether(hub, { 'K-G': 106, 'K-A': 13 });
    await begin(2028, YEAR);
    expect(await shownTogether(hub, ['K-G', 'K-A', 'K-B'], 2028)).toEqual([
      ...['K-G: 106', 'K-A: nicht veröffentlicht', 'K-B: nicht veröffentlicht'],
    ]);
  });

  test('keeps them back though it says of a part that it is none any more', async () => {
    const change = `mutation { changeIndicator(input: { id: "Indicator:2028/K-B", version: 1, partOf: null }) { ${PROBLEMS} } }`;
    expect((await hub.ask(change)).changeIndicator.problems).toEqual([]);
    expect(await shownTogether(hub, ['K-B'], 2028)).toEqual(['K-B: nicht veröffentlicht']);
  });

  test('that gets a small number has it kept back in the other plan as well', async () => {
    await setTogether(hub, { 'K-G 2030': 100, 'K-A 2030': 10, 'K-B 2030': 90 });
    expect(await shownOf(hub, 'K-B', { args: ', from: "2030-01-01"' })).toEqual(['2030: 90']);
    await setTogether(hub, { 'K-G 2030': 93, 'K-A 2030': 3 }, 2028);
    expect(await shownOf(hub, 'K-B', { args: ', from: "2030-01-01"' })).toEqual(['2030: nicht veröffentlicht']);
  });
});
