import { ImpactEdgeKind } from '../../../schema/analysis/impact-paths/impact-enums.js';
import { Product } from '../../../schema/budget/product.js';
import { ProductArea } from '../../../schema/budget/product-area.js';
import { ProductGroup } from '../../../schema/budget/product-group.js';
import { Contribution } from '../../../schema/contributions/contribution.js';
import { Goal } from '../../../schema/goals/goal.js';
import { LegalDomain } from '../../../schema/law/legal-domain.js';
import { LegalProvision } from '../../../schema/law/legal-provision.js';
import { Department } from '../../../schema/organisation/department.js';
import { Office } from '../../../schema/organisation/office.js';
import { Service } from '../../../schema/services/service.js';
import { chosenContributions } from '../chosen-contributions.js';
import { along, type StepTable, stepsOf, toRecords } from './step.js';

const { ANCHORED_TO, BELONGS_TO, CONTRIBUTES, DERIVED_FROM, LEGAL_BASIS, PROVIDES, RESPONSIBLE } = ImpactEdgeKind;

/**
 * Up to the goals. Each class leads only to classes further down this table, and goals to goals of
 * higher levels, so no way can come back to where it was.
 */
export const STEPS_UP: StepTable = new Map([
  stepsOf(Department, function* (department, { graph }) {
    yield* toRecords(BELONGS_TO, department.offices);
    yield* toRecords(RESPONSIBLE, graph.pointingAt(Goal, 'department', department));
  }),
  stepsOf(LegalDomain, function* (domain, { graph }) {
    yield* toRecords(BELONGS_TO, domain.provisions);
    yield* toRecords(LEGAL_BASIS, graph.pointingAt(Office, 'legalDomains', domain));
    yield* toRecords(LEGAL_BASIS, graph.pointingAt(ProductGroup, 'legalDomains', domain));
    yield* toRecords(LEGAL_BASIS, graph.pointingAt(Goal, 'ownLegalDomains', domain));
  }),
  stepsOf(Office, function* (office, { graph }) {
    yield* toRecords(PROVIDES, graph.pointingAt(Service, 'offices', office));
    yield* toRecords(RESPONSIBLE, graph.pointingAt(Goal, 'office', office));
  }),
  stepsOf(ProductArea, function* (area, { graph }) {
    yield* toRecords(BELONGS_TO, area.groups);
    yield* toRecords(ANCHORED_TO, graph.pointingAt(Goal, 'productArea', area));
  }),
  stepsOf(ProductGroup, function* (group, { graph }) {
    yield* toRecords(BELONGS_TO, group.products);
    yield* toRecords(BELONGS_TO, graph.pointingAt(Service, 'productGroup', group));
    yield* toRecords(ANCHORED_TO, graph.pointingAt(Goal, 'productGroup', group));
  }),
  stepsOf(LegalProvision, function* (provision, { graph }) {
    yield* toRecords(LEGAL_BASIS, graph.pointingAt(Product, 'provisions', provision));
    yield* toRecords(LEGAL_BASIS, graph.pointingAt(Service, 'provisions', provision));
  }),
  stepsOf(Product, function* (product, { graph }) {
    yield* toRecords(BELONGS_TO, graph.pointingAt(Service, 'product', product));
    yield* toRecords(ANCHORED_TO, graph.pointingAt(Goal, 'product', product));
  }),
  stepsOf(Service, function* (service, { graph, filter }) {
    const contributions = graph.pointingAt(Contribution, 'service', service);
    for (const batch of chosenContributions(contributions, filter)) {
      for (const one of batch) yield { kind: CONTRIBUTES, to: one.goal, statedBy: one };
    }
  }),
  stepsOf(Goal, (goal) => along(DERIVED_FROM, goal, goal.parents)),
]);
