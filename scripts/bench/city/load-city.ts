import type { Client } from 'pg';
import { goals } from './goals.js';
import { organisation } from './organisation.js';
import type { Row, Rows } from './rows.js';
import { contributions, services } from './services.js';
import { sizeOf } from './size.js';

/** The budget year of the generated city. */
export const YEAR = 2030;

/** How many rows a statement takes: a JSON value has a limit. */
const CHUNK = 20_000;

/**
 * Writes the generated city into a database the hub has made, under all its rules.
 *
 * @param scale how many times a large city
 * @param year the budget year of the plan; later plans differ a little from the first
 * @param isDraft whether it stays a draft, which can be changed
 * @returns how many rows were written
 */
export async function loadCity(database: Client, scale: number, { year = YEAR, isDraft = false } = {}): Promise<number> {
  const size = sizeOf(scale);
  await database.query('BEGIN');
  // An adopted plan takes no more rows, so it begins as a draft.
  await database.query(
    `INSERT INTO plan (year, municipality, title, status, source_document, source_kind)
     VALUES ($1, 'Großstadt', 'Erzeugter Plan', 'DRAFT', 'Erzeugter Plan', 'INFERRED')`,
    [year],
  );
  const writer = new Writer(database, year);
  for (const rows of [organisation(size), goals(size), services(size), contributions(size)]) await writer.write(rows);
  await database.query('COMMIT');
  if (year !== YEAR) await database.query(`UPDATE service SET name = name || ' (neu)' WHERE year = $1 AND key LIKE '%0'`, [year]);
  if (!isDraft) await database.query(`UPDATE plan SET status = 'ADOPTED' WHERE year = $1`, [year]);
  await database.query('VACUUM ANALYZE');
  return writer.written;
}

class Writer {
  written = 0;
  private readonly waiting = new Map<string, Row[]>();
  private flushes = 0;

  constructor(
    private readonly database: Client,
    private readonly year: number,
  ) {}

  async write(rows: Rows): Promise<void> {
    for (const [table, row] of rows) {
      if (!this.waiting.has(table)) this.waiting.set(table, []);
      this.waiting.get(table)!.push({ year: this.year, ...row });
      if (++this.written % CHUNK === 0) await this.flush();
    }
    await this.flush();
  }

  /** In the order in which the tables came up first, so what is referred to is there. */
  private async flush(): Promise<void> {
    for (const [table, rows] of this.waiting) await this.insert(table, rows.splice(0));
    // Without statistics the checks of references read whole tables; each time the data has doubled is often enough.
    if (Number.isInteger(Math.log2(++this.flushes))) await this.database.query('ANALYZE');
  }

  private async insert(table: string, rows: readonly Row[]): Promise<void> {
    if (rows.length === 0) return;
    const columns = Object.keys(rows[0]!).join(', ');
    const statement = `INSERT INTO ${table} (${columns}) SELECT ${columns} FROM jsonb_populate_recordset(NULL::${table}, $1)`;
    await this.database.query(statement, [JSON.stringify(rows)]);
  }
}
