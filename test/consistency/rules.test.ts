import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { YEAR } from '../changes/hub.js';
import { type CheckedDraft, indicator, startCheckedDraft, targets } from './checked-draft.js';

const SOURCE = { document: 'Ein Test', page: '7', kind: 'STATED' };

let draft: CheckedDraft;
beforeAll(async () => {
  draft = await startCheckedDraft();
});
afterAll(() => draft.hub.stop());

const change: CheckedDraft['change'] = (...changes) => draft.change(...changes);
const say: CheckedDraft['say'] = (...said) => draft.say(...said);
const found: CheckedDraft['found'] = (code) => draft.found(code);

describe('the same measure with two values', () => {
  const CODE = 'MEASURE_WITH_TWO_VALUES';

  test('is found where the two agree somewhere, and where they hang on the same thing', async () => {
    await change(indicator('A1', { name: 'Fälle', goal: `Goal:${YEAR}/0501-1` }), indicator('A2', { name: 'FÄLLE' }));
    await say('A1', '2023: 5.0', '2024: 6');
    await say('A2', '2023: 5', '2024: 7');
    await change(indicator('B1', { name: 'Plätze' }), indicator('B2', { name: 'Plätze' }));
    await say('B1', '2024-Q1: 1');
    await say('B2', '2024-Q1: 2');
    expect(await found(CODE)).toEqual([
      'A1 A2 | A1 2024–2024: 6 (page 7); A2 2024–2024: 7 (page 7)',
      'B1 B2 | B1 2024-Q1–2024-Q1: 1 (page 7); B2 2024-Q1–2024-Q1: 2 (page 7)',
    ]);
    await say('A2', '2024: null');
    await say('B2', '2024-Q1: 1');
    expect(await found(CODE)).toEqual([]);
  });

  test('is not found in another group, unit, dimension, definition, kind or period, nor in what never agrees', async () => {
    const twins: readonly (readonly [string, object, object])[] = [
      ['C', { name: 'In einer anderen Gruppe' }, { name: 'In einer anderen Gruppe', productGroup: `ProductGroup:${YEAR}/0603` }],
      ['D', { name: 'In anderer Einheit' }, { name: 'In anderer Einheit', unit: 'Anzahl' }],
      ['E', { name: 'Nach Merkmal' }, { name: 'Nach Merkmal', dimension: 'Alter' }],
      ['F', { name: 'Anders bestimmt', numerator: 'alle' }, { name: 'Anders bestimmt', numerator: 'manche' }],
      ['H', { name: 'Eigene Summe' }, { name: 'Eigene Summe', goal: `Goal:${YEAR}/0501-1` }],
    ];
    for (const [key, one, other] of twins) {
      await change(indicator(`${key}1`, { ...one }), indicator(`${key}2`, { ...other }));
      await say(`${key}1`, ...(key === 'H' ? [] : ['2023: 5']), '2024: 6');
      await say(`${key}2`, ...(key === 'H' ? [] : ['2023: 5']), '2024: 7');
    }
    await change(indicator('I1', { name: 'Zu anderer Zeit' }), indicator('I2', { name: 'Zu anderer Zeit' }));
    await say('I1', '2024: 1', '2025 PLANNED: 2');
    await say('I2', '2024-03: 3', '2025 BUDGETED: 4');
    expect(await found(CODE)).toEqual([]);
  });
});

