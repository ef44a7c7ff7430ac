import type { Random } from './random.js';

/** A row of a table, without the year. */
export type Row = Readonly<Record<string, string | number | null>>;

/** Rows in an order in which the database can take them. */
export type Rows = Iterable<readonly [table: string, row: Row]>;

/** 0 to below `end`. */
export function* indexes(end: number): Iterable<number> {
  for (let index = 0; index < end; index++) yield index;
}

/** Where a fact is taken from. */
export function source(draw: Random): Row {
  return {
    source_document: 'Erzeugter Plan',
    source_section: null,
    source_page: String(1 + draw.below(500)),
    source_kind: draw.percent(80) ? 'STATED' : 'INFERRED',
  };
}
