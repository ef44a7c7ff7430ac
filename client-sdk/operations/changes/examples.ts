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
/** Values of the integration rate for the year that is negotiated. */
const value = (kind: 'REFERENCE' | 'CORRIDOR_LOW' | 'CORRIDOR_HIGH' | 'OFFERED' | 'AGREED' | 'ACTUAL', amount: string) =>
  ({ indicator: 'Indicator:2028/K2', kind, period: '2026', value: amount, source: SOURCE }) as const;
const AGREEMENT = {
  ...{ title: 'Zielvereinbarung 2026', targetYear: 2026, partner: 'Ministerium des Landes NRW', date: '2026-01-15' },
  ...{ office: 'Office:2028/59', committee: 'Committee:2028/ASGA', source: SOURCE },
  targets: [{ indicator: 'Indicator:2028/K2', origin: 'FEDERATION' }],
} as const;
const step = (agreement: string, version: number, reason: string | null = null) =>
  ({ year: YEAR, input: { agreement, version, date: '2026-03-01', reason, source: SOURCE } }) as const;
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
  [
    'indicatorValues',
    'set',
    {
      year: YEAR,
      values: [
        ...[value('REFERENCE', '24.8'), value('CORRIDOR_LOW', '24.0'), value('CORRIDOR_HIGH', '25.5')],
        ...[value('OFFERED', '24.8'), value('AGREED', '24.8'), value('ACTUAL', '24.9')],
      ],
    },
  ],
  ['targetAgreements', 'open', { year: YEAR, input: { key: 'land-2026', ...AGREEMENT }, idempotencyKey: 'land-2026' }],
  ['targetAgreements', 'offer', step('land-2026', 1)],
  ['targetAgreements', 'accept', step('land-2026', 2)],
  ['targetAgreements', 'sign', step('land-2026', 3)],
  ['targetAgreements', 'report', step('land-2026', 4)],
  ['targetAgreements', 'followUp', step('land-2026', 5)],
  ['indicatorValues', 'set', { year: YEAR, values: [value('OFFERED', '23.5')] }],
  ['targetAgreements', 'open', { year: YEAR, input: { key: 'land-2026-a', ...AGREEMENT } }],
  ['targetAgreements', 'offer', step('land-2026-a', 1)],
  ['targetAgreements', 'justify', step('land-2026-a', 2, 'Mehr Menschen ohne Berufsabschluss')],
  ['targetAgreements', 'modify', step('land-2026-a', 3, 'Vom Ministerium nicht anerkannt')],
  [
    'amounts',
    'set',
    {
      input: {
        ...{ productGroup: 'ProductGroup:2028/0501', fiscalYear: 2028, side: 'EXPENDITURE', rowNumber: 11, kind: 'BUDGETED' },
        ...{ name: 'Personalaufwendungen', amount: '42660', refundedShare: '84.8', refundedBy: 'Bund', source: SOURCE },
      },
    },
  ],
  ['targetAgreements', 'get', { key: 'land-2026', year: YEAR }],
  ['targetAgreements', 'list', { year: YEAR }],
  [
    'controllingReports',
    'remark',
    {
      input: {
        ...{ about: 'Indicator:2028/K2', quarter: 1, cause: 'Weniger offene Stellen', decidedBy: 'ASGA' },
        proposal: 'Mehr Plätze der beruflichen Weiterbildung',
      },
    },
  ],
  ['goals', 'remove', { input: { id: 'Goal:2028/S-9', version: 2 }, language: 'EN' }],
  ['journal', 'list', { filter: { years: [YEAR], types: ['Goal'] }, first: 1 }],
  [
    'serviceTokens',
    'create',
    { input: { name: 'Fachverfahren', roles: ['EDITOR'], office: '51', expiresAt: '2027-01-31T00:00:00Z' } },
  ],
  ['serviceTokens', 'list', {}],
  ['plans', 'adopt', { input: { year: YEAR, revision: 9 } }],
  ['controllingReports', 'draft', { year: YEAR, quarter: 1, scope: { productGroup: '0501' }, language: 'EN' }],
  ['controllingReports', 'deviations', { year: YEAR, quarter: 1, scope: { office: '59' } }],
  ['controllingReports', 'issue', { year: YEAR, input: { quarter: 1, scope: { productGroup: '0501' } }, idempotencyKey: 'Q1' }],
  ['controllingReports', 'issued', { year: YEAR }],
  ['controllingReports', 'get', { year: YEAR, number: 1 }],
  ['plans', 'discard', { input: { year: 2029, revision: 1 } }],
];
