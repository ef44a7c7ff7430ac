import 'reflect-metadata';
import { Role } from '../../schema/security/role.js';
import { ViewerKind } from '../../schema/security/viewer-kind.js';
import { viewerOf } from '../../server/security/viewer.js';

/** A person with these roles. */
export const person = (roles: readonly Role[], office: string | null = null, fieldsOfAction: readonly string[] = []) =>
  viewerOf({ kind: ViewerKind.PERSON, subject: 'person-1', office, roles, fieldsOfAction });

/** Everybody there is in the matrix: 51 contributes, 59 receives, and what they have is in the field "own". */
export const WHO = {
  reader: person([Role.READER], '51', ['own']),
  'editor of 51': person([Role.EDITOR], '51', ['own']),
  'editor of 59': person([Role.EDITOR], '59', ['own']),
  'editor of 40': person([Role.EDITOR], '40', ['own']),
  'editor of nothing': person([Role.EDITOR], null),
  'steering of own': person([Role.STEERING], '51', ['own']),
  'steering of another': person([Role.STEERING], '51', ['another']),
  'steering of nothing': person([Role.STEERING], '51'),
  admin: person([Role.ADMIN]),
};
export type Who = keyof typeof WHO;

const nobody: readonly Who[] = ['admin'];
const writers: readonly Who[] = [
  'editor of 51',
  'editor of 59',
  'editor of 40',
  'steering of own',
  'steering of another',
  'admin',
];
const own: readonly Who[] = ['editor of 51', 'steering of own', 'admin'];
const office: readonly Who[] = ['editor of 51', 'admin'];
const field: readonly Who[] = ['steering of own', 'admin'];

/** Written down by hand, apart from the table, for an object of office 51 in the field "own". */
export const OBJECTS: Readonly<Record<string, readonly Who[]>> = {
  ...of('LegalDomain', nobody, nobody, nobody),
  ...of('LegalProvision', writers, nobody, nobody),
  ...of('Department', nobody, nobody, nobody),
  ...of('Office', nobody, nobody, nobody),
  ...of('Committee', nobody, nobody, nobody),
  ...of('ProductArea', nobody, nobody, nobody),
  ...of('ProductGroup', nobody, office, nobody),
  ...of('Product', nobody, office, nobody),
  ...of('TargetGroup', writers, nobody, nobody),
  ...of('FieldOfAction', nobody, field, nobody),
  ...of('Goal', own, own, own),
  ...of('Service', office, office, office),
  ...of('OverlapJustification', office, office, office),
  ...of('Indicator', office, office, office),
  ...{ setIndicatorValue: office, setIndicatorValues: office, setBudgetAmount: office },
  ...{ openTargetAgreement: office, offerTargetAgreement: nobody, acceptTargetAgreement: office, justifyTargetAgreement: office },
  ...{ modifyTargetAgreement: office, signTargetAgreement: office, reportTargetAgreement: office },
  followUpTargetAgreement: office,
  ...{ setDeviationRemark: own, issueControllingReport: own },
  ...{ applyChanges: writers, createPlan: nobody, adoptPlan: nobody, discardPlan: nobody },
  ...{ createServiceToken: nobody, revokeServiceToken: nobody, serviceTokens: nobody, journal: writers },
};

/** The same for a contribution of office 51 to a goal of 59, by who opened it. */
export const CONTRIBUTIONS: Readonly<Record<string, Readonly<Record<'contributing' | 'receiving', readonly Who[]>>>> = {
  createContribution: { contributing: field, receiving: field },
  changeContribution: {
    contributing: ['editor of 51', 'editor of 59', ...field],
    receiving: ['editor of 51', 'editor of 59', ...field],
  },
  removeContribution: { contributing: ['editor of 51', ...field], receiving: ['editor of 59', ...field] },
  proposeContribution: { contributing: ['editor of 51', 'admin'], receiving: ['editor of 51', 'admin'] },
  requestContribution: { contributing: ['editor of 59', 'admin'], receiving: ['editor of 59', 'admin'] },
  agreeToContribution: { contributing: ['editor of 59', ...field], receiving: ['editor of 51', ...field] },
  contestContribution: { contributing: ['editor of 59', ...field], receiving: ['editor of 51', ...field] },
};

/** Who stands to the objects of office 59 in the field "another" as others do to those of 51 in the field "own". */
const MIRROR: Readonly<Partial<Record<Who, Who>>> = {
  'editor of 51': 'editor of 59',
  'editor of 59': 'editor of 51',
  'steering of own': 'steering of another',
  'steering of another': 'steering of own',
};

/** The same for an object of office 59 in the field "another", and for a contribution of 59 to a goal of 51 in that field. */
export function mirrored(whos: readonly Who[]): readonly Who[] {
  return whos.map((who) => MIRROR[who] ?? who);
}

function of(concept: string, create: readonly Who[], change: readonly Who[], remove: readonly Who[]) {
  return { [`create${concept}`]: create, [`change${concept}`]: change, [`remove${concept}`]: remove };
}
