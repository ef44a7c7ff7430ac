import { ErrorCode } from '../../schema/errors/error-code.js';
import type { Goal } from '../../schema/goals/goal.js';
import { Indicator } from '../../schema/indicators/indicator.js';
import { IndicatorKind } from '../../schema/indicators/indicator-kind.js';
import type { GoalStatus } from '../../schema/status/goal-status.js';
import type { GoalStatusCounts } from '../../schema/status/goal-status-counts.js';
import { TargetStatus } from '../../schema/status/target-status.js';
import type { ChangeContext } from '../changes/change-context.js';
import { HubError } from '../errors/hub-error.js';
import { GoalGraph } from '../graph/goal-graph.js';
import { indicatorStatus } from './indicator-status.js';
import type { StatusQuestion } from './read-args.js';

const { MET, NEARLY, MISSED, NO_DATA } = TargetStatus;
/** From the worst one on. */
const WORST_FIRST: readonly TargetStatus[] = [MISSED, NEARLY, MET];
/** A city has some hundred; so many series are read in about a second. */
const MOST_INDICATORS = 20_000;

/** How a goal stands: as the worst of its target indicators with data. */
export async function goalStatus(
  context: ChangeContext,
  goal: Goal,
  question: StatusQuestion,
  withOrigin: boolean,
): Promise<GoalStatus> {
  const indicators = await Promise.all(
    targetIndicators(goal).map((indicator) => indicatorStatus(context, indicator, question, withOrigin)),
  );
  const { year, tolerance } = question;
  return { year, tolerance, ...worstOf(indicators), indicators };
}

/** How a goal stands by its target indicators. */
export function worstOf(
  indicators: readonly Pick<GoalStatus, 'status' | 'isCurrent'>[],
): Pick<GoalStatus, 'status' | 'isCurrent'> {
  const known = indicators.filter(({ status }) => status !== NO_DATA);
  const status = WORST_FIRST.find((one) => known.some((each) => each.status === one)) ?? NO_DATA;
  return { status, isCurrent: known.length === 0 ? null : known.every((one) => one.isCurrent) };
}

/**
 * How many of some goals stand how.
 *
 * @param field what is asked for, for the message
 * @throws HubError ANALYSIS_TOO_LARGE
 */
export async function countStatuses(
  context: ChangeContext,
  goals: readonly Goal[],
  question: StatusQuestion,
  field: string,
): Promise<GoalStatusCounts> {
  checkSize(goals, field);
  const statuses = await Promise.all(goals.map((goal) => goalStatus(context, goal, question, false)));
  return countsOf(statuses, question);
}

/** How many of some goals stand how. */
export function countsOf(
  statuses: readonly Pick<GoalStatus, 'status' | 'isCurrent'>[],
  { year, tolerance }: Pick<StatusQuestion, 'year' | 'tolerance'>,
): GoalStatusCounts {
  const count = (status: TargetStatus): number => statuses.filter((one) => one.status === status).length;
  return {
    ...{ year, tolerance, goals: statuses.length },
    ...{ met: count(MET), nearly: count(NEARLY), missed: count(MISSED), noData: count(NO_DATA) },
    notCurrent: statuses.filter(({ isCurrent }) => isCurrent === false).length,
  };
}

/** The indicators that say whether a goal is reached. */
function targetIndicators(goal: Goal): readonly Indicator[] {
  return GoalGraph.of(goal)
    .pointingAt(Indicator, 'goal', goal)
    .filter(({ kind }) => kind === IndicatorKind.TARGET);
}

function checkSize(goals: readonly Goal[], field: string): void {
  let count = 0;
  for (const goal of goals) {
    count += targetIndicators(goal).length;
    if (count <= MOST_INDICATORS) continue;
    const message = `${field}: expected at most ${MOST_INDICATORS} target indicators to look at, got more. Ask for the goals of a smaller part, page by page.`;
    throw new HubError(ErrorCode.ANALYSIS_TOO_LARGE, message, { limit: MOST_INDICATORS });
  }
}
