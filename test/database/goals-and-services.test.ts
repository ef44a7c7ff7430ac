import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { type Drafts, drafts } from './drafts.js';

let database: Drafts;
beforeAll(async () => {
  database = await drafts();
});
afterAll(() => database.drop());

const refusalOf = async (...statements: readonly string[]) => (await database.attempt(...statements))?.code ?? null;

const SERVICE = `INSERT INTO service (year, key, name, source_document, source_kind) VALUES (2013, 'new', 'Neu', 'a test', 'STATED')`;
const OFFICE = `INSERT INTO service_office VALUES (2013, 'new', '59')`;

describe('parents of goals', () => {
  test.each([
    ['itself', `INSERT INTO goal_parent VALUES (2013, 'S-1', 'S-1')`],
    ['a goal of the same level', `INSERT INTO goal_parent VALUES (2013, '0501-2', '0501-1')`],
    ['a lower goal', `INSERT INTO goal_parent VALUES (2013, 'L-1', '0501-2')`],
    ['what derives from it', `INSERT INTO goal_parent VALUES (2013, 'L-1', 'S-1')`],
    ['the same level after a change', `UPDATE goal_parent SET parent = '0501-2' WHERE goal = '0501-1'`],
    ['a goal that was lowered', `UPDATE goal SET level = 'STRATEGIC_GOAL' WHERE year = 2013 AND key = 'L-1'`],
    ['what it was raised to', `UPDATE goal SET level = 'GUIDING_PRINCIPLE' WHERE year = 2013 AND key = 'S-1'`],
  ])('are not %s', async (_, statement) => {
    expect(await refusalOf(statement)).toBe('ZN002');
  });

  test('may be changed in any order inside one transaction', async () => {
    const lowered = `UPDATE goal SET level = 'STRATEGIC_GOAL' WHERE year = 2013 AND key = 'L-1'`;
    expect(await refusalOf(lowered, `DELETE FROM goal_parent WHERE year = 2013 AND parent = 'L-1'`)).toBeNull();
    expect(await refusalOf(`INSERT INTO goal_parent VALUES (2013, '0501-2', 'L-1')`)).toBeNull();
  });

  test('are refused in words that name both', async () => {
    const refusal = await database.attempt(`INSERT INTO goal_parent VALUES (2013, '0501-2', '0501-1')`);
    expect(refusal).toMatchObject({
      message: 'goal 0501-2 cannot derive from 0501-1, which stands on no higher level',
      table: 'goal_parent',
    });
  });

  test('are kept when a goal gets another key', async () => {
    await database.client.query('BEGIN');
    await database.client.query(`UPDATE goal SET key = 'S-9' WHERE year = 2013 AND key = 'S-1'`);
    const { rows } = await database.client.query(`SELECT goal, parent FROM goal_parent WHERE year = 2013 ORDER BY goal`);
    await database.client.query('ROLLBACK');
    expect(rows).toEqual([
      ...['03-1', '0501-1', '0603-1'].map((goal) => ({ goal, parent: 'S-9' })),
      { goal: 'S-9', parent: 'L-1' },
    ]);
  });
});

describe('a service', () => {
  test('has an office when the transaction ends, in whatever order it is written', async () => {
    expect(await refusalOf(SERVICE)).toBe('ZN003');
    expect(await refusalOf(SERVICE, OFFICE)).toBeNull();
  });

  test('without office is refused at commit', async () => {
    await database.client.query('BEGIN');
    await database.client.query(SERVICE);
    await expect(database.client.query('COMMIT')).rejects.toMatchObject({
      code: 'ZN003',
      table: 'service_office',
      message: 'service new has no office',
    });
    const { rowCount } = await database.client.query(`SELECT FROM service WHERE key = 'new'`);
    expect(rowCount).toBe(0);
  });

  test.each([
    ['loses its last office', [`DELETE FROM service_office WHERE year = 2013 AND service = 'muensterpass'`]],
    [
      'gives its last office to another',
      [SERVICE, OFFICE, `UPDATE service_office SET service = 'schuldnerberatung' WHERE service = 'new'`],
    ],
    [
      'loses an office that is removed',
      [
        SERVICE,
        `INSERT INTO office VALUES (2013, 'X', 'X')`,
        `INSERT INTO service_office VALUES (2013, 'new', 'X')`,
        `DELETE FROM office WHERE number = 'X'`,
      ],
    ],
    ['gets another key before it has an office', [SERVICE, `UPDATE service SET key = 'newer' WHERE key = 'new'`]],
  ])('that %s is refused', async (_, statements) => {
    expect(await refusalOf(...statements)).toBe('ZN003');
  });

  test('keeps its offices when it gets another key, and goes together with them', async () => {
    expect(await refusalOf(`UPDATE service SET key = 'pass' WHERE year = 2013 AND key = 'muensterpass'`)).toBeNull();
    expect(await refusalOf(SERVICE, OFFICE, `DELETE FROM service WHERE key = 'new'`)).toBeNull();
    expect(
      await refusalOf(`DELETE FROM service_office WHERE year = 2013 AND service = 'muensterpass' AND office = '50'`),
    ).toBeNull();
  });
});
