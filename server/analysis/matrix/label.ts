import type { Language } from '../../../schema/analysis/explanation/language.js';
import { MatrixAxis } from '../../../schema/analysis/matrix/matrix-axis.js';
import { PlanRecord } from '../../../schema/plans/plan-record.js';
import { nameOf } from '../explanation/name-of.js';
import { say } from '../explanation/say.js';
import type { Value } from './rule.js';

/** What the line without value is called; every goal has a level. */
const WITHOUT = {
  [MatrixAxis.OFFICE]: 'noOffice',
  [MatrixAxis.DEPARTMENT]: 'noDepartment',
  [MatrixAxis.LEGAL_DOMAIN]: 'noLegalDomain',
  [MatrixAxis.PRODUCT_AREA]: 'noProductArea',
  [MatrixAxis.PRODUCT_GROUP]: 'noProductGroup',
  [MatrixAxis.FIELD_OF_ACTION]: 'noFieldOfAction',
} as const;

/** What a line is called, such as "Amt 59 (Jobcenter Münster)" or "ohne Amt". */
export function labelOf(axis: MatrixAxis, value: Value, language: Language): string {
  if (value instanceof PlanRecord) return nameOf(value, language);
  return say(language, value ?? WITHOUT[axis as keyof typeof WITHOUT], {});
}
