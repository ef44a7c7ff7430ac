import type { ChangeOperations } from '../../generated/change-operations.js';

type Arguments<Method> = Method extends (...args: infer Args) => unknown ? NonNullable<Args[0]> : never;

/** A call of a method. */
type Example = {
  readonly [Group in keyof ChangeOperations]: {
    readonly [Name in keyof ChangeOperations[Group]]: readonly [Group, Name, Arguments<ChangeOperations[Group][Name]>];
  }[keyof ChangeOperations[Group]];
}[keyof ChangeOperations];

const SOURCE = { document: 'Planungskonferenz', section: null, page: null, kind: 'STATED' } as const;
const YEAR = 2028;
const IDEMPOTENCY_KEY = '9d1f0a52-5d1e-4f0a-9f43-0b6a3a1f6c11';
const REQUESTED = 'Contribution:2028/sozialpaedagogische-leistungen/0501-1';

/** What is done to a draft, one after the other; the reference shows it, and the tests do it. The other concepts have the same. */
export const CHANGES: readonly Example[] = [
  ['plans', 'create', { input: { year: YEAR, from: 2013, title: 'Entwurf 2028' } }],
  ['plans', 'create', { input: { year: 2029, from: 2013, title: 'Entwurf 2029' } }],
  ['viewer', 'get', {}],
  [
    'goals',
    'create',
    {
      year: YEAR,
      input: { key: 'S-9', statement: 'Jedes Kind kann schwimmen.', level: 'STRATEGIC_GOAL', source: SOURCE },
      idempotencyKey: IDEMPOTENCY_KEY,
    },
  ],
  ['goals', 'change', { input: { id: 'Goal:2028/S-9', version: 1, office: 'Office:2028/51' }, language: 'EN' }],
  [
    'contributions',
    'request',
    {
      year: YEAR,
      input: {
        ...{ service: 'Service:2028/sozialpaedagogische-leistungen', goal: 'Goal:2028/0501-1', effect: 'SUPPORTS' },
        source: SOURCE,
      },
    },
  ],
  ['contributions', 'agreeTo', { input: { id: REQUESTED, version: 1 } }],
  ['contributions', 'contest', { input: { id: REQUESTED, version: 2, reason: 'Personal fehlt' } }],
  ['history', 'of', { id: REQUESTED, first: 1 }],
  [
    'changes',
    'apply',
    {
      year: YEAR,
      changes: [
        { createTargetGroup: { key: 'kinder', name: 'Kinder' } },
        { changeGoal: { id: 'Goal:2028/S-9', version: 2, targetGroups: ['TargetGroup:2028/kinder'] } },
      ],
    },
  ],
  [
    'indicators',
    'create',
    {
      year: YEAR,
      input: {
        ...{ key: 'S-9-1', name: 'Kinder, die schwimmen können', unit: 'Prozent', kind: 'TARGET', direction: 'MORE' },
        ...{ goal: 'Goal:2028/S-9', source: SOURCE },
      },
    },
  ],
  [
    'indicatorValues',
    'set',
    {
      year: YEAR,
      values: [
        { indicator: 'Indicator:2028/S-9-1', kind: 'ACTUAL', period: '2027', value: '84.8', source: SOURCE },
        { indicator: 'Indicator:2028/S-9-1', kind: 'BUDGETED', period: '2028', value: '90', source: SOURCE },
      ],
    },
  ],
  [
    'indicatorValues',
    'setOne',
    {
      input: {
        ...{ indicator: 'Indicator:2028/S-9-1', kind: 'ACTUAL', period: '2027', value: '85.1', supersedes: 1 },
        ...{ reason: 'Nachmeldung der Bäder', source: SOURCE },
      },
    },
  ],
  ['indicatorValues', 'history', { key: 'S-9-1', year: YEAR, first: 1 }],
  ['indicators', 'remove', { input: { id: 'Indicator:2028/S-9-1', version: 1 } }],
  ['goals', 'remove', { input: { id: 'Goal:2028/S-9', version: 2 }, language: 'EN' }],
  ['journal', 'list', { filter: { years: [YEAR], types: ['Goal'] }, first: 1 }],
  [
    'serviceTokens',
    'create',
    { input: { name: 'Fachverfahren', roles: ['EDITOR'], office: '51', expiresAt: '2027-01-31T00:00:00Z' } },
  ],
  ['serviceTokens', 'list', {}],
  ['plans', 'adopt', { input: { year: YEAR, revision: 9 } }],
  ['plans', 'discard', { input: { year: 2029, revision: 1 } }],
];
