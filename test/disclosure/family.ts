import { type ChangingHub, PROBLEMS, YEAR } from '../changes/hub.js';
import { setValues } from '../indicators/set-value.js';

/** A part of a whole, as it is to be made. */
export interface NewPart {
  readonly key: string;
  readonly unit?: string;
  readonly subject?: string | null;
  readonly dimension?: string | null;
}

const SOURCE = { document: 'Ein Test', kind: 'STATED' };

/** Makes an indicator that counts people, and its parts, in the draft or another plan. */
export async function createFamily(
  hub: ChangingHub,
  key: string,
  parts: readonly NewPart[] = [],
  { year = YEAR, subject = 'PEOPLE' as string | null } = {},
): Promise<void> {
  const common = { name: 'Gezählte', kind: 'OUTPUT', unit: 'Personen', source: SOURCE };
  const changes = [
    { createIndicator: { ...common, key, subject } },
    ...parts.map((part) => ({
      createIndicator: {
        ...common,
        ...{ partOf: `Indicator:${year}/${key}`, subject: part.unit === 'Prozent' ? null : 'PEOPLE' },
        ...part,
      },
    })),
  ];
  const query = `mutation ($year: Int!, $changes: [ChangeInput!]!) { applyChanges(year: $year, changes: $changes) { ${PROBLEMS} } }`;
  const { applyChanges } = await hub.ask(query, { year, changes });
  if (applyChanges.problems.length > 0) throw new Error(JSON.stringify(applyChanges.problems));
}

/** Sets values together: those of "A 2026" for A in 2026, ACTUAL where no other kind stands behind it. */
export async function setTogether(
  hub: ChangingHub,
  values: Readonly<Record<string, string | number | null>>,
  year = YEAR,
): Promise<readonly { readonly value: string | null }[]> {
  const given = Object.entries(values).map(([name, value]) => {
    const [key, period = '2026', kind = 'ACTUAL'] = name.split(' ');
    return { indicator: `Indicator:${year}/${key}`, period, kind, value: value === null ? null : String(value), reason: 'Test' };
  });
  const { values: set, problems } = await setValues(hub, given, { year });
  if (problems.length > 0) throw new Error(JSON.stringify(problems));
  return set;
}

/** What is shown of an indicator, as "2026: 7" or "2026 FORECAST: weniger als 5"; with arguments of the list, if there are some. */
export async function shownOf(hub: ChangingHub, key: string, { args = '', year = YEAR } = {}): Promise<readonly string[]> {
  const { indicator } = await hub.ask(
    `{ indicator(key: "${key}", year: ${year}) { values(first: 200${args}) { nodes { kind period { name } value suppression text } } } }`,
  );
  return indicator.values.nodes.map(({ kind, period, value, suppression, text }: ShownValue) => {
    if (text !== null && (value === null) === (suppression === null)) throw new Error(`${key}: ${value}, yet ${suppression}`);
    return `${period.name}${kind === 'ACTUAL' ? '' : ` ${kind}`}: ${text}`;
  });
}

interface ShownValue {
  readonly kind: string;
  readonly period: { readonly name: string };
  readonly value: string | null;
  readonly suppression: string | null;
  readonly text: string | null;
}

/** What is shown of several indicators in 2026, as "A: 7". */
export async function shownTogether(hub: ChangingHub, keys: readonly string[], year = YEAR): Promise<readonly string[]> {
  const shown = await Promise.all(keys.map((key) => shownOf(hub, key, { args: ', kinds: [ACTUAL]', year })));
  return keys.map((key, at) => `${key}: ${shown[at]!.map((one) => one.replace('2026: ', '')).join(', ')}`);
}
