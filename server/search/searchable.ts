import { Product } from '../../schema/budget/product.js';
import { ProductArea } from '../../schema/budget/product-area.js';
import { ProductGroup } from '../../schema/budget/product-group.js';
import { FieldOfAction } from '../../schema/goals/field-of-action.js';
import { Goal } from '../../schema/goals/goal.js';
import { Indicator } from '../../schema/indicators/indicator.js';
import { LegalDomain } from '../../schema/law/legal-domain.js';
import { LegalProvision } from '../../schema/law/legal-provision.js';
import { Committee } from '../../schema/organisation/committee.js';
import { Department } from '../../schema/organisation/department.js';
import { Office } from '../../schema/organisation/office.js';
import type { PlanRecord } from '../../schema/plans/plan-record.js';
import { Service } from '../../schema/services/service.js';
import { TargetGroup } from '../../schema/target-groups/target-group.js';
import type { RecordClass } from '../graph/model.js';

/** What can be found, and the text in which it is found beside its key. */
interface Searchable<Record extends PlanRecord> {
  readonly type: RecordClass<Record>;
  text(record: Record): string | null;
}

const searchable = <Record extends PlanRecord>(type: RecordClass<Record>, text: Searchable<Record>['text']) =>
  ({ type, text }) as unknown as Searchable<PlanRecord>;

/** Everything that can be found; of equal matches the ones further up come first. */
export const SEARCHABLE: readonly Searchable<PlanRecord>[] = [
  searchable(Office, (office) => office.name),
  searchable(Goal, (goal) => goal.statement),
  searchable(Service, (service) => service.name),
  searchable(ProductArea, (area) => area.name),
  searchable(ProductGroup, (group) => group.name),
  searchable(Product, (product) => product.name),
  searchable(Indicator, (indicator) => indicator.name),
  searchable(LegalDomain, (domain) => `${domain.abbreviation} ${domain.name}`),
  searchable(LegalProvision, (provision) => provision.heading),
  searchable(FieldOfAction, (field) => field.name),
  searchable(TargetGroup, (group) => group.name),
  searchable(Department, (department) => department.name),
  searchable(Committee, (committee) => committee.name),
];
