import { ProductArea } from '../../schema/budget/product-area.js';
import { ProductGroup } from '../../schema/budget/product-group.js';
import { Contribution } from '../../schema/contributions/contribution.js';
import { FieldOfAction } from '../../schema/goals/field-of-action.js';
import { Goal } from '../../schema/goals/goal.js';
import type { Department } from '../../schema/organisation/department.js';
import { Office } from '../../schema/organisation/office.js';
import { Service } from '../../schema/services/service.js';
import { goalsOfDepartment } from '../goals/goals-of-department.js';
import type { GoalGraph } from '../graph/goal-graph.js';
import type { ReportedPart } from './scope.js';

/** What of a plan a report tells of. */
export interface PartContents {
  readonly goals: readonly Goal[];
  readonly groups: readonly ProductGroup[];
  readonly services: readonly Service[];
}

/** What of a plan belongs to a part of it. */
export function contentsOf(graph: GoalGraph, part: ReportedPart): PartContents {
  if (part === null) return { goals: graph.all(Goal), groups: graph.all(ProductGroup), services: graph.all(Service) };
  if (part instanceof FieldOfAction) return ofField(graph, part);
  if (part instanceof ProductArea) return ofGroups(graph, part.groups, part);
  if (part instanceof ProductGroup) return ofGroups(graph, [part], null);
  return part instanceof Office ? ofOffices(graph, [part]) : ofDepartment(graph, part);
}

function ofDepartment(graph: GoalGraph, department: Department): PartContents {
  return { ...ofOffices(graph, graph.pointingAt(Office, 'department', department)), goals: goalsOfDepartment(department) };
}

function ofOffices(graph: GoalGraph, offices: readonly Office[]): PartContents {
  return {
    goals: offices.flatMap((office) => graph.pointingAt(Goal, 'office', office)),
    groups: offices.flatMap((office) => graph.pointingAt(ProductGroup, 'office', office)),
    services: [...new Set(offices.flatMap((office) => graph.pointingAt(Service, 'offices', office)))],
  };
}

function ofGroups(graph: GoalGraph, groups: readonly ProductGroup[], area: ProductArea | null): PartContents {
  const products = groups.flatMap((group) => group.products);
  return {
    goals: [
      ...(area ? graph.pointingAt(Goal, 'productArea', area) : []),
      ...groups.flatMap((group) => graph.pointingAt(Goal, 'productGroup', group)),
      ...products.flatMap((product) => graph.pointingAt(Goal, 'product', product)),
    ],
    groups,
    services: [
      ...new Set([
        ...groups.flatMap((group) => graph.pointingAt(Service, 'productGroup', group)),
        ...products.flatMap((product) => graph.pointingAt(Service, 'product', product)),
      ]),
    ],
  };
}

/** A strategy across offices: its goals, where they are anchored, and whatever contributes to them. */
function ofField(graph: GoalGraph, { goals }: FieldOfAction): PartContents {
  const groups = goals.map(({ productGroup, product }) => productGroup ?? product?.group ?? null);
  const services = goals.flatMap((goal) => graph.pointingAt(Contribution, 'goal', goal).map(({ service }) => service));
  return { goals, groups: [...new Set(groups)].filter((group) => group !== null), services: [...new Set(services)] };
}
