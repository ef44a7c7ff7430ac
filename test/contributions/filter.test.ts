import { describe, expect, test } from '@jest/globals';
import { ALL, contributionsBy, ORIENTATION, PARTICIPATION, SCHOOL_EQUIPMENT, SOCIAL_PEDAGOGY, SOCIAL_SERVICES } from './pairs.js';

const without = (...left: readonly string[]) => ALL.filter((one) => !left.includes(one));
const TO_SCHOOL = [SCHOOL_EQUIPMENT, SOCIAL_PEDAGOGY];
const TO_JOBCENTER = [...SOCIAL_SERVICES, ORIENTATION];

/** Each condition and what it holds for among the twelve contributions of 2013. */
const CONDITIONS: readonly [filter: Readonly<Record<string, unknown>>, holdsFor: readonly string[]][] = [
  [{ crossesOffices: true }, ALL],
  [{ crossesOffices: false }, []],
  [{ crossesDepartments: true }, without(SOCIAL_PEDAGOGY)],
  [{ crossesDepartments: false }, [SOCIAL_PEDAGOGY]],
  [{ crossesLegalDomains: true }, without(ORIENTATION)],
  [{ crossesLegalDomains: false }, [ORIENTATION]],
  [{ fromOffices: ['53'] }, SOCIAL_SERVICES],
  [{ fromOffices: ['40', '59'] }, [ORIENTATION, SCHOOL_EQUIPMENT, ...PARTICIPATION]],
  [{ toOffices: ['40'] }, TO_SCHOOL],
  [{ fromDepartments: ['IV'] }, [...SOCIAL_SERVICES, ORIENTATION, SOCIAL_PEDAGOGY]],
  [{ toDepartments: ['V'] }, TO_JOBCENTER],
  [{ fromLegalDomains: ['SGB_VIII'] }, [...SOCIAL_SERVICES, SOCIAL_PEDAGOGY]],
  [{ toLegalDomains: ['SGB_VIII'] }, PARTICIPATION],
  [{ goalLevels: ['PRODUCT_AREA_GOAL'] }, TO_SCHOOL],
  [{ productAreas: ['05'] }, TO_JOBCENTER],
  [{ productAreas: ['03', '06'] }, [...TO_SCHOOL, ...PARTICIPATION]],
  [{ fieldsOfAction: ['uebergang-schule-beruf'] }, TO_SCHOOL],
  [{ effects: ['SUPPORTS'] }, ALL],
  [{ effects: ['COMPLEMENTS', 'CONFLICTS'] }, []],
  [{ statuses: ['AGREED'] }, ALL],
  [{ statuses: ['PROPOSED'] }, []],
  [{ sourceKinds: ['STATED'] }, ALL],
  [{ sourceKinds: ['INFERRED'] }, []],
];
const FIELDS = [...new Set(CONDITIONS.flatMap(([filter]) => Object.keys(filter)))];

describe('filtering contributions', () => {
  test.each(CONDITIONS)('%j holds for exactly those it should', async (filter, holdsFor) => {
    expect(await contributionsBy({ filter })).toEqual(holdsFor.toSorted());
  });

  test('any two conditions together hold for what both hold for', async () => {
    for (const [one, holdsForOne] of CONDITIONS) {
      for (const [other, holdsForOther] of CONDITIONS.filter(([filter]) => Object.keys(filter)[0]! > Object.keys(one)[0]!)) {
        const both = holdsForOne.filter((each) => holdsForOther.includes(each)).toSorted();
        expect({ one, other, both: await contributionsBy({ filter: { ...one, ...other } }) }).toEqual({ one, other, both });
      }
    }
  });

  test('many conditions narrow down to one contribution', async () => {
    const filter = {
      crossesOffices: true,
      crossesDepartments: false,
      fromOffices: ['51'],
      toDepartments: ['IV'],
      toLegalDomains: null,
    };
    expect(await contributionsBy({ filter })).toEqual([SOCIAL_PEDAGOGY]);
  });

  test.each(FIELDS.filter((field) => !field.startsWith('crosses')))('an empty list of %s holds for nothing', async (field) => {
    expect(await contributionsBy({ filter: { [field]: [] } })).toEqual([]);
  });

  test.each(FIELDS)('null for %s asks for nothing', async (field) => {
    expect(await contributionsBy({ filter: { [field]: null } })).toEqual(ALL);
  });

  test('no filter, an empty one and null give all', async () => {
    for (const filter of [undefined, {}, null]) expect(await contributionsBy({ filter })).toEqual(ALL);
  });

  test('values that no plan knows hold for nothing', async () => {
    for (const field of ['fromOffices', 'toOffices', 'fromDepartments', 'toDepartments', 'fromLegalDomains', 'productAreas']) {
      expect(await contributionsBy({ filter: { [field]: ['ß', ''] } })).toEqual([]);
    }
  });

  test('the one stated, agreed contribution of 2026 is told from the inferred proposals', async () => {
    const only = ['familienpolitische-massnahmen > L-1'];
    expect(await contributionsBy({ filter: { statuses: ['AGREED'] }, year: 2026 })).toEqual(only);
    expect(await contributionsBy({ filter: { sourceKinds: ['STATED'] }, year: 2026 })).toEqual(only);
    expect(await contributionsBy({ filter: { sourceKinds: ['INFERRED'], statuses: ['PROPOSED'] }, year: 2026 })).toHaveLength(10);
  });
});
