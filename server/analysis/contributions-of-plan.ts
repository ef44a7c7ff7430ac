import { Contribution } from '../../schema/contributions/contribution.js';
import { ContributionEffect, ContributionStatus } from '../../schema/contributions/contribution-enums.js';
import type { ContributionFilter } from '../../schema/contributions/contribution-filter.js';
import { Goal } from '../../schema/goals/goal.js';
import { Service } from '../../schema/services/service.js';
import { conditionsOf } from '../contributions/contribution.filter.js';
import type { GoalGraph } from '../graph/goal-graph.js';
import type { Condition } from '../relay/matching.js';
import { each } from '../turns/each.js';
import type { Steps } from '../turns/steps.js';
import { remembered } from './remembered.js';

export const EFFECTS = Object.values(ContributionEffect);
export const STATUSES = Object.values(ContributionStatus);
/** How many kinds of contributions there are. */
export const KINDS = EFFECTS.length * STATUSES.length;
const CONFLICT = EFFECTS.indexOf(ContributionEffect.CONFLICTS);

/**
 * Effect and status of every contribution of a plan as one number, by rank: analyses go through all of them, and what
 * they count stands side by side here and not in a million objects.
 */
export const kindsOf: (graph: GoalGraph) => Steps<Uint8Array> = remembered(function* (graph): Steps<Uint8Array> {
  const contributions = graph.all(Contribution);
  const kinds = new Uint8Array(contributions.length);
  yield* each(contributions, ({ effect, status }, rank) => {
    kinds[rank] = EFFECTS.indexOf(effect) * STATUSES.length + STATUSES.indexOf(status);
  });
  return kinds;
});

/** Whether a contribution of a kind conflicts with its goal. */
export function isConflict(kind: number): boolean {
  return Math.floor(kind / STATUSES.length) === CONFLICT;
}

/** All contributions count; made once, as large blocks of memory make V8 look for garbage. */
const allOf = remembered(function* (graph): Steps<Uint8Array> {
  yield;
  return new Uint8Array(graph.all(Contribution).length).fill(1);
});

/**
 * Which contributions of a plan a filter shows, by rank: 1 or 0.
 *
 * @param filter all without one
 */
export function* shownBy(graph: GoalGraph, filter: ContributionFilter | null | undefined): Steps<Uint8Array> {
  const all = yield* allOf(graph);
  if (!filter) return all;
  const contributions = graph.all(Contribution);
  const shown = all.slice();
  const { ofService, ofGoal, ofContribution } = conditionsOf(filter);
  if (ofService.length > 0) {
    const services = yield* whereAllHold(graph.all(Service), ofService);
    yield* keep(shown, services, graph.ranksOf(Contribution, 'service').ranks);
  }
  if (ofGoal.length > 0) {
    const goals = yield* whereAllHold(graph.all(Goal), ofGoal);
    yield* keep(shown, goals, graph.ranksOf(Contribution, 'goal').ranks);
  }
  if (ofContribution.length > 0) {
    yield* each(contributions, (one, rank) => {
      if (shown[rank] && !ofContribution.every((holds) => holds(one))) shown[rank] = 0;
    });
  }
  return shown;
}

function* whereAllHold<Item>(items: readonly Item[], conditions: readonly Condition<Item>[]): Steps<Uint8Array> {
  const held = new Uint8Array(items.length);
  yield* each(items, (item, at) => {
    held[at] = Number(conditions.every((holds) => holds(item)));
  });
  return held;
}

/** Keeps what leads to something that is kept. */
function* keep(shown: Uint8Array, kept: Uint8Array, targets: Int32Array): Steps<void> {
  yield* each(targets, (target, at) => {
    shown[at]! &= kept[target]!;
  });
}
