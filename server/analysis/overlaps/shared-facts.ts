import { OverlapEvidenceKind } from '../../../schema/analysis/overlaps/overlap-kinds.js';
import { Contribution } from '../../../schema/contributions/contribution.js';
import { Goal } from '../../../schema/goals/goal.js';
import type { LegalProvision } from '../../../schema/law/legal-provision.js';
import { Service } from '../../../schema/services/service.js';
import { TargetGroup } from '../../../schema/target-groups/target-group.js';
import type { GoalGraph } from '../../graph/goal-graph.js';
import type { RecordClass } from '../../graph/model.js';
import { type RankLists, RankListsBuilder } from '../../graph/rank-lists.js';
import { each } from '../../turns/each.js';
import type { Steps } from '../../turns/steps.js';
import { isConflict, kindsOf } from '../contributions-of-plan.js';
import { remembered } from '../remembered.js';
import { type Comparable, isTelling, type Shared } from './shared.js';

const { GOAL, TARGET_GROUP, PROVISION } = OverlapEvidenceKind;

/** The services that help each goal; contributions that conflict share nothing. */
export const helpersOfGoals: (graph: GoalGraph) => Steps<RankLists> = remembered(function* (graph): Steps<RankLists> {
  const kinds = yield* kindsOf(graph);
  const serviceOf = graph.ranksOf(Contribution, 'service').ranks;
  const { offsets, ranks } = graph.ranksPointingBack(Contribution, 'goal');
  const helpers = new RankListsBuilder(offsets.length - 1, ranks.length);
  yield* each(offsets.subarray(1), (end, goal) => {
    for (let at = offsets[goal]!; at < end; at += 1) {
      if (!isConflict(kinds[ranks[at]!]!)) helpers.add(serviceOf[ranks[at]!]!);
    }
    helpers.endList();
  });
  return helpers.build();
});

/** A goal as something that services share. */
export function sharedGoal(graph: GoalGraph, rank: number, helpers: RankLists): Shared {
  const goal = graph.all(Goal)[rank]!;
  const members = Array.from(helpers.ranks.subarray(helpers.offsets[rank], helpers.offsets[rank + 1]));
  const services = members.map((member) => graph.all(Service)[member]!);
  return { kind: GOAL, text: `${goal.key} ${goal.statement}`, node: goal, source: goal.source, members: services };
}

/** A target group as something that services share. */
export function sharedTargetGroup(graph: GoalGraph, rank: number): Shared {
  const group = graph.all(TargetGroup)[rank]!;
  const members = graph.pointingAt(Service, 'targetGroups', group);
  return { kind: TARGET_GROUP, text: group.name, node: group, source: null, members };
}

/**
 * Gives the provisions that two services or products share, as far as they say something. They are evidence only, for many
 * tasks stand under one law.
 */
export function sharedProvisions<Record extends Comparable>(
  graph: GoalGraph,
  type: RecordClass<Record>,
): (one: Comparable, other: Comparable) => readonly Shared[] {
  const known = new Map<LegalProvision, Shared | null>();
  const sharedBy = (provision: LegalProvision): Shared | null => {
    let shared = known.get(provision);
    if (shared === undefined) {
      const members = graph.pointingAt(type, 'provisions', provision);
      shared = isTelling(members.length)
        ? { kind: PROVISION, text: provision.citation, node: provision, source: null, members }
        : null;
      known.set(provision, shared);
    }
    return shared;
  };
  return (one, other) => {
    const found: Shared[] = [];
    // Nearly all pairs share none, so nothing is made of the lists.
    for (const provision of one.provisions) {
      const shared = other.provisions.includes(provision) ? sharedBy(provision) : null;
      if (shared) found.push(shared);
    }
    return found;
  };
}
