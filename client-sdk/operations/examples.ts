import type { Operations } from '../generated/operations.js';

/** Variables for every method, by concept. */
type Examples = {
  readonly [Group in keyof Operations]: {
    readonly [Name in keyof Operations[Group]]: Operations[Group][Name] extends (...args: infer Args) => unknown
      ? Args[0]
      : never;
  };
};

const OFFICE_59 = { number: '59', year: 2013 } as const;

/** One example of each operation, which the plans of Münster answer: the reference shows them, and the tests run them. */
export const EXAMPLES = {
  about: { get: {} },
  amounts: {
    ofGroup: { number: '0501', year: 2013, fiscalYears: [2013] },
    costsOfGoal: { key: '0501-1', year: 2026, fiscalYear: 2026, language: 'EN' },
  },
  committees: { list: { year: 2013 } },
  consistency: { findings: { year: 2026, first: 2, filter: { severities: ['HIGH'] }, language: 'EN' } },
  contributions: {
    list: { year: 2013, first: 2, filter: { crossesLegalDomains: true, toLegalDomains: ['SGB_VIII'] } },
  },
  coverageGaps: { list: { year: 2013, first: 2, filter: { severities: ['HIGH', 'MEDIUM'] }, language: 'EN' } },
  departments: { list: { year: 2013 }, get: { number: 'V', year: 2013 } },
  dependencies: { ofOffices: { year: 2013, first: 2 }, ofGoal: { key: '0501-1', year: 2013 } },
  explanation: { ofContribution: { id: 'Contribution:2013/schuldnerberatung/0501-1' } },
  fieldsOfAction: { list: { year: 2013 } },
  goalStatus: {
    ofGoal: { key: '0501-1', year: 2026, language: 'EN' },
    ofOffice: { number: '59', year: 2026, first: 2 },
    ofDepartments: { year: 2026 },
    ofFieldsOfAction: { year: 2013 },
    ofLevels: { year: 2026, language: 'EN' },
  },
  goals: {
    list: { year: 2013, first: 2, filter: { levels: ['PRODUCT_GROUP_GOAL'], withContributions: true } },
    get: { key: '0501-1', year: 2013, firstContributions: 1 },
    contributions: { key: 'S-1', year: 2013, scope: 'SUBTREE', first: 2, orderBy: { field: 'SERVICE', direction: 'ASC' } },
    pyramid: { year: 2013 },
  },
  impactPaths: { find: { from: 'Service:2013/schuldnerberatung', to: 'Goal:2013/S-1' } },
  indicators: {
    list: { year: 2026, first: 2, filter: { offices: ['59'], kinds: ['TARGET'] } },
    get: { key: '0501-I026', year: 2026, firstValues: 3 },
    values: { key: '0501-I032', year: 2026, kinds: ['PLANNED'], from: '2026-01-01', first: 2 },
    ofGoal: { key: '0501-1', year: 2026, kinds: ['ACTUAL'] },
  },
  legalDomains: { list: { year: 2013 }, get: { code: 'SGB_II', year: 2013 } },
  matrix: {
    get: { rows: 'DEPARTMENT', columns: 'DEPARTMENT', year: 2013 },
    cells: {
      ...{ rows: 'OFFICE', columns: 'OFFICE', year: 2013, firstContributions: 1 },
      filter: { fromOffices: ['40'], toOffices: ['59'] },
    },
  },
  nodes: { get: { id: 'Goal:2013/0501-1' }, list: { ids: ['Office:2013/59', 'LegalDomain:2013/SGB_II', 'Goal:2013/none'] } },
  offices: {
    list: { year: 2013 },
    get: { ...OFFICE_59, firstGoals: 2, firstContributions: 1 },
    contributionsReceived: { ...OFFICE_59, first: 1, filter: { crossesLegalDomains: false } },
    contributionsGiven: { number: '50', year: 2013, first: 1, filter: { toOffices: ['51'] } },
    services: { number: '51', year: 2013, first: 2 },
  },
  overlaps: { list: { year: 2026, first: 2, filter: { kinds: ['SAME_TASK'] } } },
  planComparison: { changes: { from: 2013, to: 2026, first: 2, filter: { types: ['Office'], kinds: ['RENAMED'] } } },
  plans: { list: {}, get: { year: 2013 } },
  productAreas: { list: { year: 2013 }, get: { number: '05', year: 2013 } },
  productGroups: { get: { number: '0501', year: 2013 } },
  products: { get: { number: '050101', year: 2026 } },
  search: { find: { text: 'Schuldnerberatung', year: 2013 } },
  services: {
    list: { year: 2013, first: 2, filter: { legalDomains: ['SGB_XII'] } },
    get: { key: 'schuldnerberatung', year: 2013 },
    contributions: { key: 'schuldnerberatung', year: 2013, first: 1 },
  },
  targetAgreements: { ofGoal: { key: '0501-1', year: 2026 } },
  targetGroups: { list: { year: 2013 } },
  whatIf: {
    effects: { remove: ['Office:2013/50', 'Office:2013/59'], year: 2013, first: 1 },
    lost: { remove: ['Service:2013/muensterpass'], year: 2013, first: 1 },
    coverageGaps: { remove: ['Office:2013/50', 'Office:2013/59'], year: 2013, first: 1, filter: { severities: ['HIGH'] } },
  },
} as const satisfies Examples;
