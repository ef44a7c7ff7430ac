import DataLoader from 'dataloader';
import type { DataSource } from 'typeorm';
import type { Indicator } from '../../schema/indicators/indicator.js';
import type { IndicatorValue } from '../../schema/indicators/indicator-value.js';
import type { IndicatorValueKind } from '../../schema/indicators/indicator-value-kind.js';
import type { ChangeContext } from '../changes/change-context.js';
import { unreadable } from '../changes/unavailable.js';
import { type Disclosure, disclosureOf } from '../disclosure/disclosure.js';
import type { ValuePlace } from './value-cursor.js';
import { VALUE_COLUMNS, VALUE_COLUMNS_WITH_ORIGIN, ValueReader, type ValueRow } from './value-row.js';

/** Which values of an indicator are asked for. */
export interface AskedValues {
  readonly indicator: Indicator;
  readonly kinds: readonly IndicatorValueKind[];
  /** Days. */
  readonly from: string | null;
  readonly to: string | null;
  /** Only what was set before. */
  readonly before: Date | null;
}

/** The newest of them. */
interface AskedNewest extends AskedValues {
  /** Whether who set a value, when, why and from where it is taken is asked for as well. */
  readonly withOrigin: boolean;
}

/** A page of them. */
interface AskedPage extends AskedNewest {
  readonly after: ValuePlace | null;
  readonly size: number;
}

/** What was said of one kind and period, from one version to another. */
interface AskedVersions extends ValuePlace {
  readonly indicator: Indicator;
  readonly lowest: number;
  readonly highest: number;
}

/** All that was asked for, a row each. */
const ASKED = `jsonb_to_recordset($1) AS asked (place int, year int, key text, kinds indicator_value_kind[], "from" date, "to" date,
  before timestamptz, kind indicator_value_kind, "periodType" period_type, "firstDay" date, size int, lowest int, highest int)`;

/** Put so that the index finds it: without a bound there is a bound that lets everything pass. */
const ITS_VALUES = `value.year = asked.year AND value.indicator = asked.key AND value.kind = ANY (asked.kinds)
  AND value.first_day >= coalesce(asked."from", '-infinity') AND value.first_day <= coalesce(asked."to", 'infinity')
  AND value.last_day <= coalesce(asked."to", 'infinity') AND (asked.before IS NULL OR value.set_at < asked.before)`;

/** In the order of the primary key, which holds all of it: nothing is sorted but the versions of one value. */
const pagesWith = (columns: string) => `SELECT asked.place, ${columns} FROM ${ASKED} CROSS JOIN LATERAL (
    SELECT DISTINCT ON (value.first_day, value.period_type, value.kind) value.* FROM indicator_value value
    WHERE ${ITS_VALUES} AND (asked.kind IS NULL
      OR (value.first_day, value.period_type, value.kind) > (asked."firstDay", asked."periodType", asked.kind))
    ORDER BY value.first_day, value.period_type, value.kind, value.version DESC LIMIT asked.size) value
  ORDER BY asked.place, value.first_day, value.period_type, value.kind`;

/** The newest that are set: those whose period ends last, and of these the one with the longest period. */
const newestWith = (columns: string) => `SELECT asked.place, ${columns} FROM ${ASKED} CROSS JOIN LATERAL (
    SELECT * FROM (
      SELECT DISTINCT ON (value.first_day, value.period_type, value.kind) value.* FROM indicator_value value WHERE ${ITS_VALUES}
      ORDER BY value.first_day, value.period_type, value.kind, value.version DESC) said
    WHERE said.value IS NOT NULL ORDER BY said.last_day DESC, said.period_type DESC LIMIT 1) value
  ORDER BY asked.place`;

const COUNTS = `SELECT asked.place, (
    SELECT count(DISTINCT (value.first_day, value.period_type, value.kind))::int FROM indicator_value value WHERE ${ITS_VALUES}
  ) AS count FROM ${ASKED}`;

const VERSIONS = `SELECT asked.place, ${VALUE_COLUMNS_WITH_ORIGIN} FROM ${ASKED} JOIN indicator_value value
    ON value.year = asked.year AND value.indicator = asked.key AND value.first_day = asked."firstDay"
    AND value.period_type = asked."periodType" AND value.kind = asked.kind AND value.version BETWEEN asked.lowest AND asked.highest
  ORDER BY asked.place, value.version DESC`;

