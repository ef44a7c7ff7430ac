import { readAddress, writeAddress } from '../pictures/address.js';
import { type Axis, COLUMN_AXES, ROW_AXES } from './model.js';

/** The name of the matrix in an address. */
export const MATRIX = 'matrix';

/** All that decides what is seen. */
export interface MatrixState {
  /** Null until it is known which plan answers. */
  readonly year: number | null;
  readonly rows: Axis;
  readonly columns: Axis;
  /** What the query just run has filtered, as JSON; null for all contributions. */
  readonly filter: string | null;
  /** The cell whose contributions are shown: the keys of its row and column, as JSON. */
  readonly cell: string | null;
}

/** The state that an address describes; what it does not know is as at the beginning. */
export function readMatrixState(hash: string): MatrixState {
  const { state } = readAddress(hash);
  const year = Number(state.get('year'));
  return {
    year: Number.isInteger(year) && year > 0 ? year : null,
    rows: ROW_AXES.find((axis) => axis === state.get('rows')) ?? 'OFFICE',
    columns: COLUMN_AXES.find((axis) => axis === state.get('columns')) ?? 'OFFICE',
    filter: state.get('filter'),
    cell: state.get('cell'),
  };
}

/** The address of a state. */
export function writeMatrixState({ year, ...state }: MatrixState): string {
  return writeAddress(MATRIX, { year: year === null ? null : String(year), ...state });
}
