import { COVERAGE_GAP_CODES, CoverageGapCode } from '../../../schema/analysis/coverage-gaps/coverage-gap-code.js';
import { Product } from '../../../schema/budget/product.js';
import { Contribution } from '../../../schema/contributions/contribution.js';
import { ContributionStatus } from '../../../schema/contributions/contribution-enums.js';
import { Goal } from '../../../schema/goals/goal.js';
import { GOAL_LEVELS, type GoalLevel } from '../../../schema/goals/goal-level.js';
import { SteeringLevel } from '../../../schema/goals/steering-level.js';
import { Service } from '../../../schema/services/service.js';
import { SourceKind } from '../../../schema/sources/source-kind.js';
import type { GoalGraph } from '../../graph/goal-graph.js';
import { each } from '../../turns/each.js';
import type { Steps } from '../../turns/steps.js';
import { remembered } from '../remembered.js';
import { Coverage, goalCoverage } from './goal-coverage.js';

/** What a gap can be about. */
export type GapSubject = Goal | Service | Product | Contribution | GoalLevel;

/** What has each kind of gap, in natural order, levels from the top down. Every code has its list. */
export type Gaps = ReadonlyMap<CoverageGapCode, readonly GapSubject[]>;

const OF_COVERAGE: Readonly<Record<Coverage, CoverageGapCode | null>> = {
  [Coverage.NONE]: CoverageGapCode.GOAL_WITHOUT_CONTRIBUTION,
  [Coverage.CONFLICTS_ONLY]: CoverageGapCode.GOAL_WITH_CONFLICTS_ONLY,
  [Coverage.OWN_HELP_ONLY]: CoverageGapCode.GOAL_WITHOUT_CONTRIBUTION_OF_OTHERS,
  [Coverage.HELP_OF_OTHERS]: null,
};

/** Everything a plan leaves open. {@link CoverageGapCode} says what counts as a gap. */
export const coverageGaps: (graph: GoalGraph) => Steps<Gaps> = remembered(function* (graph): Steps<Gaps> {
  const gaps = new Map<CoverageGapCode, GapSubject[]>(COVERAGE_GAP_CODES.map((code) => [code, []]));
  const add = (code: CoverageGapCode, subject: GapSubject) => gaps.get(code)!.push(subject);
  const used = yield* usedLevels(graph);
  for (const level of GOAL_LEVELS) if (!used.includes(level)) add(CoverageGapCode.LEVEL_WITHOUT_GOALS, level);
  yield* goalGaps(graph, used, add);
  yield* each(graph.all(Contribution), (one) => {
    if (one.status === ContributionStatus.CONTESTED) add(CoverageGapCode.CONTRIBUTION_CONTESTED, one);
    if (one.source.kind === SourceKind.INFERRED) add(CoverageGapCode.CONTRIBUTION_INFERRED, one);
  });
  const { offsets: ofServices } = graph.ranksPointingBack(Contribution, 'service');
  yield* each(graph.all(Service), (one, rank) => {
    if (ofServices[rank] === ofServices[rank + 1]) add(CoverageGapCode.SERVICE_WITHOUT_CONTRIBUTION, one);
  });
  const { offsets: ofProducts } = graph.ranksPointingBack(Goal, 'product');
  yield* each(graph.all(Product), (one, rank) => {
    if (ofProducts[rank] === ofProducts[rank + 1]) add(CoverageGapCode.PRODUCT_WITHOUT_GOAL, one);
  });
  return gaps;
});

function* goalGaps(
  graph: GoalGraph,
  used: readonly GoalLevel[],
  add: (code: CoverageGapCode, subject: Goal) => void,
): Steps<void> {
  const coverage = yield* goalCoverage(graph);
  yield* each(graph.all(Goal), (goal) => {
    const code = OF_COVERAGE[coverage[goal.rank] as Coverage];
    if (code) add(code, goal);
    const isOperative = goal.steeringLevels.includes(SteeringLevel.OPERATIVE);
    if (isOperative && goal.office === null) add(CoverageGapCode.GOAL_WITHOUT_OFFICE, goal);
    if (goal.parents.length === 0 && goal.level !== used[0]) add(CoverageGapCode.GOAL_NOT_DERIVED, goal);
    if (goal.children.length === 0 && goal.level !== used.at(-1)) add(CoverageGapCode.GOAL_NOT_BROKEN_DOWN, goal);
  });
}

/** An empty level is one gap of its own, not one of each goal next to it: derivation is asked for between the levels in use. */
function* usedLevels(graph: GoalGraph): Steps<readonly GoalLevel[]> {
  const used = new Set<GoalLevel>();
  yield* each(graph.all(Goal), ({ level }) => used.add(level));
  return GOAL_LEVELS.filter((level) => used.has(level));
}
