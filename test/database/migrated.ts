import type { DataSource } from 'typeorm';
import { connect } from '../../server/database/connect.js';
import { migrate } from '../../server/database/migrate.js';
import { createDatabase } from '../support/database.js';

/** An empty database with all tables and rules. */
export interface MigratedDatabase {
  readonly url: string;
  readonly dataSource: DataSource;
  drop(): Promise<void>;
}

/** Makes one for one test file. */
export async function migratedDatabase(): Promise<MigratedDatabase> {
  const { url, drop } = await createDatabase();
  const dataSource = await connect(url, () => {});
  await migrate(dataSource, 'under test');
  return {
    url,
    dataSource,
    async drop() {
      await dataSource.destroy();
      await drop();
    },
  };
}
