import { afterAll, beforeAll, expect } from '@jest/globals';
import type { DatasetProblem } from '../../server/datasets/dataset-problem.js';
import { fillNewDatabase } from '../../server/datasets/fill-database.js';
import { type MigratedDatabase, migratedDatabase } from '../database/migrated.js';
import { ChangedCopy } from './changed-copy.js';

/** What a refusal says. */
export interface Refusal {
  readonly file: string;
  readonly line: number;
  readonly column: string;
  readonly expected: string | RegExp;
  readonly got: unknown;
}

/** Gives a test file one empty database and a way to see datasets refused by it. */
export function refusals(): (spoil: (copy: ChangedCopy) => Refusal) => Promise<void> {
  let database: MigratedDatabase;
  beforeAll(async () => {
    database = await migratedDatabase();
  });
  afterAll(() => database.drop());

  return async (spoil) => {
    const copy = new ChangedCopy();
    try {
      const { file, line, column, expected, got } = spoil(copy);
      const problem = await fillNewDatabase(database.dataSource, copy.folder).then(
        () => null,
        (error: DatasetProblem) => error,
      );
      expect(problem).toMatchObject({ name: 'DatasetProblem', place: { file, line, column } });
      expect(problem!.expected).toMatch(expected);
      if (got instanceof RegExp) expect(problem!.got).toMatch(got);
      else expect(problem!.got).toEqual(got);
      expect(problem!.message).toContain(`${file}, line ${line}, column "${column}": expected ${problem!.expected}; got `);
      expect(await database.dataSource.query('SELECT year FROM plan')).toEqual([]);
    } finally {
      copy.remove();
      if ((await database.dataSource.query('SELECT FROM plan')).length > 0) {
        // Adopted plans stay; the next refusal needs a database without.
        await database.drop();
        database = await migratedDatabase();
      }
    }
  };
}
