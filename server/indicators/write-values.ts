import { isDeepStrictEqual } from 'node:util';
import type { QueryRunner } from 'typeorm';
import { ProblemCode } from '../../schema/changes/problem-code.js';
import { IndicatorValue } from '../../schema/indicators/indicator-value.js';
import { OWN_TARGETS } from '../../schema/indicators/indicator-value-kind.js';
import { JournalAction } from '../../schema/journal/journal-action.js';
import type { Author } from '../changes/change.js';
import { type Problem, problem, stale } from '../changes/problem.js';
import type { WrittenBeside } from '../changes/task.js';
import type { Facts } from '../graph/facts.js';
import type { NewValue } from './read-values.js';
import { VALUE_COLUMNS_WITH_ORIGIN, ValueReader, type ValueRow } from './value-row.js';

const NEWEST = `SELECT DISTINCT ON (asked.place) asked.place, ${VALUE_COLUMNS_WITH_ORIGIN}
  FROM jsonb_to_recordset($1) AS asked (place int, year int, indicator text, kind indicator_value_kind, period_type period_type, first_day date)
  JOIN indicator_value value USING (year, indicator, first_day, period_type, kind) ORDER BY asked.place, value.version DESC`;

const INSERTED = `year, indicator, first_day, period_type, kind, version, last_day, value, reason, set_by, office,
  source_document, source_section, source_page, source_kind`;

/**
 * Writes values. Each supersedes what was said of the same kind and period; what says the same again is not written.
 *
 * @param isAdopted whether the plan is, so that its own targets do not change any more
 */
export async function writeValues(
  transaction: QueryRunner,
  values: readonly NewValue[],
  author: Author,
  isAdopted: boolean,
): Promise<WrittenBeside> {
  const known = await newestOf(transaction, values);
  const problems = [
    ...(isAdopted ? values.filter(({ kind }) => OWN_TARGETS.includes(kind)).map(fixed) : []),
    ...values.flatMap((value, at) => notBasedOn(value, known[at]?.version ?? 0)),
  ];
  if (problems.length > 0) return { problems, entries: [], written: [] };
  const versions = values.map((value, at) => {
    const before = known[at];
    return before && isDeepStrictEqual(factsOf(before), factsOf(value)) ? before.version : (before?.version ?? 0) + 1;
  });
  const isNew = (at: number): boolean => versions[at] !== known[at]?.version;
  const rows = values.flatMap((value, at) => (isNew(at) ? [rowOf(value, versions[at]!, author)] : []));
  await transaction.query(
    `INSERT INTO indicator_value (${INSERTED}) SELECT ${INSERTED} FROM jsonb_populate_recordset(NULL::indicator_value, $1)`,
    [JSON.stringify(rows)],
  );
  const entries = values.flatMap((value, at) => {
    if (!isNew(at)) return [];
    const before = known[at] ? factsOf(known[at]) : null;
    const common = { action: JournalAction.VALUE_SET, type: IndicatorValue.name, key: placeOf(value) };
    return [{ ...common, version: versions[at]!, before, after: factsOf(value) }];
  });
  const written = values.map((value, at) => ({ type: IndicatorValue.name, key: `${placeOf(value)}/${versions[at]}` }));
  return { problems: [], entries, written };
}

/** What counts of each value now; undefined where nothing has been said yet. */
async function newestOf(transaction: QueryRunner, values: readonly NewValue[]): Promise<readonly (IndicatorValue | undefined)[]> {
  const asked = values.map(({ indicator, kind, period }, place) => ({
    ...{ place, year: indicator.year, indicator: indicator.key, kind },
    ...{ period_type: period.type, first_day: period.firstDay },
  }));
  const rows: (ValueRow & { place: number })[] = await transaction.query(NEWEST, [JSON.stringify(asked)]);
  const reader = new ValueReader();
  const byPlace = new Map(rows.map((row) => [row.place, reader.value(row, values[row.place]!.indicator)]));
  return values.map((_, at) => byPlace.get(at));
}

/** What a value says, for the journal and for comparing. */
function factsOf({ value, reason, source }: Pick<NewValue | IndicatorValue, 'value' | 'reason' | 'source'>): Facts {
  return { value, reason, source: { ...source } };
}

/** "0501-I026/ACTUAL/2024": the key of a value without its version. */
function placeOf({ indicator, kind, period }: NewValue): string {
  return `${indicator.key}/${kind}/${period.name}`;
}

function rowOf({ indicator, kind, period, value, reason, source }: NewValue, version: number, { subject, office }: Author) {
  return {
    ...{ year: indicator.year, indicator: indicator.key, kind, version, value, reason, set_by: subject, office },
    ...{ first_day: period.firstDay, period_type: period.type, last_day: period.lastDay },
    ...{ source_document: source.document, source_section: source.section, source_page: source.page, source_kind: source.kind },
  };
}

function fixed({ kind, path }: NewValue): Problem {
  const expected = {
    de: `der Entwurf eines Plans, wo der Wert ${kind} ist`,
    en: `the draft of a plan where the value is ${kind}`,
  };
  return problem({ field: `${path}.kind`, code: ProblemCode.PLAN_ADOPTED, expected, got: null });
}

function notBasedOn({ supersedes, path }: NewValue, version: number): readonly Problem[] {
  return supersedes === null || supersedes === version ? [] : [stale(`${path}.supersedes`, version, supersedes)];
}
