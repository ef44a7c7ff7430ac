import { MatrixAxis } from '../../../schema/analysis/matrix/matrix-axis.js';
import type { Goal } from '../../../schema/goals/goal.js';
import type { LegalDomain } from '../../../schema/law/legal-domain.js';
import { originOfLaws } from '../explanation/origin-of-laws.js';
import { listOf, type Rule } from './rule.js';

const lawsFrom =
  (origin: 'goal' | 'product' | 'productGroup') =>
  (goal: Goal): readonly LegalDomain[] =>
    originOfLaws(goal) === origin ? goal.legalDomains : [];

/** How a goal gets its values. */
const RULES: Readonly<Record<MatrixAxis, readonly Rule<Goal>[]>> = {
  [MatrixAxis.OFFICE]: [{ because: 'becauseOfficeResponsible', values: ({ office }) => listOf(office) }],
  [MatrixAxis.DEPARTMENT]: [
    { because: 'becauseDepartmentNamed', values: ({ department }) => listOf(department) },
    { because: 'becauseDepartmentOfOffice', values: ({ department, office }) => listOf(department ? null : office?.department) },
  ],
  [MatrixAxis.LEGAL_DOMAIN]: [
    { because: 'becauseGoalNamesLaw', values: lawsFrom('goal') },
    { because: 'becauseLawOfProduct', values: lawsFrom('product') },
    { because: 'becauseLawOfGroup', values: lawsFrom('productGroup') },
  ],
  [MatrixAxis.PRODUCT_AREA]: [
    { because: 'becauseGoalOfArea', values: ({ productArea }) => listOf(productArea) },
    { because: 'becauseGoalOfGroup', values: ({ productGroup }) => listOf(productGroup?.area) },
    { because: 'becauseGoalOfProduct', values: ({ product }) => listOf(product?.group.area) },
  ],
  [MatrixAxis.PRODUCT_GROUP]: [
    { because: 'becauseGoalOfGroup', values: ({ productGroup }) => listOf(productGroup) },
    { because: 'becauseGoalOfProduct', values: ({ product }) => listOf(product?.group) },
  ],
  [MatrixAxis.FIELD_OF_ACTION]: [{ because: 'becauseGoalInField', values: ({ fieldsOfAction }) => fieldsOfAction }],
  [MatrixAxis.GOAL_LEVEL]: [{ because: 'becauseGoalOnLevel', values: ({ level }) => [level] }],
};

/** The rules of an axis for columns. */
export function columnRules(axis: MatrixAxis): readonly Rule<Goal>[] {
  return RULES[axis];
}
