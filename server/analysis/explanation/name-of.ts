import type { Language } from '../../../schema/analysis/explanation/language.js';
import { Product } from '../../../schema/budget/product.js';
import { ProductArea } from '../../../schema/budget/product-area.js';
import { ProductGroup } from '../../../schema/budget/product-group.js';
import { FieldOfAction } from '../../../schema/goals/field-of-action.js';
import { LegalDomain } from '../../../schema/law/legal-domain.js';
import { Department } from '../../../schema/organisation/department.js';
import { Office } from '../../../schema/organisation/office.js';
import type { PlanRecord } from '../../../schema/plans/plan-record.js';
import { listed, say } from './say.js';

/** What a record is called in a sentence, such as "Amt 59 (Jobcenter Münster)"; its key if it has no such name. */
export function nameOf(record: PlanRecord, language: Language): string {
  if (record instanceof Office) return say(language, 'office', record);
  if (record instanceof Department) return say(language, 'department', record);
  if (record instanceof LegalDomain) return record.abbreviation;
  if (record instanceof ProductArea) return say(language, 'productArea', record);
  if (record instanceof ProductGroup) return say(language, 'productGroup', record);
  if (record instanceof Product) return say(language, 'product', record);
  if (record instanceof FieldOfAction) return say(language, 'fieldOfAction', record);
  return record.keyInPlan;
}

/** What offices are called where there is no room for their names: "Amt 50 und Amt 59". */
export function numbersOf(offices: readonly Office[], language: Language): string {
  return listed(
    language,
    offices.map((office) => say(language, 'officeNumber', office)),
  );
}

/** What several records are called: "Amt 50 (Sozialamt) und Amt 59 (Jobcenter Münster)". */
export function namesOf(records: readonly PlanRecord[], language: Language): string {
  return listed(
    language,
    records.map((record) => nameOf(record, language)),
  );
}