describe('a stated change', () => {
  const CODE = 'CHANGE_CONTRADICTS_STOCK';

  test('is compared with the stock, both as they are rounded', async () => {
    await change(
      indicator('S', { name: 'Geprüfte Haushalte' }),
      indicator('V', { name: 'Veränderung der Zahl der geprüften Haushalte', unit: 'Prozent' }),
    );
    await say('S', '2023: 1000', '2024: 1050', ...targets('1100', '1100', '1200'));
    await say('V', '2024: 5.0', ...targets('4.8', '0', '9'));
    expect(await found(CODE)).toEqual([]);
    await say('V', '2024: 5.2', '2027 PLANNED: 20');
    expect(await found(CODE)).toEqual(['V S | V 2024–2027: 5.2, 20 (page 7); S 2023–2027: 1000, 1050, 1100, 1200 (page 7)']);
    // What is rounded to hundreds may have grown by up to 19 per cent; what is not may not.
    await say('V', '2024: 5.0', '2027 PLANNED: 19');
    expect(await found(CODE)).toEqual([]);
    await say('S', '2026 PLANNED: 1101');
    expect(await found(CODE)).toEqual(['V S | V 2027–2027: 19 (page 7); S 2026–2027: 1101, 1200 (page 7)']);
    await say('V', '2027 PLANNED: 9');
    expect(await found(CODE)).toEqual([]);
  });

  test('is not compared with a stock of another group or name, nor without the year before', async () => {
    await change(
      indicator('S2', { name: 'Andere Haushalte', productGroup: `ProductGroup:${YEAR}/0603` }),
      indicator('V2', { name: 'Veränderung der Zahl der anderen Haushalte', unit: 'Prozent' }),
      indicator('V3', { name: 'Veränderung der Zahl der Geprüften', unit: 'Prozent' }),
    );
    await say('S2', '2023: 10', '2024: 20');
    for (const key of ['V2', 'V3']) await say(key, '2024: 1');
    await say('V', '2023: 99');
    expect(await found(CODE)).toEqual([]);
  });
});

describe('a part', () => {
  const CODE = 'PART_EXCEEDS_WHOLE';
  const partOf = `Indicator:${YEAR}/GANZ`;

  test('is not larger than its whole, and not more than all of it', async () => {
    await change(indicator('GANZ'), indicator('TEIL', { partOf }), indicator('ANTEIL', { partOf, unit: 'Prozent' }));
    await say('GANZ', '2024: 100', '2025: 50');
    await say('TEIL', '2024: 100.0', '2025: 50', '2026: 999');
    await say('ANTEIL', '2024: 100', '2025: 12');
    expect(await found(CODE)).toEqual([]);
    await say('TEIL', '2025: 50.1');
    await say('ANTEIL', '2024: 100.5');
    expect(await found(CODE)).toEqual([
      'ANTEIL GANZ | ANTEIL 2024–2024: 100.5 (page 7)',
      'TEIL GANZ | TEIL 2025–2025: 50.1 (page 7); GANZ 2025–2025: 50 (page 7)',
    ]);
    await say('TEIL', '2025: 1');
    await say('ANTEIL', '2024: 1');
  });
});

describe('parts of one dimension', () => {
  const CODE = 'PARTS_DO_NOT_ADD_UP';
  const partOf = `Indicator:${YEAR}/SUMME`;

  test('add up to their whole, as far as they are rounded', async () => {
    const of = { partOf, dimension: 'Geschlecht' };
    await change(
      indicator('SUMME'),
      indicator('FRAUEN', of),
      indicator('MÄNNER', of),
      indicator('ALTE', { partOf, dimension: 'Alter' }),
    );
    await say('SUMME', '2022: 10', '2023: 10', '2024: 10');
    await say('FRAUEN', '2022: 6', '2023: 6', '2024: 3');
    await say('MÄNNER', '2022: 4', '2023: 6');
    await say('ALTE', '2022: 9', '2023: 9', '2024: 9');
    expect(await found(CODE)).toEqual([
      'FRAUEN MÄNNER SUMME | FRAUEN 2023–2023: 6 (page 7); MÄNNER 2023–2023: 6 (page 7); SUMME 2023–2023: 10 (page 7)',
    ]);
    await say('MÄNNER', '2023: 5'); // 6.4 and 4.6 make 11, and 10.5 is written as 11 or 10.
    expect(await found(CODE)).toEqual([]);
    // They are all there are, since they add up in 2022: less is wrong as well.
    await say('MÄNNER', '2024: 4');
    expect(await found(CODE)).toEqual([
      'FRAUEN MÄNNER SUMME | FRAUEN 2024–2024: 3 (page 7); MÄNNER 2024–2024: 4 (page 7); SUMME 2024–2024: 10 (page 7)',
    ]);
    await say('MÄNNER', '2022: 1', '2023: 1');
    expect(await found(CODE)).toEqual([]); // Nothing says any more that there is no third part.
  });

  test('in per cent add up to 100', async () => {
    const of = { partOf, dimension: 'Wohnform', unit: 'Prozent' };
    await change(indicator('ALLEIN', of), indicator('GEMEINSAM', of));
    await say('ALLEIN', '2024: 33.3', '2025: 60.1');
    await say('GEMEINSAM', '2024: 66.6', '2025: 40');
    expect(await found(CODE)).toEqual([]);
    await say('GEMEINSAM', '2025: 41');
    expect(await found(CODE)).toEqual([
      'ALLEIN GEMEINSAM SUMME | ALLEIN 2025–2025: 60.1 (page 7); GEMEINSAM 2025–2025: 41 (page 7)',
    ]);
    await say('GEMEINSAM', '2025: null');
  });
});

