import type { MatrixArgs } from '../../../schema/analysis/matrix/matrix-args.js';
import type { GoalGraph } from '../../graph/goal-graph.js';
import type { Steps } from '../../turns/steps.js';
import { kindsOf, shownBy } from '../contributions-of-plan.js';
import { Counter } from './counter.js';
import { Matrix } from './matrix.js';
import { columnStandings, rowStandings } from './standings.js';

/**
 * Counts the contributions of a plan by what they come from and what they go to.
 *
 * @throws HubError BAD_USER_INPUT if services have no values on the axis of the rows, ANALYSIS_TOO_LARGE
 */
export function* countMatrix(graph: GoalGraph, { rows, columns, filter }: MatrixArgs): Steps<Matrix> {
  const shown = yield* shownBy(graph, filter);
  const ofFilter = filter ? shown : null;
  const counted = {
    rows: yield* rowStandings(rows, graph, ofFilter),
    columns: yield* columnStandings(columns, graph, ofFilter),
    shown,
    kinds: yield* kindsOf(graph),
  };
  const counter = new Counter(graph, counted);
  yield* counter.countByService();
  yield* counter.countByGoal();
  return new Matrix(graph, counted, counter);
}
