import type { ChangingHub, Who } from '../changes/hub.js';
import { ADMIN } from '../changes/hub.js';

export const SOURCE = { document: 'Ein Test', section: null, page: null, kind: 'STATED' };

/** A value to set: what is not given is that of an actual value of K2 in the draft. */
export const aValue = (given: Readonly<Record<string, unknown>> = {}) => ({
  ...{ indicator: 'Indicator:2027/K2', kind: 'ACTUAL', period: '2026-03', value: '24.8', source: SOURCE },
  ...given,
});

const SET = 'value { kind period { name } value version reason office setBy setAt earlier { value version reason setBy } }';
const PROBLEMS = 'problems { field code message en: message(language: EN) }';

/** Sets one value, as an administrator where nobody else is named. */
export async function setValue(
  hub: ChangingHub,
  given: Readonly<Record<string, unknown>> = {},
  { who = ADMIN, key = null }: { who?: Who | null; key?: string | null } = {},
) {
  const query = `mutation ($input: IndicatorValueInput!, $key: String) {
    setIndicatorValue(input: $input, idempotencyKey: $key) { ${SET} ${PROBLEMS} }
  }`;
  return (await hub.ask(query, { input: aValue(given), key }, who)).setIndicatorValue;
}

/** Sets several. */
export async function setValues(
  hub: ChangingHub,
  values: readonly Readonly<Record<string, unknown>>[],
  { year = 2027, who = ADMIN, key = null }: { year?: number; who?: Who | null; key?: string | null } = {},
) {
  const query = `mutation ($year: Int!, $values: [IndicatorValueInput!]!, $key: String) {
    setIndicatorValues(year: $year, values: $values, idempotencyKey: $key) { values { value version kind period { name } } ${PROBLEMS} }
  }`;
  return (await hub.ask(query, { year, values: values.map(aValue), key }, who)).setIndicatorValues;
}

/** "ACTUAL 2026-03: 24.8" for each value that counts. */
export async function seriesOf(hub: ChangingHub, year: number, key: string, args = ''): Promise<readonly string[]> {
  const { indicator } = await hub.ask(
    `{ indicator(key: "${key}", year: ${year}) { values(first: 200${args}) { nodes { kind period { name } value } } } }`,
  );
  return indicator.values.nodes.map(
    ({ kind, period, value }: { kind: string; period: { name: string }; value: string | null }) =>
      `${kind} ${period.name}: ${value}`,
  );
}
