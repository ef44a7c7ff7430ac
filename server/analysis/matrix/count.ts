import type { MatrixArgs } from '../../../schema/analysis/matrix/matrix-args.js';
import { Contribution } from '../../../schema/contributions/contribution.js';
import type { GoalGraph } from '../../graph/goal-graph.js';
import { chosenContributions } from '../chosen-contributions.js';
import type { Work } from '../paced.js';
import { Matrix } from './matrix.js';

/**
 * Counts the contributions of a plan by what they come from and what they go to.
 *
 * @throws HubError BAD_USER_INPUT if services have no values on the axis of the rows, ANALYSIS_TOO_LARGE
 */
export function* countMatrix(graph: GoalGraph, { rows, columns, filter }: MatrixArgs): Work<Matrix> {
  const matrix = new Matrix(graph, rows, columns);
  for (const batch of chosenContributions(graph.all(Contribution), filter)) {
    for (const contribution of batch) matrix.add(contribution);
    yield;
  }
  return matrix;
}
