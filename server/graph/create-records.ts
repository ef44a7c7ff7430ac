import type { Plan } from '../../schema/plans/plan.js';
import type { PlanRecord } from '../../schema/plans/plan-record.js';
import { Source } from '../../schema/sources/source.js';
import { sortedInTurns } from '../turns/sorted-in-turns.js';
import type { Steps } from '../turns/steps.js';
import { visitEach } from '../turns/visit-each.js';
import type { Shape } from './model.js';
import { compareNaturally } from './natural-order.js';
import type { Row } from './plan-rows.js';
import { Records } from './records.js';

/** The records of one class, and the rows they were made of in the same order. */
export interface CreatedRecords {
  readonly records: Records;
  readonly rows: readonly Row[];
}

/** Makes records of rows, without their references. */
export class RecordFactory {
  private readonly sources = new Map<string, Source>();

  constructor(private readonly plan: Plan) {}

  /**
   * Makes the records of one class.
   *
   * @param unsorted their rows
   * @returns the records and the rows they were made of, both in natural order of the keys
   */
  *create(shape: Shape, unsorted: readonly Row[]): Steps<CreatedRecords> {
    const rows = yield* sortedInTurns(unsorted, (a, b) => compareRows(shape, a, b));
    const list: PlanRecord[] = [];
    yield* visitEach(rows, (row, rank) => list.push(this.record(shape, row, rank)));
    return { records: yield* Records.of(list), rows };
  }

  /** Makes one record, without its references. */
  record({ type, fields, sourceFields }: Shape, row: Row, rank: number): PlanRecord {
    const { plan } = this;
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
    const place = `${row.source_document}\0${row.source_section}\0${row.source_page}\0${row.source_kind}`;
    let source = this.sources.get(place);
    if (!source) this.sources.set(place, (source = sourceOf(row)));
    return source;
  }
}

function compareRows({ keyColumns }: Shape, a: Row, b: Row): number {
  for (const column of keyColumns) {
    const compared = compareNaturally(String(a[column]), String(b[column]));
    if (compared !== 0) return compared;
  }
  return 0;
}

/** The source that a row names, frozen. */
export function sourceOf(row: Row): Source {
  const { source_document: document, source_section: section, source_page: page, source_kind: kind } = row;
  return Object.freeze(Object.assign(new Source(), { document, section, page, kind }));
}