/**
 * Reads the values of all indicators of an answer in one statement, however many there are, and in another one what has to be known
 * of those that count people. What it gives may be published.
 */
export class ValueLoader {
  private readonly pages: DataLoader<AskedPage, readonly IndicatorValue[], string>;
  private readonly newests: DataLoader<AskedNewest, IndicatorValue | null, string>;
  private readonly counts: DataLoader<AskedValues, number, string>;
  private readonly versions: DataLoader<AskedVersions, readonly IndicatorValue[], string>;

  constructor(database: DataSource, disclosure: Disclosure) {
    const cacheKeyFn = (asked: object): string =>
      JSON.stringify(asked, (name, value) => (name === 'indicator' ? value.id : value));
    const read = async (sql: string, asked: readonly Asked[]) => valuesOf(await query(database, sql, asked), asked, disclosure);
    this.pages = new DataLoader((asked: readonly AskedPage[]) => read(pagesWith(columnsOf(asked)), asked), { cacheKeyFn });
    this.newests = new DataLoader(
      async (asked: readonly AskedNewest[]) =>
        (await read(newestWith(columnsOf(asked)), asked)).map(([newest]) => newest ?? null),
      { cacheKeyFn },
    );
    this.versions = new DataLoader((asked: readonly AskedVersions[]) => read(VERSIONS, asked), { cacheKeyFn });
    this.counts = new DataLoader((asked: readonly AskedValues[]) => countValues(database, asked), { cacheKeyFn });
  }

  /** The values that count, of each kind and period one, by period and kind. */
  page(asked: AskedPage): Promise<readonly IndicatorValue[]> {
    return this.pages.load(asked);
  }

  /** The one whose period ends last, of those that end on the same day the longest; null if none is set. */
  newest(asked: AskedNewest): Promise<IndicatorValue | null> {
    return this.newests.load(asked);
  }

  /** How many there are. */
  count(asked: AskedValues): Promise<number> {
    return this.counts.load(asked);
  }

  /** Some versions of one value, the highest first. */
  versionsOf(asked: AskedVersions): Promise<readonly IndicatorValue[]> {
    return this.versions.load(asked);
  }
}

const loaders = new WeakMap<ChangeContext, ValueLoader>();

/** The loader of a request: what it has read once it does not read again. */
export function valueLoaderOf(context: ChangeContext): ValueLoader {
  let loader = loaders.get(context);
  if (!loader) loaders.set(context, (loader = new ValueLoader(context.writer.database, disclosureOf(context))));
  return loader;
}

/** Lets a request read anew: it sets values, and may show them before and after. */
export function forgetValues(context: ChangeContext): void {
  loaders.delete(context);
}

type Asked = AskedNewest | AskedVersions;
type PlacedRow = ValueRow & { readonly place: number };

/** One statement reads all of them, so it reads the origin of all if one needs it. */
function columnsOf(asked: readonly AskedNewest[]): string {
  return asked.some(({ withOrigin }) => withOrigin) ? VALUE_COLUMNS_WITH_ORIGIN : VALUE_COLUMNS;
}

/** Makes of rows the values that are published. */
async function valuesOf(
  rows: readonly PlacedRow[],
  asked: readonly Asked[],
  disclosure: Disclosure,
): Promise<readonly (readonly IndicatorValue[])[]> {
  const lists = asked.map((): IndicatorValue[] => []);
  const reader = new ValueReader();
  const indicatorOf = ({ place }: PlacedRow): Indicator => asked[place]!.indicator;
  for (const row of await disclosure.publish(rows, indicatorOf)) lists[row.place]!.push(reader.value(row, indicatorOf(row)));
  return lists;
}

async function countValues(database: DataSource, asked: readonly AskedValues[]): Promise<readonly number[]> {
  const counts = asked.map(() => 0);
  for (const { place, count } of await query<{ place: number; count: number }>(database, COUNTS, asked)) counts[place] = count;
  return counts;
}

async function query<Row>(
  database: DataSource,
  sql: string,
  asked: readonly (AskedValues | AskedVersions)[],
): Promise<readonly Row[]> {
  const given = asked.map(({ indicator: { year, key }, ...one }, place) => {
    const after = 'after' in one ? (one.after as ValuePlace | null) : null;
    return { ...one, ...(after ?? {}), place, year, key };
  });
  try {
    return await database.query(sql, [JSON.stringify(given)]);
  } catch (error) {
    throw unreadable(error as Error, 'The values of indicators');
  }
}
