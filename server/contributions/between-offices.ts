import { Contribution } from '../../schema/contributions/contribution.js';
import { Goal } from '../../schema/goals/goal.js';
import type { Office } from '../../schema/organisation/office.js';
import { Service } from '../../schema/services/service.js';
import type { GoalGraph } from '../graph/goal-graph.js';
import { subtreeOf } from '../graph/subtree.js';

/** The contributions of other offices to the goals an office is responsible for. */
export function contributionsReceived(graph: GoalGraph, office: Office): readonly Contribution[] {
  return contributionsTo(graph, graph.pointingAt(Goal, 'office', office)).filter(
    (contribution) => contribution.otherOffices.length > 0,
  );
}

/** The contributions of an office's services to goals that other offices are responsible for. */
export function contributionsGiven(graph: GoalGraph, office: Office): readonly Contribution[] {
  return graph
    .pointingAt(Service, 'offices', office)
    .flatMap((service) => graph.pointingAt(Contribution, 'service', service))
    .filter(({ goal }) => goal.office !== null && goal.office !== office);
}

/** The contributions to a goal and to all goals derived from it. */
export function contributionsToSubtree(graph: GoalGraph, goal: Goal): readonly Contribution[] {
  return contributionsTo(graph, subtreeOf(goal));
}

function contributionsTo(graph: GoalGraph, goals: readonly Goal[]): readonly Contribution[] {
  return goals.flatMap((goal) => graph.pointingAt(Contribution, 'goal', goal));
}
