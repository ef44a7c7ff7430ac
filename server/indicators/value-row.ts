import type { Indicator } from '../../schema/indicators/indicator.js';
import { IndicatorValue } from '../../schema/indicators/indicator-value.js';
import { Source } from '../../schema/sources/source.js';

/** The columns of a value, as they are read: days and numbers as texts, so that nothing is rounded or moved to another time zone. */
export const COLUMNS = `value.kind, value.period_type AS "periodType", value.first_day::text AS "firstDay",
  value.last_day::text AS "lastDay", value.version, value.value::text AS value, value.reason, value.set_by AS "setBy",
  value.office, value.set_at AS "setAt", jsonb_build_object('document', value.source_document, 'section', value.source_section,
    'page', value.source_page, 'kind', value.source_kind) AS source`;

/** A row as {@link COLUMNS} give it. */
export type ValueRow = Pick<
  IndicatorValue,
  'kind' | 'periodType' | 'firstDay' | 'lastDay' | 'version' | 'value' | 'reason' | 'setBy' | 'office' | 'setAt' | 'source'
>;

/** Makes a value of its row. */
export function valueOfRow({ source, ...row }: ValueRow, indicator: Indicator): IndicatorValue {
  const { year, key: indicatorKey } = indicator;
  const from = Object.assign(new Source(), source);
  return Object.freeze(Object.assign(new IndicatorValue(), row, { year, indicatorKey, indicator, source: from }));
}
