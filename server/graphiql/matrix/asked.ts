import { argumentsAsked } from '../pictures/asked-field.js';
import type { Run } from '../pictures/run-address.js';
import type { MatrixState } from './address.js';
import { COLUMN_AXES, ROW_AXES } from './model.js';

/** The matrix that a query asks for, with no cell chosen; null where it asks for none. */
export function askedMatrix(run: Run): MatrixState | null {
  const given = argumentsAsked(run, 'contributionMatrix');
  if (!given) return null;
  return {
    year: typeof given.year === 'number' ? given.year : null,
    rows: ROW_AXES.find((axis) => axis === given.rows) ?? 'OFFICE',
    columns: COLUMN_AXES.find((axis) => axis === given.columns) ?? 'OFFICE',
    filter: given.filter ? JSON.stringify(given.filter) : null,
    cell: null,
  };
}

/** The filter that an address names. A link may have been cut on its way. */
export function filterIn(text: string | null): Readonly<Record<string, unknown>> | null {
  try {
    return JSON.parse(text ?? 'null');
  } catch {
    return null;
  }
}
