import { type FieldNode, getOperationAST, Kind, parse, valueFromASTUntyped } from 'graphql';
import type { Run } from '../pictures/run-address.js';
import type { MatrixState } from './address.js';
import { COLUMN_AXES, ROW_AXES } from './model.js';

/** The matrix that a query asks for; null where it asks for none. */
export function askedMatrix({ query, operationName, variables }: Run): Omit<MatrixState, 'cell'> | null {
  const selections = getOperationAST(parse(query), operationName)?.selectionSet.selections ?? [];
  const field = selections.find((one): one is FieldNode => one.kind === Kind.FIELD && one.name.value === 'contributionMatrix');
  if (!field) return null;
  const given = Object.fromEntries(
    (field.arguments ?? []).map(({ name, value }) => [name.value, valueFromASTUntyped(value, variables)]),
  );
  return {
    year: typeof given.year === 'number' ? given.year : null,
    rows: ROW_AXES.find((axis) => axis === given.rows) ?? 'OFFICE',
    columns: COLUMN_AXES.find((axis) => axis === given.columns) ?? 'OFFICE',
    filter: given.filter ? JSON.stringify(given.filter) : null,
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
