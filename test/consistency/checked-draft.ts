import { expect } from '@jest/globals';
import { type ChangingHub, startChangingHub, YEAR } from '../changes/hub.js';
import { setValues } from '../indicators/set-value.js';
import { FINDING, type Finding, lineOf } from './findings.js';

const SOURCE = { document: 'Ein Test', page: '7', kind: 'STATED' };

/** A draft to fill with what does not fit together. */
export interface CheckedDraft {
  readonly hub: ChangingHub;
  /** Makes changes, which must have no problems. */
  change(...changes: readonly object[]): Promise<void>;
  /** Sets "2024: 98" (a result), or with another kind: "2025 BUDGETED: 65"; "null" takes back. */
  say(key: string, ...values: readonly string[]): Promise<void>;
  /** What is found by a rule, as lines. */
  found(code: string): Promise<readonly string[]>;
}

/** A hub with a draft to check. */
export async function startCheckedDraft(): Promise<CheckedDraft> {
  const hub = await startChangingHub();
  return {
    hub,
    async change(...changes) {
      const query =
        'mutation ($year: Int!, $changes: [ChangeInput!]!) { applyChanges(year: $year, changes: $changes) { problems { field message } } }';
      expect((await hub.ask(query, { year: YEAR, changes })).applyChanges.problems).toEqual([]);
    },
    async say(key, ...values) {
      const given = values.map((one) => ({ indicator: `Indicator:${YEAR}/${key}`, ...valueIn(one) }));
      expect((await setValues(hub, given, { year: YEAR })).problems).toEqual([]);
    },
    async found(code) {
      const query = `query ($year: Int, $filter: ConsistencyFilter) {
        consistencyFindings(year: $year, filter: $filter, first: 200) { nodes { ${FINDING} } }
      }`;
      const { consistencyFindings } = await hub.ask(query, { year: YEAR, filter: { codes: [code] } });
      return consistencyFindings.nodes.map((one: Finding) => lineOf(one).replace(`${code} `, ''));
    },
  };
}

function valueIn(text: string) {
  const [, period, kind = 'ACTUAL', value] = /^(\S+?)(?: (\w+))?: (\S+)$/.exec(text)!;
  const source = { ...SOURCE, section: null };
  return { kind, period, value: value === 'null' ? null : value, reason: 'Ein Test', source };
}

/** A change that makes an indicator of group 0501. */
export const indicator = (key: string, given: Record<string, unknown> = {}) => ({
  createIndicator: {
    ...{ key, name: `Kennzahl ${key}`, unit: 'Personen', kind: 'OUTPUT', source: SOURCE },
    ...(given.goal || 'productGroup' in given ? {} : { productGroup: `ProductGroup:${YEAR}/0501` }),
    ...given,
  },
});

/** The values of a series of targets: what is budgeted for 2025, and planned for the years behind it. */
export const targets = (...values: readonly string[]) =>
  values.map((value, at) => `${2025 + at} ${at === 0 ? 'BUDGETED' : 'PLANNED'}: ${value}`);
