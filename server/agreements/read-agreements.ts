import type { AgreementStep } from '../../schema/agreements/agreement-step.js';
import type { TargetAgreement } from '../../schema/agreements/target-agreement.js';
import type { TargetOrigin } from '../../schema/agreements/target-origin.js';
import type { Published } from '../disclosure/disclosure.js';
import type { Query } from '../disclosure/read-families.js';
import { VALUE_COLUMNS_WITH_ORIGIN, type ValueRow } from '../indicators/value-row.js';

/** Whose agreements are asked for: those of a plan. */
export interface AskedAgreements {
  readonly year: number;
  /** Only what had been recorded before; null for everything. */
  readonly before: Date | null;
}

/** Rows as they are read; `place` says for which of those that were asked for. */
export type AgreementRow = Pick<TargetAgreement, 'year' | 'key' | 'title' | 'targetYear' | 'partner'> & {
  readonly place: number;
  readonly office: string;
  readonly committee: string;
  readonly provision: string | null;
};
type StepColumns = 'number' | 'status' | 'date' | 'reason' | 'actor' | 'office' | 'recordedAt';
type SourceColumns = 'source_document' | 'source_section' | 'source_page' | 'source_kind';
export type StepRow = Pick<AgreementStep, StepColumns> &
  Pick<ValueRow, SourceColumns> & { readonly place: number; readonly agreement: string };
export interface TargetRow {
  readonly place: number;
  readonly agreement: string;
  readonly indicator: string;
  readonly origin: TargetOrigin;
}
type TargetValueRow = Published<ValueRow> & Omit<TargetRow, 'origin'>;

/** Everything of the agreements that were asked for. */
export interface AgreementRows {
  readonly agreements: readonly AgreementRow[];
  readonly targets: readonly TargetRow[];
  readonly steps: readonly StepRow[];
  readonly values: readonly TargetValueRow[];
}

const ASKED = 'jsonb_to_recordset($1) AS asked (place int, year int, before timestamptz)';
const RECORDED = `(asked.before IS NULL OR step.recorded_at < asked.before)`;

const AGREEMENTS = `SELECT asked.place, agreement.year, key, title, target_year AS "targetYear", partner, office, committee, provision
  FROM ${ASKED} JOIN target_agreement agreement USING (year) ORDER BY target_year, key`;

const TARGETS = `SELECT asked.place, agreement, indicator, origin
  FROM ${ASKED} JOIN agreement_target target USING (year) ORDER BY indicator`;

const STEPS = `SELECT asked.place, agreement, number, status, date::text AS date, reason, actor, office, recorded_at AS "recordedAt",
    source_document, source_section, source_page, source_kind
  FROM ${ASKED} JOIN agreement_step step ON step.year = asked.year AND ${RECORDED} ORDER BY number`;

/**
 * The values of the targets: what was known when the council decided on the offer, and of what is agreed when it was signed;
 * without these steps, and of everything else, what counts now. Of actual values that of the latest period of the year.
 */
const VALUES = `SELECT asked.place, target.agreement, target.indicator, ${VALUE_COLUMNS_WITH_ORIGIN}
  FROM ${ASKED} JOIN agreement_target target USING (year)
  JOIN target_agreement agreement ON agreement.year = target.year AND agreement.key = target.agreement
  CROSS JOIN LATERAL (
    SELECT coalesce(max(recorded_at) FILTER (WHERE status = 'OFFERED'), 'infinity') AS offered,
      coalesce(max(recorded_at) FILTER (WHERE status = 'SIGNED'), 'infinity') AS signed
    FROM agreement_step step WHERE step.year = target.year AND step.agreement = target.agreement AND ${RECORDED}) decided
  CROSS JOIN unnest(enum_range(NULL::indicator_value_kind)) AS wanted (kind)
  CROSS JOIN LATERAL (
    SELECT * FROM (
      SELECT DISTINCT ON (first_day, period_type) * FROM indicator_value said
      WHERE said.year = target.year AND said.indicator = target.indicator AND said.kind = wanted.kind
        AND said.first_day >= make_date(agreement.target_year, 1, 1) AND said.last_day <= make_date(agreement.target_year, 12, 31)
        AND (said.kind = 'ACTUAL' OR said.period_type = 'YEAR') AND (asked.before IS NULL OR said.set_at < asked.before)
        AND said.set_at <= CASE WHEN said.kind IN ('REFERENCE', 'CORRIDOR_LOW', 'CORRIDOR_HIGH', 'OFFERED') THEN decided.offered
          WHEN said.kind = 'AGREED' THEN decided.signed ELSE 'infinity' END
      ORDER BY first_day, period_type, version DESC) newest
    WHERE newest.value IS NOT NULL ORDER BY last_day DESC, period_type DESC LIMIT 1) value`;

/** Reads the agreements of plans, whatever their number, in four statements. */
export async function readAgreements(query: Query, asked: readonly AskedAgreements[]): Promise<AgreementRows> {
  const given = [JSON.stringify(asked.map((one, place) => ({ ...one, place })))];
  // One after the other: in a transaction there is one connection.
  return {
    agreements: await query<AgreementRow>(AGREEMENTS, given),
    targets: await query<TargetRow>(TARGETS, given),
    steps: await query<StepRow>(STEPS, given),
    values: await query<TargetValueRow>(VALUES, given),
  };
}
