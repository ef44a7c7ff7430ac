import type { DataSource } from 'typeorm';
import { connect } from '../../server/database/connect.js';
import { type Contents, createDatabase } from '../support/database.js';

/** A database with all tables and rules, and a connection to it. */
export interface MigratedDatabase {
  readonly url: string;
  readonly dataSource: DataSource;
  drop(): Promise<void>;
}

/** Makes one for one test file. */
export async function migratedDatabase(contents: Contents = 'TABLES'): Promise<MigratedDatabase> {
  const { url, drop } = await createDatabase(contents);
  const dataSource = await connect(url, () => {});
  return {
    url,
    dataSource,
    async drop() {
      await dataSource.destroy();
      await drop();
    },
  };
}
