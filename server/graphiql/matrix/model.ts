/** What the columns of a matrix can stand for. */
export const COLUMN_AXES = [
  'OFFICE',
  'DEPARTMENT',
  'LEGAL_DOMAIN',
  'PRODUCT_AREA',
  'PRODUCT_GROUP',
  'FIELD_OF_ACTION',
  'GOAL_LEVEL',
] as const;
export type Axis = (typeof COLUMN_AXES)[number];

/** What the rows can stand for: a service has no level. */
export const ROW_AXES = COLUMN_AXES.filter((axis) => axis !== 'GOAL_LEVEL');

/** What is asked of the hub. */
export interface MatrixQuestion {
  readonly year: number;
  readonly rows: Axis;
  readonly columns: Axis;
  /** As the API takes it; null counts all contributions. */
  readonly filter: Readonly<Record<string, unknown>> | null;
}

/** A row or column. */
export interface MatrixLine {
  /** Null for what has no value on the axis. */
  readonly key: string | null;
  readonly label: string;
  readonly totals: { readonly contributions: number };
}

/** Where a row meets a column. */
export interface MatrixCell {
  readonly row: { readonly key: string | null };
  readonly column: { readonly key: string | null };
  readonly counts: { readonly contributions: number };
}

/** Where a cell stands, as an address says it: the keys of its row and column, as JSON. */
export function placeOf(row: Pick<MatrixLine, 'key'>, column: Pick<MatrixLine, 'key'>): string {
  return JSON.stringify([row.key, column.key]);
}

/** A matrix as the hub answers it; empty cells are left out. */
export interface Matrix {
  readonly rows: readonly MatrixLine[];
  readonly columns: readonly MatrixLine[];
  readonly cells: readonly MatrixCell[];
  readonly totals: { readonly contributions: number };
}

/** How much stands in the fullest cell. */
export function largestCount({ cells }: Matrix): number {
  return Math.max(...cells.map(({ counts }) => counts.contributions));
}

/** The cells, ready to be found by their place. */
export function cellsByPlace({ cells }: Matrix): (row: MatrixLine, column: MatrixLine) => MatrixCell | undefined {
  const places = new Map(cells.map((cell) => [placeOf(cell.row, cell.column), cell]));
  return (row, column) => places.get(placeOf(row, column));
}
