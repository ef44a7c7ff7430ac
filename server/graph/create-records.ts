import type { PlanRecord } from '../../schema/plans/plan-record.js';
import { Source } from '../../schema/sources/source.js';
import type { Shape } from './model.js';
import { compareNaturally } from './natural-order.js';
import { keyOfRow, type PlanRows, type Row } from './plan-rows.js';

/** Makes records of rows, without their references. */
export class RecordFactory {
  private readonly sources = new Map<string, Source>();

  constructor(private readonly rows: PlanRows) {}

  /**
   * Makes the records of one class.
   *
   * @returns by key, in natural order of the keys
   */
  create(shape: Shape): ReadonlyMap<string, PlanRecord> {
    const rows = (this.rows.tables.get(shape.table) ?? []).map((row) => ({ key: keyOfRow(shape, row), row }));
    rows.sort((a, b) => compareNaturally(a.key, b.key));
    return new Map(rows.map(({ key, row }, rank) => [key, this.record(shape, row, rank)]));
  }

  private record({ type, fields, sourceFields }: Shape, row: Row, rank: number): PlanRecord {
    const { plan } = this.rows;
    const record = new type();
    const values = record as unknown as Record<string, unknown>;
    values.year = plan.year;
    values.plan = plan;
    values.rank = rank;
    for (const { property, column } of fields) values[property] = row[column];
    if (sourceFields.length > 0) values.source = this.source(row);
    return record;
  }

  /** Many facts come from the same place, so that place is one object for all of them. */
  private source(row: Row): Source {
    const place = JSON.stringify([row.source_document, row.source_section, row.source_page, row.source_kind]);
    let source = this.sources.get(place);
    if (!source) this.sources.set(place, (source = sourceOf(row)));
    return source;
  }
}

/** The source that a row names, frozen. */
export function sourceOf(row: Row): Source {
  const { source_document: document, source_section: section, source_page: page, source_kind: kind } = row;
  return Object.freeze(Object.assign(new Source(), { document, section, page, kind }));
}
