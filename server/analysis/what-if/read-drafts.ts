import type { ContributionDraft } from '../../../schema/analysis/what-if/contribution-draft.js';
import { Contribution } from '../../../schema/contributions/contribution.js';
import { Goal } from '../../../schema/goals/goal.js';
import { Service } from '../../../schema/services/service.js';
import { quoted } from '../../errors/hub-error.js';
import type { GoalGraph } from '../../graph/goal-graph.js';
import { checkCount, recordOf, wrong } from './read-ids.js';
import type { Removal } from './removal.js';

/** A contribution that would be new, with what it would link. */
export interface Draft {
  readonly service: Service;
  readonly goal: Goal;
  readonly given: ContributionDraft;
}

/**
 * The contributions that shall be thought of as new.
 *
 * @param removal what is gone when they come
 * @throws HubError BAD_USER_INPUT for too many or repeated drafts, those of what is not in the plan or would be gone, and those that are in it already
 */
export function readDrafts(graph: GoalGraph, given: readonly ContributionDraft[], removal: Removal): readonly Draft[] {
  checkCount('add', given);
  const keys = new Set<string>();
  return given.map((draft) => {
    const service = recordOf(graph, 'add.service', [Service], draft.service);
    const goal = recordOf(graph, 'add.goal', [Goal], draft.goal);
    if (removal.services.has(service)) throw gone('service', service);
    if (removal.goals.has(goal)) throw gone('goal', goal);
    const key = `${service.key}/${goal.key}`;
    const known = graph.find(Contribution, key);
    if (known && !removal.contributions.has(known)) {
      throw wrong(`add: expected a contribution that is not in the plan, got ${quoted(known.id)}; remove it to add it changed.`);
    }
    if (keys.has(key)) throw wrong(`add: expected each contribution once, got ${quoted(key)} twice.`);
    keys.add(key);
    if (draft.rationale?.trim() === '') throw wrong('add.rationale: expected a text or nothing, got blanks.');
    return { service, goal, given: draft };
  });
}

function gone(property: string, { id }: Service | Goal): Error {
  return wrong(`add.${property}: expected something that stays, got ${quoted(id)}, which goes with what is removed.`);
}
