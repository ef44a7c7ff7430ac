import type { DataSource, QueryRunner } from 'typeorm';

type Cell = string | number | null;

/** A row to be written, without its year; what is left out is null, a source apart. */
type NewRow = Readonly<Record<string, Cell>>;

/** Rows by table, in an order in which they can be written. */
export type NewRows = Readonly<Record<string, readonly NewRow[]>>;

const SOURCE = { source_document: 'a test', source_kind: 'STATED' };

/** Writes a row the way a person would who knows the tables. */
async function insert(database: DataSource | QueryRunner, table: string, row: NewRow): Promise<void> {
  await database.query(`INSERT INTO ${table} SELECT * FROM jsonb_populate_record(NULL::${table}, $1)`, [
    JSON.stringify({ version: 1, ...SOURCE, ...row }),
  ]);
}

/** Writes a draft plan with these rows in one transaction. */
export async function insertDraft(database: DataSource, year: number, tables: NewRows = {}): Promise<void> {
  await database.transaction(async ({ queryRunner }) => {
    await insert(queryRunner!, 'plan', { year, municipality: 'Stadt Test', title: `Plan ${year}`, status: 'DRAFT', revision: 1 });
    for (const [table, rows] of Object.entries(tables)) {
      for (const row of rows) await insert(queryRunner!, table, { year, ...row });
    }
  });
}

/** Adopts a draft, so that everybody may read it. */
export async function adopt(database: DataSource, year: number): Promise<void> {
  await database.query(`UPDATE plan SET status = 'ADOPTED' WHERE year = $1`, [year]);
}
