import { Contribution } from '../../../schema/contributions/contribution.js';
import { Goal } from '../../../schema/goals/goal.js';
import { GOAL_LEVELS, rankOf } from '../../../schema/goals/goal-level.js';
import { Service } from '../../../schema/services/service.js';
import type { GoalGraph } from '../../graph/goal-graph.js';
import type { RankLists } from '../../graph/rank-lists.js';
import { each } from '../../turns/each.js';
import type { Steps } from '../../turns/steps.js';
import { isConflict, kindsOf } from '../contributions-of-plan.js';

/** What the contributions to a goal, and to all goals derived from it, amount to. */
export enum Coverage {
  NONE,
  CONFLICTS_ONLY,
  /** Some help, all of it from the goal's own office. */
  OWN_HELP_ONLY,
  HELP_OF_OTHERS,
}

/** No office. */
const NOBODY = -1;

/**
 * What is known of each goal, by its rank, while going up the pyramid. Two different offices are enough
 * to say of any office whether another one helps, so no more are kept.
 */
class Summaries {
  readonly conflicts: Uint8Array;
  readonly helpers: Int32Array;
  readonly secondHelpers: Int32Array;

  constructor(goals: number) {
    this.conflicts = new Uint8Array(goals);
    this.helpers = new Int32Array(goals).fill(NOBODY);
    this.secondHelpers = new Int32Array(goals).fill(NOBODY);
  }

  addHelper(goal: number, office: number): void {
    if (office === NOBODY) return;
    if (this.helpers[goal] === NOBODY) this.helpers[goal] = office;
    else if (this.helpers[goal] !== office && this.secondHelpers[goal] === NOBODY) this.secondHelpers[goal] = office;
  }

  /** What counts for a goal counts for the one it is derived from. */
  addAll(parent: number, goal: number): void {
    if (this.conflicts[goal]) this.conflicts[parent] = 1;
    this.addHelper(parent, this.helpers[goal]!);
    this.addHelper(parent, this.secondHelpers[goal]!);
  }

  /** Whoever helps a goal that no office is responsible for is another office. */
  coverageOf(goal: number, own: number): Coverage {
    const helper = this.helpers[goal]!;
    if (helper === NOBODY) return this.conflicts[goal] ? Coverage.CONFLICTS_ONLY : Coverage.NONE;
    return helper === own && this.secondHelpers[goal] === NOBODY ? Coverage.OWN_HELP_ONLY : Coverage.HELP_OF_OTHERS;
  }
}

/**
 * What contributes to each goal, worked out from the lowest level up, so that each goal and each
 * contribution is looked at once.
 *
 * @returns the coverage of each goal by its rank
 */
export function* goalCoverage(graph: GoalGraph): Steps<Uint8Array> {
  const summaries = yield* ofOwnContributions(graph);
  const levels: number[][] = GOAL_LEVELS.map(() => []);
  yield* each(graph.all(Goal), ({ level, rank }) => levels[rankOf(level)]!.push(rank));
  const parents = graph.ranksOf(Goal, 'parents');
  for (const goals of levels.reverse()) {
    yield* each(goals, (goal) => eachOf(parents, goal, (parent) => summaries.addAll(parent, goal)));
  }
  const coverage = new Uint8Array(graph.all(Goal).length);
  const offices = graph.ranksOf(Goal, 'office');
  yield* each(coverage, (_, goal) => {
    const own = offices.offsets[goal] === offices.offsets[goal + 1] ? NOBODY : offices.ranks[offices.offsets[goal]!]!;
    coverage[goal] = summaries.coverageOf(goal, own);
  });
  return coverage;
}

function* ofOwnContributions(graph: GoalGraph): Steps<Summaries> {
  const summaries = new Summaries(graph.all(Goal).length);
  const kinds = yield* kindsOf(graph);
  const services = graph.ranksOf(Contribution, 'service').ranks;
  const offices = graph.ranksOf(Service, 'offices');
  yield* each(graph.ranksOf(Contribution, 'goal').ranks, (goal, contribution) => {
    if (isConflict(kinds[contribution]!)) summaries.conflicts[goal] = 1;
    else eachOf(offices, services[contribution]!, (office) => summaries.addHelper(goal, office));
  });
  return summaries;
}

function eachOf({ offsets, ranks }: RankLists, rank: number, look: (target: number) => void): void {
  for (let at = offsets[rank]!; at < offsets[rank + 1]!; at += 1) look(ranks[at]!);
}
