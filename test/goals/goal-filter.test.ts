import { describe, expect, test } from '@jest/globals';
import { ALL_2013, goalsBy } from './keys.js';

const JOBCENTER = ['0501-1', '0501-2', '0501-3', '0501-4'];

/** Each condition and the goals of 2013 it holds for. */
const CONDITIONS: readonly [filter: Readonly<Record<string, unknown>>, holdsFor: readonly string[]][] = [
  [{ levels: ['GUIDING_PRINCIPLE', 'STRATEGIC_GOAL'] }, ['L-1', 'S-1']],
  [{ levels: ['PRODUCT_GOAL'] }, []],
  [{ steeringLevels: ['STRATEGIC'] }, ['03-1', 'L-1', 'S-1']],
  [{ steeringLevels: ['OPERATIVE'] }, ['03-1', ...JOBCENTER, '0603-1']],
  [{ offices: ['59'] }, JOBCENTER],
  [{ offices: ['40', '51', '99'] }, ['03-1', '0603-1']],
  [{ departments: ['IV'] }, ['03-1', '0603-1']],
  [{ legalDomains: ['SGB_II'] }, JOBCENTER],
  [{ legalDomains: ['SGB_XII'] }, []],
  [{ productAreas: ['03', '06'] }, ['03-1', '0603-1']],
  [{ targetGroups: ['stadtgesellschaft'] }, ['L-1']],
  [{ fieldsOfAction: ['teilhabe-am-arbeitsleben'] }, JOBCENTER],
  [{ withContributions: true }, ['03-1', '0501-1', '0603-1']],
  [{ withContributions: false }, ['0501-2', '0501-3', '0501-4', 'L-1', 'S-1']],
  [{ sourceKinds: ['STATED'] }, ['03-1', '0501-1', '0603-1']],
  [{ text: 'HILFEBEDUERFTIGKEIT' }, ['0501-1', '0501-2']],
  [{ text: 'verringern hilfebedürftigkeit' }, ['0501-2']],
  [{ text: '0501' }, JOBCENTER],
];
const FIELDS = [...new Set(CONDITIONS.flatMap(([filter]) => Object.keys(filter)))];

describe('filtering goals', () => {
  test.each(CONDITIONS)('%j holds for exactly those it should', async (filter, holdsFor) => {
    expect(await goalsBy({ filter })).toEqual(holdsFor);
  });

  test('any two conditions together hold for what both hold for', async () => {
    for (const [one, holdsForOne] of CONDITIONS) {
      for (const [other, holdsForOther] of CONDITIONS.filter(([filter]) => Object.keys(filter)[0]! > Object.keys(one)[0]!)) {
        const both = holdsForOne.filter((each) => holdsForOther.includes(each));
        expect({ one, other, both: await goalsBy({ filter: { ...one, ...other } }) }).toEqual({ one, other, both });
      }
    }
  });

  test.each(FIELDS.filter((field) => field !== 'withContributions' && field !== 'text'))(
    'an empty list of %s holds for nothing',
    async (field) => {
      expect(await goalsBy({ filter: { [field]: [] } })).toEqual([]);
    },
  );

  test.each(FIELDS)('null for %s asks for nothing', async (field) => {
    expect(await goalsBy({ filter: { [field]: null } })).toEqual(ALL_2013);
  });

  test('the goals of an office are filtered the same way', async () => {
    expect(await goalsBy({ filter: { offices: ['50'] }, year: 2026 })).toEqual(['05-2', '0502-1', '0503-1']);
    expect(
      await goalsBy({ filter: { offices: ['50'], productAreas: ['05'], levels: ['PRODUCT_AREA_GOAL'] }, year: 2026 }),
    ).toEqual(['05-2']);
  });
});
