import pg from 'pg';
import { fillNewDatabase } from '../../server/datasets/fill-database.js';
import { ChangedCopy } from '../datasets/changed-copy.js';
import { type MigratedDatabase, migratedDatabase } from './migrated.js';

/** A database with both plans of Münster as drafts, and a client that talks SQL to it. */
export interface Drafts extends MigratedDatabase {
  readonly client: pg.Client;
  /** Tries statements and takes them back. @returns why they were refused, or null; rules that wait for the commit are asked too */
  attempt(...statements: readonly string[]): Promise<pg.DatabaseError | null>;
}

/** Makes one for one test file. */
export async function drafts(): Promise<Drafts> {
  const database = await migratedDatabase();
  const copy = new ChangedCopy();
  copy.replace('plans.csv', 'Haushaltsplan 2013,ADOPTED', 'Haushaltsplan 2013,DRAFT');
  copy.replace('plans.csv', '2026/2027,ADOPTED', '2026/2027,DRAFT');
  await fillNewDatabase(database.dataSource, copy.folder);
  copy.remove();
  const client = new pg.Client(database.url);
  await client.connect();
  return {
    ...database,
    client,
    async attempt(...statements) {
      await client.query('BEGIN');
      try {
        for (const statement of statements) await client.query(statement);
        await client.query('SET CONSTRAINTS ALL IMMEDIATE');
        return null;
      } catch (error) {
        return error as pg.DatabaseError;
      } finally {
        await client.query('ROLLBACK');
      }
    },
    async drop() {
      await client.end();
      await database.drop();
    },
  };
}
