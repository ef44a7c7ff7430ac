import type { Indicator } from '../../schema/indicators/indicator.js';
import type { IndicatorValue } from '../../schema/indicators/indicator-value.js';
import type { IndicatorValueKind } from '../../schema/indicators/indicator-value-kind.js';
import { unreadable } from '../changes/unavailable.js';

/** What is judged together: of everything that hangs together with an indicator, the values of one kind in one calendar year. */
export interface FamilyYear {
  /** The key of one indicator of the family. */
  readonly key: string;
  readonly kind: IndicatorValueKind;
  readonly calendarYear: number;
}

/** A version of a value of a family, in whatever plan it was said; a null value was taken back. */
export interface Said
  extends Pick<Indicator, 'year' | 'key' | 'unit' | 'dimension'>,
    Pick<IndicatorValue, 'periodType' | 'firstDay' | 'lastDay' | 'value'> {
  /** Which of the families that were asked for. */
  readonly place: number;
  /** Whether some plan knows it as a part of something. */
  readonly isPart: boolean;
  /** The key of what it is a part of in its own plan. */
  readonly partOf: string | null;
  /** When it was set, to the microsecond: what was set together has the same. */
  readonly moment: string;
}

/** Runs a statement: in a transaction or without one. */
export type Query = <Row>(sql: string, parameters: readonly unknown[]) => Promise<readonly Row[]>;

/**
 * Families are put together across all plans: a draft begins as a copy, and what it no longer counts as a part would give away
 * what the plan before it keeps back. A family without anybody to protect has no rows. Few indicators are parts, so all of these are
 * read first: looked up one by one they seem so dear to PostgreSQL that it compiles the statement, which takes longer than to run it.
 */
const SAID = `WITH RECURSIVE
  asked AS (SELECT * FROM jsonb_to_recordset($1) AS asked (place int, key text, kind indicator_value_kind, "from" date, "to" date)),
  edge AS MATERIALIZED (
    SELECT key AS one, part_of AS other FROM indicator WHERE part_of IS NOT NULL
    UNION SELECT part_of, key FROM indicator WHERE part_of IS NOT NULL),
  member AS (
    SELECT key AS start, key FROM asked
    UNION
    SELECT member.start, edge.other FROM member JOIN edge ON edge.one = member.key),
  role AS (
    SELECT member.start, member.key, bool_or(one.part_of IS NOT NULL) AS "isPart",
      bool_or(bool_or(one.subject IS NOT NULL)) OVER (PARTITION BY member.start) AS "isProtected"
    FROM member CROSS JOIN plan JOIN indicator one ON one.year = plan.year AND one.key = member.key
    GROUP BY member.start, member.key)
  SELECT asked.place, one.year, one.key, one.unit, one.dimension, role."isPart", one.part_of AS "partOf",
    value.period_type AS "periodType", value.first_day::text AS "firstDay", value.last_day::text AS "lastDay",
    value.value::text AS value, value.set_at::text AS moment
  FROM asked JOIN role ON role.start = asked.key AND role."isProtected" CROSS JOIN plan
  JOIN indicator one ON one.year = plan.year AND one.key = role.key
  CROSS JOIN LATERAL (
    SELECT * FROM indicator_value value WHERE value.year = one.year AND value.indicator = one.key AND value.kind = asked.kind
      AND value.first_day >= asked."from" AND value.first_day <= asked."to" OFFSET 0) value
  ORDER BY value.set_at, value.version`;

/**
 * Reads families with all that was ever said of them, in one statement.
 *
 * @returns for each that was asked for its values, in the order in which they were set
 * @throws HubError DATABASE_UNAVAILABLE
 */
export async function readFamilies(query: Query, asked: readonly FamilyYear[]): Promise<readonly (readonly Said[])[]> {
  const families = asked.map((): Said[] => []);
  try {
    const given = asked.map(({ key, kind, calendarYear }, place) => ({
      ...{ place, key, kind, from: `${calendarYear}-01-01`, to: `${calendarYear}-12-31` },
    }));
    for (const said of await query<Said>(SAID, [JSON.stringify(given)])) families[said.place]!.push(said);
  } catch (error) {
    throw unreadable(error as Error, 'The values of indicators');
  }
  return families;
}
