import { describe, expect, test } from '@jest/globals';
import { rowsOf } from '../datasets/muenster-rows.js';
import { servicesBy } from './keys.js';

const ALL = rowsOf('services', 2026).map((row) => row.key!);
const IN_AREA_06 = [
  'drogenhilfe',
  'eingliederungshilfe',
  'familienpolitische-massnahmen',
  'frueherkennung-schulvermeidung',
  'kita-plaetze-alleinerziehende',
  'offene-ganztagsschule',
];

/** Each condition and the services of 2026 it holds for. */
const CONDITIONS: readonly [filter: Readonly<Record<string, unknown>>, holdsFor: readonly string[]][] = [
  [{ offices: ['53'] }, ['psychosoziale-betreuung', 'verpflegungsberatung']],
  [{ offices: ['40'] }, ['gender-budgeting', 'uebergang-schule-beruf']],
  [{ departments: ['V'] }, ['psychosoziale-betreuung', 'verpflegungsberatung']],
  [{ legalDomains: ['SGB_II'] }, ['drogenhilfe', 'kita-plaetze-alleinerziehende', 'psychosoziale-betreuung']],
  [{ legalDomains: ['SCHULG_NRW'] }, ['offene-ganztagsschule']],
  [{ productAreas: ['06'] }, IN_AREA_06],
  [{ productAreas: ['03', '07'] }, ['psychosoziale-betreuung', 'uebergang-schule-beruf', 'verpflegungsberatung']],
  [{ targetGroups: ['familien', 'schulabgaenger'] }, ['familienpolitische-massnahmen', 'uebergang-schule-beruf']],
  [{ withContributions: true }, ALL],
  [{ withContributions: false }, []],
  [{ sourceKinds: ['STATED'] }, ALL.filter((key) => key !== 'kita-plaetze-alleinerziehende')],
  [{ sourceKinds: ['INFERRED'] }, ['kita-plaetze-alleinerziehende']],
  [{ text: 'fruehERKENNUNG' }, ['frueherkennung-schulvermeidung']],
  [{ text: 'uebergang beruf' }, ['uebergang-schule-beruf']],
];
const FIELDS = [...new Set(CONDITIONS.flatMap(([filter]) => Object.keys(filter)))];

describe('filtering services', () => {
  test.each(CONDITIONS)('%j holds for exactly those it should', async (filter, holdsFor) => {
    expect(await servicesBy({ filter })).toEqual(holdsFor);
  });

  test('any two conditions together hold for what both hold for', async () => {
    for (const [one, holdsForOne] of CONDITIONS) {
      for (const [other, holdsForOther] of CONDITIONS.filter(([filter]) => Object.keys(filter)[0]! > Object.keys(one)[0]!)) {
        const both = holdsForOne.filter((each) => holdsForOther.includes(each));
        expect({ one, other, both: await servicesBy({ filter: { ...one, ...other } }) }).toEqual({ one, other, both });
      }
    }
  });

  test.each(FIELDS.filter((field) => field !== 'withContributions' && field !== 'text'))(
    'an empty list of %s holds for nothing',
    async (field) => {
      expect(await servicesBy({ filter: { [field]: [] } })).toEqual([]);
    },
  );

  test.each(FIELDS)('null for %s asks for nothing', async (field) => {
    expect(await servicesBy({ filter: { [field]: null } })).toEqual(ALL);
  });
});
