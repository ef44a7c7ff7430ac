import { allOf, askHub } from '../pictures/ask-hub.js';
import type { Goal, GoalFigures } from './model.js';

type OnPage = (loaded: number, total: number) => void;

const GOAL = 'key statement level office { number name }';
const VALUE = 'kind value text period { name firstDay lastDay }';

const GOALS = `query FiguresGoals($year: Int, $after: String) {
  page: goals(year: $year, first: 200, after: $after) {
    totalCount pageInfo { hasNextPage endCursor }
    nodes { ${GOAL} status { status isCurrent } }
  }
}`;

/** A goal has a handful of indicators, and each a dozen years of a few kinds of values. */
const FIGURES = `query FiguresOfGoal($key: String!, $year: Int) {
  goal(key: $key, year: $year) {
    ${GOAL}
    status { status isCurrent year tolerance rule }
    indicators(first: 50) {
      nodes {
        key name unit direction
        status { status noDataReason target { ${VALUE} } measured { ${VALUE} } }
        values(first: 200) { nodes { ${VALUE} } }
      }
    }
  }
}`;

/** Loads the goals of a year and how each stands. */
export function loadGoals(year: number, signal: AbortSignal, onPage: OnPage): Promise<readonly Goal[]> {
  return allOf<Goal>(GOALS, { year }, { signal, onPage });
}

/** Loads a goal with its series; null where the plan has no such goal. */
export async function loadFigures(key: string, year: number, signal: AbortSignal): Promise<GoalFigures | null> {
  const { goal } = await askHub<{ goal: GoalFigures | null }>(FIGURES, { key, year }, signal);
  return goal;
}
