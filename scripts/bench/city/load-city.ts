import type { Client } from 'pg';
import { goals } from './goals.js';
import { organisation } from './organisation.js';
import type { Row, Rows } from './rows.js';
import { contributions, services } from './services.js';
import { sizeOf } from './size.js';

/** The budget year of the generated city. */
export const YEAR = 2030;

/** How many rows a statement takes: a JSON value has a limit. */
const CHUNK = 50_000;

/**
 * Writes the generated city into a database the hub has made, under all its rules.
 *
 * @param scale how many times a large city
 * @returns how many rows were written
 */
export async function loadCity(database: Client, scale: number): Promise<number> {
  const size = sizeOf(scale);
  await database.query('BEGIN');
  // An adopted plan takes no more rows, so it begins as a draft.
  await database.query(
    `INSERT INTO plan (year, municipality, title, status, source_document, source_kind)
     VALUES ($1, 'Großstadt', 'Erzeugter Plan', 'DRAFT', 'Erzeugter Plan', 'INFERRED')`,
    [YEAR],
  );
  let count = 0;
  for (const rows of [organisation(size), goals(size), services(size), contributions(size)]) count += await write(database, rows);
  await database.query('COMMIT');
  await database.query(`UPDATE plan SET status = 'ADOPTED' WHERE year = $1`, [YEAR]);
  await database.query('VACUUM ANALYZE');
  return count;
}

async function write(database: Client, rows: Rows): Promise<number> {
  const waiting = new Map<string, Row[]>();
  let count = 0;
  const flush = async () => {
    // In the order in which the tables came up first, so what is referred to is there.
    for (const [table, some] of waiting) await insert(database, table, some.splice(0));
  };
  for (const [table, row] of rows) {
    if (!waiting.has(table)) waiting.set(table, []);
    waiting.get(table)!.push({ year: YEAR, ...row });
    if (++count % CHUNK === 0) await flush();
  }
  await flush();
  return count;
}

async function insert(database: Client, table: string, rows: readonly Row[]): Promise<void> {
  await database.query(`INSERT INTO ${table} SELECT * FROM jsonb_populate_recordset(NULL::${table}, $1)`, [JSON.stringify(rows)]);
}
