import { ImpactEdgeKind } from '../../../schema/analysis/impact-paths/impact-enums.js';
import { Contribution } from '../../../schema/contributions/contribution.js';
import { Goal } from '../../../schema/goals/goal.js';
import { Service } from '../../../schema/services/service.js';
import { chosenContributions } from '../chosen-contributions.js';
import { along, type StepTable, stepsOf, toRecords } from './step.js';

const { CONTRIBUTES, DERIVED_FROM, PROVIDES, RESPONSIBLE } = ImpactEdgeKind;

/** Down to the offices that stand behind a goal: those that provide services for it, and the one responsible. */
export const STEPS_DOWN: StepTable = new Map([
  stepsOf(Goal, function* (goal, { graph, filter }) {
    yield* toRecords(DERIVED_FROM, goal.children);
    const contributions = graph.pointingAt(Contribution, 'goal', goal);
    for (const batch of chosenContributions(contributions, filter)) {
      for (const one of batch) yield { kind: CONTRIBUTES, to: one.service, statedBy: one };
    }
    yield* along(RESPONSIBLE, goal, [goal.office]);
  }),
  stepsOf(Service, (service) => along(PROVIDES, service, service.offices)),
]);
