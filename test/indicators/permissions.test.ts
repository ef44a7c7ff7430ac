import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { ADMIN, type ChangingHub, editorOf, startChangingHub, type Who } from '../changes/hub.js';
import { aValue } from './set-value.js';

let hub: ChangingHub;
beforeAll(async () => {
  hub = await startChangingHub();
  const source = '{ document: "Ein Test", kind: STATED }';
  const rest = `name: "Eine Kennzahl", unit: "Prozent", kind: OUTPUT, source: ${source}`;
  const { applyChanges } = await hub.ask(`mutation { applyChanges(year: 2027, changes: [
    { createIndicator: { key: "of-51", productGroup: "ProductGroup:2027/0603", ${rest} } }
    { createIndicator: { key: "of-nobody", ${rest} } }
  ]) { problems { message } } }`);
  expect(applyChanges.problems).toEqual([]);
});
afterAll(() => hub.stop());

const WHO: Readonly<Record<string, Who | null>> = {
  nobody: null,
  reader: { roles: ['READER'], office: '59' },
  'editor of 59': editorOf('59'),
  'editor of 51': editorOf('51'),
  steering: { roles: ['STEERING'], office: '59', fields_of_action: ['teilhabe-am-arbeitsleben'] },
  admin: ADMIN,
};

/** Whose values are set by whom, in a draft and in an adopted plan. */
const MAY: readonly (readonly [id: string, may: readonly string[]])[] = [
  ['Indicator:2027/K2', ['editor of 59', 'admin']],
  ['Indicator:2013/K2', ['editor of 59', 'admin']],
  ['Indicator:2027/of-51', ['editor of 51', 'admin']],
  ['Indicator:2027/of-nobody', ['admin']],
  ['Indicator:2026/0504-I041', ['admin']],
];

test.each(MAY)('values of %s are set by %j alone, one by one and together', async (indicator, may) => {
  const set =
    'mutation ($value: IndicatorValueInput!) { setIndicatorValue(input: $value) { problems { code } value { version } } }';
  const setAll = `mutation ($value: IndicatorValueInput!) {
    setIndicatorValues(year: ${/\d{4}/.exec(indicator)![0]}, values: [$value]) { problems { code } values { version } }
  }`;
  for (const [name, who] of Object.entries(WHO)) {
    for (const [at, query] of [set, setAll].entries()) {
      const value = aValue({ indicator, period: `2026-0${at + 1}`, value: `${name.length}` });
      const { data, errors } = await hub.answer(query, { value }, who);
      if (may.includes(name)) {
        expect([name, errors, Object.values(data)]).toMatchObject([name, undefined, [{ problems: [] }]]);
        continue;
      }
      const code = who ? 'FORBIDDEN' : 'UNAUTHENTICATED';
      expect([name, data, errors]).toMatchObject([name, null, [{ extensions: { code } }]]);
    }
  }
});

test('who may not learns nothing about an indicator that is not there either', async () => {
  const query = 'mutation ($value: IndicatorValueInput!) { setIndicatorValue(input: $value) { problems { code } } }';
  const value = aValue({ indicator: 'Indicator:2027/none' });
  const answers = ['reader', 'steering'].map((name) => hub.answer(query, { value }, WHO[name]));
  for (const { errors } of await Promise.all(answers)) expect(errors).toMatchObject([{ extensions: { code: 'FORBIDDEN' } }]);
});