describe('a share', () => {
  const CODE = 'PERCENTAGE_OUT_OF_RANGE';

  test('lies between 0 and 100 per cent; what is no share need not', async () => {
    await change(
      indicator('Q1', { name: 'Anteil der Anträge', unit: 'Prozent' }),
      ...['Veränderung der Anträge', 'Kostendeckungsgrad', 'Versorgungsquote', 'Auslastung der Kurse', 'Zugangsrate'].map(
        (name, at) => indicator(`Q${at + 2}`, { name, unit: 'Prozent' }),
      ),
      indicator('Q7', { name: 'Anträge zum Bestand', unit: 'Prozent', denominator: 'durchschnittlicher Bestand' }),
      indicator('Q8', { name: 'Anteil der Anträge', unit: 'je 1.000' }),
    );
    for (const at of [2, 3, 4, 5, 6, 7, 8]) await say(`Q${at}`, '2024: 108', '2025: -3');
    await say('Q1', '2024: 100.0', '2025: 0');
    expect(await found(CODE)).toEqual([]);
    await say('Q1', '2024: 100.01', '2026 AGREED: -1');
    expect(await found(CODE)).toEqual(['Q1 | Q1 2024–2026: 100.01, -1 (page 7)']);
    await say('Q1', '2024: null', '2026 AGREED: null');
    expect(await found(CODE)).toEqual([]);
  });
});

describe('targets', () => {
  const CODE = 'DIRECTION_CONTRADICTED';

  test('go where they are meant to', async () => {
    const directed: readonly (readonly [key: string, direction: string, ...values: string[]])[] = [
      ['R1', 'LESS', '2024: 98', ...targets('98', '98')],
      ['R2', 'LESS', '2024: 98', ...targets('98', '97')],
      ['R3', 'MORE', ...targets('5', '5')],
      ['R4', 'MORE', '2024: 4', ...targets('5', '5')],
      ['R5', 'MORE', '2024: 4', ...targets('9', '8')],
      ['R6', 'MORE', '2024: 6', '2025: 9', ...targets('5', '7')],
      ['R7', 'KEEP', '2024: 6', ...targets('5', '7')],
      ['R8', 'LESS', '2024: 0', ...targets('0', '0')],
      ['R9', 'LESS', '2024-06: 98', '2025-Q1 PLANNED: 99'],
      ['R10', 'LESS', ...targets('3')],
    ];
    await change(...directed.map(([key, direction]) => indicator(key, { direction })));
    await change(indicator('R11', { direction: 'MORE', unit: 'Prozent' }));
    for (const [key, , ...values] of directed) await say(key, ...values);
    await say('R11', '2024: 100', ...targets('100', '100'));
    expect(await found(CODE)).toEqual([
      'R1 | R1 2024–2026: 98, 98, 98 (page 7)',
      'R3 | R3 2025–2026: 5, 5 (page 7)',
      'R5 | R5 2025–2026: 9, 8 (page 7)',
    ]);
  });
});

