import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { EntityMetadata } from 'typeorm';
import { type MigratedDatabase, migratedDatabase } from './migrated.js';

let database: MigratedDatabase;
let tables: readonly EntityMetadata[];
beforeAll(async () => {
  database = await migratedDatabase();
  tables = database.dataSource.entityMetadatas;
});
afterAll(() => database.drop());

/** What the database has, without the table of migrations. */
const ask = (sql: string): Promise<readonly Record<string, unknown>[]> => database.dataSource.query(sql);
const sorted = (lines: readonly string[]) => [...new Set(lines)].toSorted();

describe('the model and the migrations agree', () => {
  test('on the tables', async () => {
    const names = tables.map((table) => table.tableName);
    const rows = await ask(`SELECT tablename FROM pg_tables WHERE schemaname = 'public' AND tablename <> 'zielnetz_migration'`);
    expect(names.length).toBe(39);
    expect(sorted(rows.map((row) => String(row.tablename)))).toEqual(sorted(names));
  });

  test('on every column, its type, whether it may be empty and its default', async () => {
    const rows = await ask(`
      SELECT table_name AS table, column_name AS column, data_type AS type, is_nullable = 'YES' AS nullable, column_default IS NOT NULL AS filled
      FROM information_schema.columns WHERE table_schema = 'public' AND table_name <> 'zielnetz_migration'`);
    const types: Readonly<Record<string, string>> = {
      int: 'integer',
      enum: 'USER-DEFINED',
      timestamptz: 'timestamp with time zone',
    };
    const model = tables.flatMap((table) =>
      table.columns.map(({ databaseName, type, isArray, isNullable, default: filled }) =>
        [table.tableName, databaseName, isArray ? 'ARRAY' : (types[String(type)] ?? type), isNullable, filled != null].join(' '),
      ),
    );
    expect(
      sorted(rows.map(({ table, column, type, nullable, filled }) => [table, column, type, nullable, filled].join(' '))),
    ).toEqual(sorted(model));
  });

  test('on the values of every enum, in their order', async () => {
    const rows = await ask(`
      SELECT table_name AS table, column_name AS column, array_agg(enumlabel::text ORDER BY enumsortorder) AS values
      FROM information_schema.columns JOIN pg_type ON typname = udt_name JOIN pg_enum ON enumtypid = pg_type.oid
      WHERE table_schema = 'public' GROUP BY 1, 2`);
    const model = tables.flatMap((table) =>
      table.columns
        .filter((column) => column.enum)
        .map((column) => `${table.tableName} ${column.databaseName} ${column.enum!.join('|')}`),
    );
    expect(model.length).toBeGreaterThan(8);
    expect(sorted(rows.map(({ table, column, values }) => `${table} ${column} ${(values as string[]).join('|')}`))).toEqual(
      sorted(model),
    );
  });

  test('on every primary key', async () => {
    const rows = await ask(`${KEYS} AND contype = 'p' AND conrelid::regclass::text <> 'zielnetz_migration'`);
    const model = tables.map(
      (table) => `${table.tableName} ${sorted(table.primaryColumns.map((column) => column.databaseName))}`,
    );
    expect(sorted(rows.map(({ table, columns }) => `${table} ${sorted(columns as string[])}`))).toEqual(sorted(model));
  });

  test('on every foreign key', async () => {
    const rows = await ask(`${KEYS} AND contype = 'f'`);
    const pairs = (columns: readonly string[], keys: readonly string[]) =>
      sorted(columns.map((column, index) => `${column}=${keys[index]}`));
    const shown = rows.map(
      ({ table, columns, target, keys }) => `${table} -> ${target} ${pairs(columns as string[], keys as string[])}`,
    );
    const model = tables.flatMap((table) =>
      table.foreignKeys.map(
        ({ columnNames, referencedEntityMetadata, referencedColumnNames }) =>
          `${table.tableName} -> ${referencedEntityMetadata.tableName} ${pairs(columnNames, referencedColumnNames)}`,
      ),
    );
    // A link lies in the plan of both its ends, so the model does not name its plan again.
    const links = tables.filter((table) => table.isJunction).map((table) => `${table.tableName} -> plan year=year`);
    expect(links).toHaveLength(12);
    expect(sorted(shown)).toEqual(sorted([...model, ...links]));
  });
});

const KEYS = `
  SELECT conrelid::regclass::text AS table, confrelid::regclass::text AS target,
    (SELECT array_agg(attname::text ORDER BY place) FROM unnest(conkey) WITH ORDINALITY AS own (number, place)
      JOIN pg_attribute ON attrelid = conrelid AND attnum = number) AS columns,
    (SELECT array_agg(attname::text ORDER BY place) FROM unnest(confkey) WITH ORDINALITY AS other (number, place)
      JOIN pg_attribute ON attrelid = confrelid AND attnum = number) AS keys
  FROM pg_constraint WHERE connamespace = 'public'::regnamespace`;
