import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { type ChangingHub, startChangingHub, YEAR } from '../changes/hub.js';
import { createFamily, setTogether, shownOf, shownTogether } from './family.js';

let hub: ChangingHub;
beforeAll(async () => {
  hub = await startChangingHub();
});
afterAll(() => hub.stop());

const percent = (key: string, dimension: string | null = 'Geschlecht') => ({ key, unit: 'Prozent', dimension });

describe('a count of people', () => {
  test('is not published below 5, nor is 0; that it is so small is', async () => {
    await createFamily(hub, 'EINZELN');
    await setTogether(hub, {
      'EINZELN 2024': 0,
      'EINZELN 2025': 4,
      'EINZELN 2026': 5,
      'EINZELN 2027': '4.9',
      'EINZELN 2028': '-3',
    });
    expect(await shownOf(hub, 'EINZELN')).toEqual([
      ...['2024: weniger als 5', '2025: weniger als 5', '2026: 5', '2027: weniger als 5', '2028: weniger als 5'],
    ]);
  });

  test('says so in English too, with the reason and without a value', async () => {
    const { indicator } = await hub.ask(`{ indicator(key: "EINZELN", year: ${YEAR}) { values(first: 3) { totalCount nodes {
      value suppression en: text(language: EN) version source { document } } } } }`);
    expect(indicator.values).toEqual({
      totalCount: 5,
      nodes: [
        ...Array(2).fill({
          ...{ value: null, suppression: 'BELOW_THRESHOLD', en: 'fewer than 5', version: 1 },
          source: { document: 'Ein Test' },
        }),
        { value: '5', suppression: null, en: '5', version: 1, source: { document: 'Ein Test' } },
      ],
    });
  });

  test('that was taken back is not set, and not kept back', async () => {
    await setTogether(hub, { 'EINZELN 2026': null });
    expect(await shownOf(hub, 'EINZELN', { args: ', from: "2026-01-01", to: "2026-12-31"' })).toEqual(['2026: null']);
  });

  test('is published, however small, where it counts nobody', async () => {
    await createFamily(hub, 'HARMLOS', [{ key: 'HARMLOS-TEIL', subject: null }], { subject: null });
    await setTogether(hub, { HARMLOS: '3.50', 'HARMLOS-TEIL': 1 });
    expect(await shownTogether(hub, ['HARMLOS', 'HARMLOS-TEIL'])).toEqual(['HARMLOS: 3,50', 'HARMLOS-TEIL: 1']);
  });
});

describe('the family of a small number', () => {
  test('keeps all parts back and shows the whole: nothing is left to subtract', async () => {
    await createFamily(hub, 'G1', [{ key: 'G1-A' }, { key: 'G1-B' }, { key: 'G1-C' }]);
    await setTogether(hub, { G1: 100, 'G1-A': 3, 'G1-B': 57, 'G1-C': 40 });
    expect(await shownTogether(hub, ['G1', 'G1-A', 'G1-B', 'G1-C'])).toEqual([
      ...['G1: 100', 'G1-A: weniger als 5', 'G1-B: nicht veröffentlicht', 'G1-C: nicht veröffentlicht'],
    ]);
  });

  test('does not say which part is small where the whole has no room for all others', async () => {
    await createFamily(hub, 'G2', [{ key: 'G2-A' }, { key: 'G2-B' }]);
    await setTogether(hub, { G2: 8, 'G2-A': 4, 'G2-B': 4, 'G2 2027': 10, 'G2-A 2027': 4, 'G2-B 2027': 6 });
    expect(await shownOf(hub, 'G2')).toEqual(['2026: 8', '2027: 10']);
    expect(await shownOf(hub, 'G2-A')).toEqual(['2026: nicht veröffentlicht', '2027: weniger als 5']);
    expect(await shownOf(hub, 'G2-B')).toEqual(['2026: nicht veröffentlicht', '2027: nicht veröffentlicht']);
  });

  test('keeps a small whole back with everything in it', async () => {
    await createFamily(hub, 'G3', [{ key: 'G3-A' }, percent('G3-B')]);
    await setTogether(hub, { G3: 4, 'G3-A': 2, 'G3-B': 100 });
    expect(await shownTogether(hub, ['G3', 'G3-A', 'G3-B'])).toEqual([
      ...['G3: weniger als 5', 'G3-A: weniger als 5', 'G3-B: nicht veröffentlicht'],
    ]);
  });

  test('is published as a whole where no number is small, one at the border included', async () => {
    await createFamily(hub, 'G4', [{ key: 'G4-A' }, { key: 'G4-B' }]);
    await setTogether(hub, { G4: 10, 'G4-A': 5, 'G4-B': 5 });
    expect(await shownTogether(hub, ['G4', 'G4-A', 'G4-B'])).toEqual(['G4: 10', 'G4-A: 5', 'G4-B: 5']);
  });

  test.each([
    ['counts nobody itself', { subject: null }],
    ['is a part that is said to count nobody', { subject: 'PEOPLE' }],
  ])('is kept back too where the rest of it %s', async (_, { subject }) => {
    const key = `G5-${subject}`;
    await createFamily(hub, key, [{ key: `${key}-A` }, { key: `${key}-B`, subject: null }], { subject });
    await setTogether(hub, { [key]: 20, [`${key}-A`]: 2, [`${key}-B`]: 18 });
    expect(await shownTogether(hub, [`${key}-B`])).toEqual([`${key}-B: nicht veröffentlicht`]);
  });

  test('keeps back those of its own kind only: a forecast tells nothing of a result', async () => {
    await setTogether(hub, { 'G4 2026 FORECAST': 12, 'G4-A 2026 FORECAST': 3, 'G4-B 2026 FORECAST': 9 });
    expect(await shownOf(hub, 'G4-B')).toEqual(['2026: 5', '2026 FORECAST: nicht veröffentlicht']);
  });
});

