import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { type Drafts, drafts } from './drafts.js';
import { NEW_ROWS, yearOf } from './tables.js';

let database: Drafts;
beforeAll(async () => {
  database = await drafts();
});
afterAll(() => database.drop());

/** Every reference, with the tables and columns on both sides. */
const REFERENCES = `
  SELECT conrelid::regclass::text AS table, confrelid::regclass::text AS target,
    (SELECT array_agg(attname::text ORDER BY place) FROM unnest(conkey) WITH ORDINALITY AS keys (number, place)
      JOIN pg_attribute ON attrelid = conrelid AND attnum = number) AS columns,
    (SELECT array_agg(attname::text ORDER BY place) FROM unnest(confkey) WITH ORDINALITY AS keys (number, place)
      JOIN pg_attribute ON attrelid = confrelid AND attnum = number) AS keys
  FROM pg_constraint WHERE contype = 'f'`;

/** They take no update at all; test/agreements, test/money and test/controlling try to add ones that lead out of their plan. */
const ONLY_ADDED_TO = /agreement|budget_amount|deviation_remark/;

interface Reference {
  readonly table: string;
  readonly target: string;
  readonly columns: readonly string[];
  readonly keys: readonly string[];
}

describe('the border of a plan', () => {
  test('is part of every reference: the year goes with the key', async () => {
    const { rows } = await database.client.query<Reference>(REFERENCES);
    const inside = rows.filter(({ target }) => target !== 'plan');
    expect(inside.length).toBeGreaterThan(40);
    for (const { table, columns, keys } of inside)
      expect({ table, columns: columns[0], keys: keys[0] }).toEqual({ table, columns: 'year', keys: 'year' });
    const own = rows.filter(({ target }) => target === 'plan').map(({ table }) => table);
    expect(own.toSorted()).toEqual(
      [...Object.keys(NEW_ROWS), 'agreement_target', 'controlling_report', 'target_agreement'].toSorted(),
    );
  });

  test('cannot be crossed by any reference', async () => {
    const { rows } = await database.client.query<Reference>(REFERENCES);
    for (const { table, target, columns, keys } of rows.filter(
      (one) => one.target !== 'plan' && !ONLY_ADDED_TO.test(one.table),
    )) {
      const year = yearOf(table);
      const [, column] = columns;
      // A key of the other year only; its number may not fit, so the checks of numbers go first.
      const foreign = `(SELECT '${year === 2013 ? '0501' : '0603'}FOREIGN')`;
      const other = `INSERT INTO ${target} SELECT (jsonb_populate_record(${target}, jsonb_build_object('${keys[1]}', ${foreign}, 'year', ${year === 2013 ? 2026 : 2013}, 'abbreviation', 'F', 'department', NULL, 'office', NULL, 'committee', NULL, 'lead_department', NULL))).* FROM ${target} WHERE year = ${year} LIMIT 1`;
      const refer = `UPDATE ${table} SET ${column} = ${foreign} WHERE ctid = (SELECT ctid FROM ${table} WHERE year = ${year} LIMIT 1)`;
      const refusal = await database.attempt(
        `SET LOCAL session_replication_role = replica`,
        other,
        `SET LOCAL session_replication_role = origin`,
        refer,
      );
      // Values refuse every change, not only this one.
      const code = table === 'indicator_value' ? 'ZN020' : expect.stringMatching(/^23(503|514)$/);
      expect({ table, column, code: refusal?.code }).toEqual({ table, column, code });
    }
  });

  test.each([
    `UPDATE goal SET office = 'AWQ' WHERE year = 2013 AND key = '0501-1'`,
    `UPDATE office SET department = 'VI' WHERE year = 2013 AND number = '59'`,
    `UPDATE contribution SET goal = '05-1' WHERE year = 2013 AND service = 'muensterpass'`,
    `INSERT INTO goal_parent VALUES (2026, '0501-1', 'S-1')`,
    `INSERT INTO service_office VALUES (2026, 'drogenhilfe', 'V/MIA')`,
    `UPDATE plan SET year = 2014 WHERE year = 2013`,
    `INSERT INTO department VALUES (1999, 'I', 'Ohne Plan')`,
  ])('refuses %s', async (statement) => {
    expect(await database.attempt(statement)).toMatchObject({ code: '23503' });
  });

  test('is not crossed by moving a goal with all that refers to it to goals of the same keys', async () => {
    expect(await database.attempt(`UPDATE goal SET year = 2026 WHERE year = 2013 AND key = 'S-1'`)).not.toBeNull();
  });
});
