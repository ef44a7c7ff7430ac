import type { Permission } from './permission.js';

const ADMIN_ONLY: Permission = {};
/** Editors of an office that answers for it, steering of one of its fields of action. */
const OWN: Permission = { editor: 'own', steering: 'own' };
const OWN_OFFICE: Permission = { editor: 'own' };
/** What all plan with: whoever writes may add to it, but what others rely on only administrators change. */
const WHO_WRITES: Permission = { editor: 'any', steering: 'any' };

/**
 * Who may do what: one row for each mutation, and the only place where this stands. Administrators may do everything in it,
 * readers and who has not signed in nothing. PERMISSIONS.md is the same table for people.
 */
export const PERMISSIONS = {
  createLegalDomain: ADMIN_ONLY,
  changeLegalDomain: ADMIN_ONLY,
  removeLegalDomain: ADMIN_ONLY,
  createLegalProvision: WHO_WRITES,
  changeLegalProvision: ADMIN_ONLY,
  removeLegalProvision: ADMIN_ONLY,

  createDepartment: ADMIN_ONLY,
  changeDepartment: ADMIN_ONLY,
  removeDepartment: ADMIN_ONLY,
  createOffice: ADMIN_ONLY,
  changeOffice: ADMIN_ONLY,
  removeOffice: ADMIN_ONLY,
  createCommittee: ADMIN_ONLY,
  changeCommittee: ADMIN_ONLY,
  removeCommittee: ADMIN_ONLY,

  createProductArea: ADMIN_ONLY,
  changeProductArea: ADMIN_ONLY,
  removeProductArea: ADMIN_ONLY,
  // The budget says which groups and products there are; their office says what they are about.
  createProductGroup: ADMIN_ONLY,
  changeProductGroup: OWN_OFFICE,
  removeProductGroup: ADMIN_ONLY,
  createProduct: ADMIN_ONLY,
  changeProduct: OWN_OFFICE,
  removeProduct: ADMIN_ONLY,

  createTargetGroup: WHO_WRITES,
  changeTargetGroup: ADMIN_ONLY,
  removeTargetGroup: ADMIN_ONLY,
  createFieldOfAction: ADMIN_ONLY,
  changeFieldOfAction: { steering: 'own' },
  removeFieldOfAction: ADMIN_ONLY,
  createGoal: OWN,
  changeGoal: OWN,
  removeGoal: OWN,
  createService: OWN_OFFICE,
  changeService: OWN_OFFICE,
  removeService: OWN_OFFICE,

  // An editor begins with a proposal or a request: nobody speaks for the other side.
  createContribution: { steering: 'own' },
  changeContribution: { editor: 'either side', steering: 'own' },
  removeContribution: { editor: 'opening side', steering: 'own' },
  proposeContribution: { editor: 'contributing' },
  requestContribution: { editor: 'receiving' },
  agreeToContribution: { editor: 'other side', steering: 'own' },
  contestContribution: { editor: 'other side', steering: 'own' },

  createOverlapJustification: OWN_OFFICE,
  changeOverlapJustification: OWN_OFFICE,
  removeOverlapJustification: OWN_OFFICE,

  createIndicator: OWN_OFFICE,
  changeIndicator: OWN_OFFICE,
  removeIndicator: OWN_OFFICE,
  setIndicatorValue: OWN_OFFICE,
  setIndicatorValues: OWN_OFFICE,

  setBudgetAmount: OWN_OFFICE,

  // Which of them follows which: server/agreements/STEPS.md. The offer is the council's, as the adoption of a plan is.
  openTargetAgreement: OWN_OFFICE,
  offerTargetAgreement: ADMIN_ONLY,
  acceptTargetAgreement: OWN_OFFICE,
  justifyTargetAgreement: OWN_OFFICE,
  modifyTargetAgreement: OWN_OFFICE,
  signTargetAgreement: OWN_OFFICE,
  reportTargetAgreement: OWN_OFFICE,
  followUpTargetAgreement: OWN_OFFICE,

  setDeviationRemark: OWN,
  // That of an office, a product group or a field of action; what goes beyond one office is for administrators.
  issueControllingReport: OWN,

  // Each of its changes needs its own permission besides.
  applyChanges: WHO_WRITES,
  createPlan: ADMIN_ONLY,
  adoptPlan: ADMIN_ONLY,
  discardPlan: ADMIN_ONLY,

  createServiceToken: ADMIN_ONLY,
  revokeServiceToken: ADMIN_ONLY,

  // What only some may ask.
  serviceTokens: ADMIN_ONLY,
  journal: WHO_WRITES,
} as const satisfies Readonly<Record<string, Permission>>;

/** What needs a permission. */
export type ActionName = keyof typeof PERMISSIONS;
/** The mutations among it: whoever writes one without a row here does not get past the compiler. */
export type MutationName = Exclude<ActionName, 'serviceTokens' | 'journal'>;
