import { readFileSync, writeFileSync } from 'node:fs';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { DATASET_FILES } from '../../server/datasets/dataset-files.js';
import { fillNewDatabase, MUENSTER } from '../../server/datasets/fill-database.js';
import { type MigratedDatabase, migratedDatabase } from '../database/migrated.js';
import { insertDraft } from '../database/rows.js';
import { ChangedCopy } from './changed-copy.js';
import { listIn, rowsOf } from './muenster-rows.js';

let database: MigratedDatabase;
beforeEach(async () => {
  database = await migratedDatabase();
});
afterEach(() => database.drop());

/** How many rows a table has, by year. */
async function counts(table: string): Promise<Readonly<Record<string, number>>> {
  const rows = await database.dataSource.query(`SELECT year, count(*)::int AS count FROM ${table} GROUP BY year`);
  return Object.fromEntries(rows.map((row: { year: number; count: number }) => [row.year, row.count]));
}

function byYear(rows: readonly { readonly year?: string }[]): Readonly<Record<string, number>> {
  const sums: Record<string, number> = {};
  for (const { year } of rows) sums[year!] = (sums[year!] ?? 0) + 1;
  return sums;
}

describe('the shipped dataset', () => {
  test('is taken without a problem, row by row; a second time nothing happens', async () => {
    expect(await fillNewDatabase(database.dataSource, MUENSTER)).toEqual([2013, 2026]);
    for (const [table, file] of Object.entries(DATASET_FILES)) {
      expect({ table, rows: await counts(table) }).toEqual({ table, rows: byYear(rowsOf(file.replace('.csv', ''))) });
    }
    const offices = rowsOf('services').flatMap((row) => listIn(row.offices).map(() => row));
    expect(await counts('service_office')).toEqual(byYear(offices));
    const plans = await database.dataSource.query('SELECT year, status, revision FROM plan ORDER BY year');
    expect(plans).toEqual([2013, 2026].map((year) => ({ year, status: 'ADOPTED', revision: 1 })));
    expect(await fillNewDatabase(database.dataSource, MUENSTER)).toEqual([]);
    expect(await fillNewDatabase(database.dataSource, '/nowhere')).toEqual([]);
    expect(await counts('goal')).toEqual(byYear(rowsOf('goals')));
  });

  test('may come from a spreadsheet: with a byte order mark, other line ends and the columns in another order', async () => {
    const copy = new ChangedCopy();
    const areas = rowsOf('product_areas').map(({ year, number, name }) => `"${name}",${number},${year}`);
    writeFileSync(copy.path('product_areas.csv'), `\ufeff${['name,number,year', ...areas, ''].join('\r\n')}`);
    const offices = readFileSync(copy.path('offices.csv'), 'utf8');
    writeFileSync(copy.path('offices.csv'), `\ufeff${offices}\n\n`);
    expect(await fillNewDatabase(database.dataSource, copy.folder)).toEqual([2013, 2026]);
    const [area] = await database.dataSource.query(`SELECT name FROM product_area WHERE year = 2026 AND number = '12'`);
    expect(area).toEqual({ name: 'Verkehrsflächen und -anlagen, ÖPNV' });
    copy.remove();
  });

  test('does not touch a database that has a plan, even an empty draft', async () => {
    await insertDraft(database.dataSource, 2027);
    expect(await fillNewDatabase(database.dataSource, MUENSTER)).toEqual([]);
    expect(await counts('plan')).toEqual({ 2027: 1 });
  });
});
