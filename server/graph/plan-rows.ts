import type { Plan } from '../../schema/plans/plan.js';
import type { Model, Shape } from './model.js';

/** A row as the database gives it, by column name. */
export type Row = Readonly<Record<string, string | number | null>>;

/** Everything a plan is made of, as rows by table. */
export interface PlanRows {
  readonly plan: Plan;
  readonly tables: ReadonlyMap<string, readonly Row[]>;
}

/** The names of all tables of a model, link tables behind the tables they link. */
export function tablesOf(model: Model): readonly string[] {
  return [...model.map((shape) => shape.table), ...model.flatMap((shape) => shape.links.map((link) => link.table))];
}

/** The key of a row in its plan; the parts of a compound key are joined by a slash. */
export function keyOfRow({ keyColumns }: Shape, row: Row): string {
  return keyColumns.length === 1 ? String(row[keyColumns[0]!]) : keyColumns.map((column) => row[column]).join('/');
}
