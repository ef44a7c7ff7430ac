import type { Indicator } from '../../schema/indicators/indicator.js';
import { IndicatorValue } from '../../schema/indicators/indicator-value.js';
import type { Source } from '../../schema/sources/source.js';
import { sourceOf } from '../graph/create-records.js';

/** What a value says, as it is read: days and numbers as texts, so that nothing is rounded or moved to another time zone. */
export const SAID = `value.kind, value.period_type AS "periodType", value.first_day::text AS "firstDay",
  value.last_day::text AS "lastDay", value.version, value.value::text AS value`;

/** All of it: also who said so, when, why and from where. Most series are drawn without, and read in half the time. */
export const ALL = `${SAID}, value.reason, value.set_by AS "setBy", value.office, value.set_at AS "setAt",
  value.source_document, value.source_section, value.source_page, value.source_kind`;

/** The fields of a value that only {@link ALL} has. */
export const ONLY_IN_ALL: ReadonlySet<string> = new Set(['reason', 'setBy', 'office', 'setAt', 'source']);

/** The columns that are properties as well. */
type Columns = 'kind' | 'periodType' | 'firstDay' | 'lastDay' | 'version' | 'value' | 'reason' | 'setBy' | 'office' | 'setAt';

interface SourceRow {
  readonly source_document: string;
  readonly source_section: string | null;
  readonly source_page: string | null;
  readonly source_kind: string;
}

/** A row as {@link ALL} gives it; of one that {@link SAID} gives the rest is not asked for. */
export type ValueRow = Pick<IndicatorValue, Columns> & SourceRow;

type Writable<Type> = { -readonly [Property in keyof Type]: Type[Property] };

/** Makes values of rows. Each property is set by itself: an answer holds thousands, and spreading takes several times as long. */
export class ValueReader {
  private source: Source | null = null;

  value(row: ValueRow, indicator: Indicator): IndicatorValue {
    const value: Writable<IndicatorValue> = new IndicatorValue();
    value.year = indicator.year;
    value.indicatorKey = indicator.key;
    value.indicator = indicator;
    value.firstDay = row.firstDay;
    value.periodType = row.periodType;
    value.kind = row.kind;
    value.version = row.version;
    value.lastDay = row.lastDay;
    value.value = row.value;
    value.reason = row.reason;
    value.setBy = row.setBy;
    value.office = row.office;
    value.setAt = row.setAt;
    value.source = this.sourceOf(row);
    return value;
  }

  /** The values of a series mostly come from one place. */
  private sourceOf({ source_document, source_section, source_page, source_kind }: SourceRow): Source {
    const { document, section, page, kind } = this.source ?? {};
    const isSame = document === source_document && section === source_section && page === source_page && kind === source_kind;
    if (!isSame) this.source = sourceOf({ source_document, source_section, source_page, source_kind });
    return this.source!;
  }
}
