import { describe, expect, test } from '@jest/globals';
import { ask } from '../support/ask.js';

const AREAS = `query Areas($year: Int!) { productAreas(year: $year) { number name groups { number } } }`;

const NAMES = [
  'Innere Verwaltung',
  'Sicherheit und Ordnung',
  'Schulträgeraufgaben',
  'Kultur und Wissenschaft',
  'Soziale Leistungen',
  'Kinder-, Jugend- und Familienhilfe',
  'Gesundheitsdienste',
  'Sportförderung',
  'Räumliche Planung und Entwicklung/Geoinformationen',
  'Bauen und Wohnen',
  'Ver- und Entsorgung',
  'Verkehrsflächen und -anlagen, ÖPNV',
  'Natur- und Landschaftspflege',
  'Umweltschutz',
  'Wirtschaft und Tourismus',
  'Allgemeine Finanzwirtschaft',
  'Stiftungen',
];

/** The product groups of each area that has some. */
const GROUPS: Readonly<Record<number, Readonly<Record<string, readonly string[]>>>> = {
  2013: { '01': ['0103'], '05': ['0501'], '06': ['0603'] },
  2026: {
    '01': ['0103', '0104'],
    '03': ['0301', '0302'],
    '05': ['0501', '0502', '0503', '0504'],
    '06': ['0601', '0602', '0603', '0604', '0605'],
    '07': ['0701'],
  },
};

describe('product areas', () => {
  test.each([2013, 2026])('of %i are the 17 of the Land, each with its groups', async (year) => {
    const expected = NAMES.map((name, index) => {
      const number = String(index + 1).padStart(2, '0');
      return { number, name, groups: (GROUPS[year]![number] ?? []).map((group) => ({ number: group })) };
    });
    expect((await ask(AREAS, { year })).productAreas).toEqual(expected);
  });

  test('by number, with their own goals only', async () => {
    const query = '{ productArea(number: "05") { name goals { key } } none: productArea(number: "5") { name } }';
    expect(await ask(query)).toEqual({
      productArea: { name: 'Soziale Leistungen', goals: ['05-1', '05-2', '05-3', '05-4', '05-5'].map((key) => ({ key })) },
      none: null,
    });
  });
});
