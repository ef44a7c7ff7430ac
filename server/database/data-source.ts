import { DataSource } from 'typeorm';
import { ENTITIES } from '../../schema/model.js';
import { MIGRATIONS } from './migrations/index.js';
import { SqlNames } from './naming.js';

/**
 * The one way to the database, embedded or not: TypeORM on `pg`.
 *
 * @param url a PostgreSQL connection address
 * @param onConnectionLost called when an idle connection breaks; the pool opens a new one when asked
 */
export function dataSourceFor(url: string, onConnectionLost: (error: Error) => void = () => {}): DataSource {
  return new DataSource({
    type: 'postgres',
    url,
    applicationName: 'zielnetz',
    entities: [...ENTITIES],
    migrations: [...MIGRATIONS],
    migrationsTableName: MIGRATION_TABLE,
    namingStrategy: new SqlNames(),
    poolErrorHandler: onConnectionLost,
    connectTimeoutMS: 5_000,
    extra: { max: 4 },
  });
}

/** Where the migrations that ran are written down; also how the hub knows its own database. */
export const MIGRATION_TABLE = 'zielnetz_migration';