describe('a goal', () => {
  const goal = (key: string, statement: string) => ({
    createGoal: { key, statement, level: 'STRATEGIC_GOAL', source: SOURCE },
  });

  test('with a placeholder is found, whatever stands for what is open', async () => {
    await change(
      goal('P1', 'Der Anteil steigt um x %.'),
      goal('P2', 'Der Anteil steigt auf x Prozent bis zum Jahr y.'),
      goal('P3', 'Der Anteil steigt auf … Prozent.'),
      goal('P4', 'Der Anteil steigt auf ... Prozent.'),
      goal('P5', 'Der Anteil steigt um einen noch festzulegenden Wert.'),
      goal('P6', 'Der Anteil steigt auf XX Prozent.'),
      goal('P7', 'Zuständig ist N. N. im Amt.'),
    );
    expect(await found('GOAL_WITH_PLACEHOLDER')).toEqual(['P1', 'P2', 'P3', 'P4', 'P5', 'P6', 'P7']);
  });

  test('without one is not: letters and signs mean other things as well', async () => {
    await change(
      goal('N1', 'Der Anteil liegt über 50 % (> 50 %).'),
      goal('N2', 'Es gibt Zimmer von 3 x 4 Metern, Größe XL und die Generation Y.'),
      goal('N3', 'Jedes Kind wird x-mal gefragt; Angebote nach § 13 Abs. 3 werden festgelegt.'),
      goal('N4', 'Die Stadt Xanten und das Modell Y Plus werden festzulegende Partner genannt.'),
    );
    expect((await found('GOAL_WITH_PLACEHOLDER')).filter((key) => key.startsWith('N'))).toEqual([]);
  });
});

describe('a series', () => {
  test('whose last target is the first again is found, if it stayed on one level meanwhile', async () => {
    const series: readonly (readonly [key: string, ...values: string[]])[] = [
      ['W1', '18', '18.75', '18.75', '18.0'],
      ['W2', '10', '10', '12', '10'],
      ['W3', '10', '11', '12', '10'],
      ['W4', '10', '10', '10', '10'],
      ['W5', '10', '12', '10'],
      ['W6', '10', '12', '12', '11'],
      ['W7', '5', '6', '5', '6', '5'],
    ];
    await change(...series.map(([key]) => indicator(key)));
    for (const [key, ...values] of series) await say(key, ...targets(...values));
    expect(await found('LAST_VALUE_REPEATS_FIRST')).toEqual([
      'W1 | W1 2025–2028: 18, 18.75, 18.75, 18.0 (page 7)',
      'W2 | W2 2025–2028: 10, 10, 12, 10 (page 7)',
    ]);
  });

  test('of one number with another in its midst is found, if that is far off', async () => {
    const series: readonly (readonly [key: string, ...values: string[]])[] = [
      ['X1', '2400', '1400', '2400', '2400', '2400'],
      ['X2', '2400', '2000', '2400', '2400', '2400'],
      ['X3', '2400', '1400', '1400', '2400', '2400'],
      ['X4', '1400', '2400', '2400', '2400', '2400'],
      ['X5', '2400', '1400', '2400', '2400'],
    ];
    await change(...series.map(([key]) => indicator(key)));
    for (const [key, ...values] of series) await say(key, ...targets(...values));
    expect(await found('VALUE_OUT_OF_LINE')).toEqual(['X1 | X1 2025–2029: 2400, 1400, 2400, 2400, 2400 (page 7)']);
  });
});

test('what was known at a moment is checked as it was then', async () => {
  const of = (asOf: string) =>
    draft.hub
      .ask(`{ consistencyFindings(year: ${YEAR}, filter: { codes: [VALUE_OUT_OF_LINE] }, asOf: "${asOf}") { totalCount } }`)
      .then(({ consistencyFindings }) => consistencyFindings.totalCount);
  const before = new Date().toISOString();
  await say('X1', '2026 PLANNED: 2400');
  expect(await of(new Date().toISOString())).toBe(0);
  expect(await of(before)).toBe(1);
});

test('a plan without anything has nothing to find', async () => {
  await draft.hub.ask('mutation { createPlan(input: { year: 2031, from: 2013, title: "Leer" }) { problems { message } } }');
  const { consistencyFindings } = await draft.hub.ask('{ consistencyFindings(year: 2031) { totalCount nodes { code } } }');
  expect(consistencyFindings).toEqual({ totalCount: 0, nodes: [] });
});
