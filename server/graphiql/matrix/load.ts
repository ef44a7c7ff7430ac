import { SERVICE, SOURCE } from '../goal-graph/documents.js';
import { askHub } from '../pictures/ask-hub.js';
import type { Matrix, MatrixQuestion } from './model.js';

/** How many contributions of a cell are shown: more in all cells at once would cost more than the hub allows. */
const SHOWN = 10;

/** Cells come with their contributions, so that a click needs not wait. */
const MATRIX = `query ContributionMatrix($year: Int, $rows: MatrixAxis!, $columns: MatrixAxis!, $first: Int, $filter: ContributionFilter) {
  contributionMatrix(year: $year, rows: $rows, columns: $columns, filter: $filter) {
    rows { key label totals { contributions } }
    columns { key label totals { contributions } }
    totals { contributions }
    cells {
      row { key } column { key } counts { contributions }
      contributions(first: $first) {
        totalCount
        nodes { id goal { id key } effect status rationale ${SOURCE} ${SERVICE} }
      }
    }
  }
}`;

/** Loads the matrix of a year. */
export async function loadMatrix(question: MatrixQuestion, signal: AbortSignal): Promise<Matrix> {
  const answer = await askHub<{ contributionMatrix: Matrix }>(MATRIX, { ...question, first: SHOWN }, signal);
  return answer.contributionMatrix;
}
