import type { ImpactEdge, ImpactPath } from '../../../schema/analysis/impact-paths/impact-path.js';
import { Contribution } from '../../../schema/contributions/contribution.js';
import { ContributionEffect } from '../../../schema/contributions/contribution-enums.js';
import type { PlanRecord } from '../../../schema/plans/plan-record.js';
import type { Source } from '../../../schema/sources/source.js';
import { departmentsOf, legalDomainsOf } from './belongings.js';
import type { Step } from './step.js';

/** A path as it is shown, made of the steps that lead along it. */
export function impactPath(from: PlanRecord, steps: readonly Step[]): ImpactPath {
  const nodes = [from, ...steps.map((step) => step.to)];
  const edges = steps.map((step, at) => edge(nodes[at]!, step));
  const contributions = edges.flatMap(({ contribution }) => contribution ?? []);
  return {
    nodes,
    edges,
    length: edges.length,
    legalDomains: [...new Set(nodes.flatMap(legalDomainsOf))],
    departments: [...new Set(nodes.flatMap(departmentsOf))],
    crossesLegalDomains: contributions.some((one) => one.crossesLegalDomains),
    crossesDepartments: contributions.some((one) => one.crossesDepartments),
    hasConflict: contributions.some((one) => one.effect === ContributionEffect.CONFLICTS),
  };
}

function edge(from: PlanRecord, { kind, to, statedBy }: Step): ImpactEdge {
  const contribution = statedBy instanceof Contribution ? statedBy : null;
  const { source = null } = statedBy as { readonly source?: Source };
  return { kind, from, to, contribution, source };
}