describe('a percentage of people', () => {
  test('is not published where it stands for few of them, nor is the other one that makes 100 of it', async () => {
    await createFamily(hub, 'P1', [percent('P1-W'), percent('P1-M')]);
    await setTogether(hub, { P1: 40, 'P1-W': '10.0', 'P1-M': '90.0', 'P1 2027': 65, 'P1-W 2027': '46.60', 'P1-M 2027': '53.40' });
    expect(await shownOf(hub, 'P1-W')).toEqual(['2026: nicht veröffentlicht', '2027: 46,60']);
    expect(await shownOf(hub, 'P1-M')).toEqual(['2026: nicht veröffentlicht', '2027: 53,40']);
    expect(await shownOf(hub, 'P1')).toEqual(['2026: 40', '2027: 65']);
  });

  test('is not published where a smaller one may have been rounded to it', async () => {
    await createFamily(hub, 'P2', [percent('P2-A')]);
    // 4 of 266 are 1.504 per cent, printed as 2; that of 266 is 5.32.
    await setTogether(hub, { P2: 266, 'P2-A': 2, 'P2 2027': 266, 'P2-A 2027': '2.26' });
    expect(await shownOf(hub, 'P2-A')).toEqual(['2026: nicht veröffentlicht', '2027: 2,26']);
  });

  test('waits until its whole is known', async () => {
    await createFamily(hub, 'P3', [percent('P3-A')]);
    await setTogether(hub, { 'P3-A': 50 });
    expect(await shownTogether(hub, ['P3-A'])).toEqual(['P3-A: nicht veröffentlicht']);
    await setTogether(hub, { P3: 200 });
    expect(await shownTogether(hub, ['P3-A'])).toEqual(['P3-A: 50']);
  });
});

describe('who is in no part', () => {
  test('is protected as well: two of twenty are neither women nor men', async () => {
    await createFamily(hub, 'R1', [
      { key: 'R1-W', dimension: 'Geschlecht' },
      { key: 'R1-M', dimension: 'Geschlecht' },
      { key: 'R1-J', dimension: 'Alter' },
    ]);
    await setTogether(hub, { R1: 20, 'R1-W': 10, 'R1-M': 8, 'R1-J': 9 });
    expect(await shownTogether(hub, ['R1', 'R1-W', 'R1-M', 'R1-J'])).toEqual([
      ...['R1: 20', 'R1-W: nicht veröffentlicht', 'R1-M: nicht veröffentlicht', 'R1-J: nicht veröffentlicht'],
    ]);
    await setTogether(hub, { 'R1 2027': 20, 'R1-W 2027': 10, 'R1-M 2027': 10, 'R1-J 2027': 9 });
    expect(await shownOf(hub, 'R1-J', { args: ', from: "2027-01-01"' })).toEqual(['2027: 9']);
  });

  test('is protected where there is one part only, in per cent too', async () => {
    await createFamily(hub, 'R2', [{ key: 'R2-A' }]);
    await createFamily(hub, 'R3', [percent('R3-A')]);
    await setTogether(hub, { R2: 20, 'R2-A': 18, R3: 50, 'R3-A': '96.0', 'R2 2027': 20, 'R2-A 2027': 15 });
    expect(await shownOf(hub, 'R2-A')).toEqual(['2026: nicht veröffentlicht', '2027: 15']);
    expect(await shownTogether(hub, ['R3-A'])).toEqual(['R3-A: nicht veröffentlicht']);
  });
});

describe('periods that lie in each other', () => {
  test('are kept back together: a year is the sum of its quarters', async () => {
    await createFamily(hub, 'Z1');
    await setTogether(hub, { 'Z1 2026-Q1': 9, 'Z1 2026-Q2': 9, 'Z1 2026-Q3': 9, 'Z1 2026-Q4': 3, 'Z1 2026': 30, 'Z1 2025': 31 });
    expect(await shownOf(hub, 'Z1')).toEqual([
      ...['2025: 31', '2026-Q1: nicht veröffentlicht', '2026: nicht veröffentlicht', '2026-Q2: nicht veröffentlicht'],
      ...['2026-Q3: nicht veröffentlicht', '2026-Q4: weniger als 5'],
    ]);
  });

  test('are not where nothing sums them up', async () => {
    await createFamily(hub, 'Z2');
    await setTogether(hub, { 'Z2 2026-03-31': 9, 'Z2 2026-06-30': 2, 'Z2 2026-09': 8 });
    expect(await shownOf(hub, 'Z2')).toEqual(['2026-03-31: 9', '2026-06-30: weniger als 5', '2026-09: 8']);
  });

  test('do not give away a part by its last day', async () => {
    await createFamily(hub, 'Z3', [{ key: 'Z3-A' }, { key: 'Z3-B' }]);
    await setTogether(hub, { Z3: 53, 'Z3-A': 3, 'Z3-B': 50, 'Z3-B 2026-12-31': 50 });
    expect(await shownOf(hub, 'Z3-B')).toEqual(['2026: nicht veröffentlicht', '2026-12-31: nicht veröffentlicht']);
  });
});
