import { SERVICE, SOURCE } from '../goal-graph/documents.js';
import type { Contribution } from '../goal-graph/model.js';
import { askHub, type Page } from '../pictures/ask-hub.js';
import type { Matrix, MatrixCell, MatrixQuestion } from './model.js';

/** How many contributions of a cell come at once. */
const PAGE = 20;

const VARIABLES = '$year: Int, $rows: MatrixAxis!, $columns: MatrixAxis!, $filter: ContributionFilter';
const ARGUMENTS = 'year: $year, rows: $rows, columns: $columns, filter: $filter';

const MATRIX = `query ContributionMatrix(${VARIABLES}) {
  contributionMatrix(${ARGUMENTS}) {
    rows { key label totals { contributions } }
    columns { key label totals { contributions } }
    totals { contributions }
    cells { row { key } column { key } counts { contributions } }
  }
}`;

const CELL = `query ContributionsOfCell(${VARIABLES}, $row: String, $column: String, $first: Int, $after: String) {
  contributionMatrix(${ARGUMENTS}) {
    cell(row: $row, column: $column) {
      contributions(first: $first, after: $after) {
        totalCount pageInfo { hasNextPage endCursor }
        nodes { id goal { id key } effect status rationale ${SOURCE} ${SERVICE} }
      }
    }
  }
}`;

/** Loads the matrix of a year. */
export async function loadMatrix(question: MatrixQuestion, signal: AbortSignal): Promise<Matrix> {
  const answer = await askHub<{ contributionMatrix: Matrix }>(MATRIX, { ...question }, signal);
  return answer.contributionMatrix;
}

interface CellAnswer {
  readonly contributionMatrix: { readonly cell: { readonly contributions: Page<Contribution> } | null };
}

/** Loads the contributions of a cell behind a cursor; null where nothing stands there any more. */
export async function loadCell(
  question: MatrixQuestion,
  { row, column }: MatrixCell,
  after: string | null,
  signal: AbortSignal,
): Promise<Page<Contribution> | null> {
  const variables = { ...question, row: row.key, column: column.key, first: PAGE, after };
  const { contributionMatrix } = await askHub<CellAnswer>(CELL, variables, signal);
  return contributionMatrix.cell?.contributions ?? null;
}
