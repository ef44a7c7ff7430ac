import { OverlapEvidenceKind } from '../../../schema/analysis/overlaps/overlap-kinds.js';
import { Product } from '../../../schema/budget/product.js';
import { Contribution } from '../../../schema/contributions/contribution.js';
import { ContributionEffect } from '../../../schema/contributions/contribution-enums.js';
import { Goal } from '../../../schema/goals/goal.js';
import { LegalProvision } from '../../../schema/law/legal-provision.js';
import { Service } from '../../../schema/services/service.js';
import { TargetGroup } from '../../../schema/target-groups/target-group.js';
import type { GoalGraph } from '../../graph/goal-graph.js';
import { each } from '../each.js';
import type { Work } from '../paced.js';
import { remembered } from '../remembered.js';
import { isTelling, type Shared } from './shared.js';

/** What services and products have in common, as far as it says something. */
export interface SharedFacts {
  /** Goals and target groups: what makes two services overlap. */
  readonly ofServices: readonly Shared[];
  /** Provisions: evidence only, for many tasks stand under one law. */
  readonly provisionsOfServices: readonly Shared[];
  readonly provisionsOfProducts: readonly Shared[];
}

/** Gathers what services and products share; contributions that conflict share nothing. */
export const sharedFacts: (graph: GoalGraph) => Work<SharedFacts> = remembered(function* (graph): Work<SharedFacts> {
  const { GOAL, TARGET_GROUP, PROVISION } = OverlapEvidenceKind;
  const ofServices: Shared[] = [];
  const provisionsOfServices: Shared[] = [];
  const provisionsOfProducts: Shared[] = [];
  yield* each(graph.all(Goal), (goal) => {
    const contributions = graph.pointingAt(Contribution, 'goal', goal);
    const members = contributions.filter((one) => one.effect !== ContributionEffect.CONFLICTS).map((one) => one.service);
    keep(ofServices, { kind: GOAL, text: `${goal.key} ${goal.statement}`, node: goal, source: goal.source, members });
  });
  yield* each(graph.all(TargetGroup), (group) => {
    const members = graph.pointingAt(Service, 'targetGroups', group);
    keep(ofServices, { kind: TARGET_GROUP, text: group.name, node: group, source: null, members });
  });
  yield* each(graph.all(LegalProvision), (provision) => {
    const fact = { kind: PROVISION, text: provision.citation, node: provision, source: null };
    keep(provisionsOfServices, { ...fact, members: graph.pointingAt(Service, 'provisions', provision) });
    keep(provisionsOfProducts, { ...fact, members: graph.pointingAt(Product, 'provisions', provision) });
  });
  return { ofServices, provisionsOfServices, provisionsOfProducts };
});

function keep(list: Shared[], shared: Shared): void {
  if (isTelling(shared)) list.push(shared);
}
