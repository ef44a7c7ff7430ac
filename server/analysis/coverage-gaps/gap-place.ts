import { Product } from '../../../schema/budget/product.js';
import type { ProductArea } from '../../../schema/budget/product-area.js';
import { Contribution } from '../../../schema/contributions/contribution.js';
import type { FieldOfAction } from '../../../schema/goals/field-of-action.js';
import { Goal } from '../../../schema/goals/goal.js';
import { domainsOf } from '../../../schema/law/domains.js';
import type { LegalDomain } from '../../../schema/law/legal-domain.js';
import type { Department } from '../../../schema/organisation/department.js';
import type { Office } from '../../../schema/organisation/office.js';
import { Service } from '../../../schema/services/service.js';
import { areaOf } from '../../goals/area-of.js';
import type { GapSubject } from './coverage-gaps.js';

const NONE: readonly never[] = [];

/** What a gap is about, or one side of it. */
export type Sided = Exclude<GapSubject, Contribution>;

/** The offices it concerns; none of a level. */
export function officesOf(subject: Sided): readonly Office[] {
  if (subject instanceof Service) return subject.offices;
  if (subject instanceof Goal) return known(subject.office);
  return subject instanceof Product ? known(subject.office ?? subject.group.office) : NONE;
}

/** The departments it concerns. */
export function departmentsOf(subject: Sided): readonly Department[] {
  if (subject instanceof Service) return subject.offices.flatMap(({ department }) => known(department));
  if (subject instanceof Goal) return known(subject.responsibleDepartment);
  if (!(subject instanceof Product)) return NONE;
  const [office] = officesOf(subject);
  return known(office?.department ?? subject.group.department);
}

/** The laws a gap lies under; of a product that names none, those of its group. */
export function legalDomainsOf(subject: GapSubject): readonly LegalDomain[] {
  if (subject instanceof Contribution) return [...subject.fromLegalDomains, ...subject.toLegalDomains];
  if (subject instanceof Service || subject instanceof Goal) return subject.legalDomains;
  if (!(subject instanceof Product)) return NONE;
  return subject.provisions.length > 0 ? domainsOf(subject.provisions) : subject.group.legalDomains;
}

/** The product area a gap lies in; of a contribution that of its goal. */
export function productAreaOf(subject: GapSubject): ProductArea | null {
  if (subject instanceof Contribution) return areaOf(subject.goal);
  if (subject instanceof Service) return (subject.product?.group ?? subject.productGroup)?.area ?? null;
  if (subject instanceof Goal) return areaOf(subject);
  return subject instanceof Product ? subject.group.area : null;
}

/** The strategies a gap belongs to; of a contribution those of its goal. */
export function fieldsOfActionOf(subject: GapSubject): readonly FieldOfAction[] {
  if (subject instanceof Contribution) return subject.goal.fieldsOfAction;
  return subject instanceof Goal ? subject.fieldsOfAction : NONE;
}

function known<Item>(item: Item | null | undefined): readonly Item[] {
  return item ? [item] : NONE;
}
