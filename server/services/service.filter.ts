import type { ProductArea } from '../../schema/budget/product-area.js';
import { Contribution } from '../../schema/contributions/contribution.js';
import type { Service } from '../../schema/services/service.js';
import type { ServiceFilter } from '../../schema/services/service-filter.js';
import { GoalGraph } from '../graph/goal-graph.js';
import { equals, isAmong, matching, someAmong } from '../relay/matching.js';
import { contains } from '../search/text-filter.js';

/** The services a filter shows; all without one. */
export function filterServices(services: readonly Service[], filter: ServiceFilter | null | undefined): readonly Service[] {
  if (!filter) return services;
  return matching<Service>(services, [
    someAmong(
      filter.offices,
      (service) => service.offices,
      (office) => office.number,
    ),
    someAmong(
      filter.departments,
      (service) => service.offices,
      (office) => office.department?.number,
    ),
    someAmong(
      filter.legalDomains,
      (service) => service.legalDomains,
      (domain) => domain.code,
    ),
    isAmong(filter.productAreas, (service) => areaOf(service)?.number),
    someAmong(
      filter.targetGroups,
      (service) => service.targetGroups,
      (group) => group.key,
    ),
    equals(filter.withContributions, (service) => GoalGraph.of(service).pointingAt(Contribution, 'service', service).length > 0),
    isAmong(filter.sourceKinds, (service) => service.source.kind),
    contains(filter.text, (service) => `${service.key} ${service.name}`),
  ]);
}

function areaOf({ product, productGroup }: Service): ProductArea | undefined {
  return (product?.group ?? productGroup)?.area;
}
