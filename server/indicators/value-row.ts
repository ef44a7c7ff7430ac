import type { Indicator } from '../../schema/indicators/indicator.js';
import { IndicatorValue } from '../../schema/indicators/indicator-value.js';
import { Period } from '../../schema/indicators/period.js';
import type { Source } from '../../schema/sources/source.js';
import type { Disclosure, Published } from '../disclosure/disclosure.js';
import { sourceOf } from '../graph/said.js';

/** The columns that say what a value is: days and numbers as texts, so that nothing is rounded or moved to another time zone. */
export const VALUE_COLUMNS = `value.kind, value.period_type AS "periodType", value.first_day::text AS "firstDay",
  value.last_day::text AS "lastDay", value.version, value.value::text AS value`;

/** All columns: also who set a value, when, why and from where it is taken. Most series are drawn without, in half the time. */
export const VALUE_COLUMNS_WITH_ORIGIN = `${VALUE_COLUMNS}, value.reason, value.set_by AS "setBy", value.office, value.set_at AS "setAt",
  value.source_document, value.source_section, value.source_page, value.source_kind`;

/** The fields of a value that need {@link VALUE_COLUMNS_WITH_ORIGIN}. */
export const ORIGIN_FIELDS: ReadonlySet<string> = new Set(['reason', 'setBy', 'office', 'setAt', 'source']);

/** The columns that are properties as well. */
type Columns = 'kind' | 'periodType' | 'firstDay' | 'lastDay' | 'version' | 'value' | 'reason' | 'setBy' | 'office' | 'setAt';

interface SourceRow {
  readonly source_document: string;
  readonly source_section: string | null;
  readonly source_page: string | null;
  readonly source_kind: string;
}

/**
 * A row as {@link VALUE_COLUMNS_WITH_ORIGIN} give it; read by {@link VALUE_COLUMNS} it lacks what nobody asked for. Before an answer
 * is made of it, it has to pass the {@link Disclosure}.
 */
export type ValueRow = Pick<IndicatorValue, Columns> & SourceRow;

type Writable<Type> = { -readonly [Property in keyof Type]: Type[Property] };

/** Makes values of rows. Each property is set by itself: an answer holds thousands, and spreading takes several times as long. */
export class ValueReader {
  private source: Source | null = null;
  private readonly periods = new Map<string, Period>();

  /** The value of a row. What the row lacks the value lacks too. */
  value(row: Published<ValueRow>, indicator: Indicator): IndicatorValue {
    const value: Writable<IndicatorValue> = new IndicatorValue();
    value.year = indicator.year;
    value.indicatorKey = indicator.key;
    value.indicator = indicator;
    value.firstDay = row.firstDay;
    value.periodType = row.periodType;
    value.kind = row.kind;
    value.version = row.version;
    value.lastDay = row.lastDay;
    value.period = this.periodOf(row);
    value.value = row.value;
    value.suppression = row.suppression ?? null;
    value.reason = row.reason;
    value.setBy = row.setBy;
    value.office = row.office;
    value.setAt = row.setAt;
    value.source = this.sourceOf(row);
    return value;
  }

  /** An answer has a handful of periods, and a value for each of them in every series. */
  private periodOf({ periodType, firstDay, lastDay }: ValueRow): Period {
    const key = periodType + firstDay;
    let period = this.periods.get(key);
    if (!period) this.periods.set(key, (period = new Period(periodType, firstDay, lastDay)));
    return period;
  }

  /** The values of a series mostly come from one place. */
  private sourceOf({ source_document, source_section, source_page, source_kind }: SourceRow): Source {
    const { document, section, page, kind } = this.source ?? {};
    const isSame = document === source_document && section === source_section && page === source_page && kind === source_kind;
    if (!isSame) this.source = sourceOf({ source_document, source_section, source_page, source_kind });
    return this.source!;
  }
}
