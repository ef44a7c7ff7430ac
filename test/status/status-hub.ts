import { type ChangingHub, startChangingHub, YEAR } from '../changes/hub.js';
import { setValues } from '../indicators/set-value.js';

const SOURCE = { document: 'Ein Test', kind: 'STATED' };

/** An indicator of a goal of its own. */
export interface NewIndicator {
  readonly key: string;
  readonly direction: string | null;
  readonly kind?: string;
  /** The goal it measures; one of the key of the indicator without it. */
  readonly goal?: string;
}

/** A hub with some indicators in its draft, each with a goal. */
export async function statusHub(indicators: readonly NewIndicator[]): Promise<ChangingHub> {
  const hub = await startChangingHub();
  const goals = [...new Set(indicators.map(({ key, goal = key }) => goal))];
  const changes = [
    ...goals.map((key) => ({
      createGoal: { key, statement: 'Eines von vielen', level: 'STRATEGIC_GOAL', office: `Office:${YEAR}/53`, source: SOURCE },
    })),
    ...indicators.map(({ key, direction, kind = 'TARGET', goal = key }) => ({
      createIndicator: {
        key,
        direction,
        kind,
        goal: `Goal:${YEAR}/${goal}`,
        name: 'Eine von vielen',
        unit: 'Anzahl',
        source: SOURCE,
      },
    })),
  ];
  const query =
    'mutation ($year: Int!, $changes: [ChangeInput!]!) { applyChanges(year: $year, changes: $changes) { problems { message } } }';
  const { applyChanges } = await hub.ask(query, { year: YEAR, changes });
  if (applyChanges.problems.length > 0) throw new Error(JSON.stringify(applyChanges.problems));
  return hub;
}

/** Sets values of an indicator; "AGREED 2027: 100" for each, with null for what is taken back. */
export async function say(hub: ChangingHub, key: string, ...values: readonly string[]): Promise<void> {
  const given = values.map((one) => {
    const [, kind, period, value] = /^(\w+) (\S+): (\S+)$/.exec(one)!;
    return { indicator: `Indicator:${YEAR}/${key}`, kind, period, value: value === 'null' ? null : value, reason: 'Ein Test' };
  });
  const { problems } = await setValues(hub, given, { year: YEAR });
  if (problems.length > 0) throw new Error(JSON.stringify(problems));
}
