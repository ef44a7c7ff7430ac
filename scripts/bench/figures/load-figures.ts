import type { Client } from 'pg';
import { YEAR } from '../city/load-city.js';

/** Indicators of each goal, and years and kinds of their values; with 2,500 goals that is a million values. */
const INDICATORS = 5;
const FIRST_YEAR = 2011;
const YEARS = 20;
const KINDS = ['ACTUAL', 'BUDGETED', 'PLANNED', 'FORECAST'];

/**
 * Writes indicators and their values into the generated city, which is a draft, under all rules of the database.
 *
 * @returns how many values there are
 */
export async function loadFigures(database: Client): Promise<number> {
  await database.query(
    `INSERT INTO indicator (year, key, name, unit, kind, goal, source_document, source_kind)
     SELECT year, key || '-' || number, 'Kennzahl ' || number, 'Prozent', 'TARGET', key, 'Erzeugter Plan', 'INFERRED'
     FROM goal, generate_series(1, ${INDICATORS}) number WHERE year = $1`,
    [YEAR],
  );
  for (const kind of KINDS) {
    await database.query(
      `INSERT INTO indicator_value
         (year, indicator, first_day, last_day, period_type, kind, version, value, set_by, source_document, source_kind)
       SELECT year, key, make_date(${FIRST_YEAR} + number, 1, 1), make_date(${FIRST_YEAR} + number, 12, 31), 'YEAR',
         $2::indicator_value_kind, 1, round((random() * 100)::numeric, 1), 'zielnetz', 'Erzeugter Plan', 'INFERRED'
       FROM indicator, generate_series(0, ${YEARS - 1}) number WHERE year = $1`,
      [YEAR, kind],
    );
  }
  await database.query(`UPDATE plan SET status = 'ADOPTED' WHERE year = $1`, [YEAR]);
  await database.query('VACUUM ANALYZE');
  const { rows } = await database.query('SELECT count(*)::int AS count FROM indicator_value WHERE year = $1', [YEAR]);
  return rows[0].count;
}
