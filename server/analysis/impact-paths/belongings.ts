import { Product } from '../../../schema/budget/product.js';
import { ProductGroup } from '../../../schema/budget/product-group.js';
import { Goal } from '../../../schema/goals/goal.js';
import { domainsOf } from '../../../schema/law/domains.js';
import { LegalDomain } from '../../../schema/law/legal-domain.js';
import { LegalProvision } from '../../../schema/law/legal-provision.js';
import { Department } from '../../../schema/organisation/department.js';
import { Office } from '../../../schema/organisation/office.js';
import type { PlanRecord } from '../../../schema/plans/plan-record.js';
import { Service } from '../../../schema/services/service.js';

/** The laws that something stands under, as the crossings of contributions count them; none where it has none. */
export function legalDomainsOf(record: PlanRecord): readonly LegalDomain[] {
  if (record instanceof LegalDomain) return [record];
  if (record instanceof LegalProvision) return [record.legalDomain];
  if (record instanceof Service) return record.allLegalDomains;
  if (record instanceof Product) return domainsOf(record.provisions);
  const has = record instanceof Goal || record instanceof Office || record instanceof ProductGroup;
  return has ? record.legalDomains : [];
}

/** The departments that something belongs to; none where it belongs to none. */
export function departmentsOf(record: PlanRecord): readonly Department[] {
  if (record instanceof Department) return [record];
  if (record instanceof Service) return record.offices.flatMap(departmentsOf);
  const department = departmentOf(record);
  return department ? [department] : [];
}

function departmentOf(record: PlanRecord): Department | null {
  if (record instanceof Goal) return record.responsibleDepartment;
  if (record instanceof Office || record instanceof ProductGroup) return record.department;
  return record instanceof Product ? (record.office?.department ?? null) : null;
}
