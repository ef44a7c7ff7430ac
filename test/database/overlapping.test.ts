import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import pg from 'pg';
import { type MigratedDatabase, migratedDatabase } from './migrated.js';
import { insertDraft } from './rows.js';

/** In the embedded database one transaction waits for the other, so nothing overlaps there. */
const onServer = process.env.TEST_DATABASE_URL ? describe : describe.skip;

onServer('two transactions that are checked before either has ended', () => {
  let database: MigratedDatabase;
  let clients: readonly pg.Client[];
  beforeAll(async () => {
    database = await migratedDatabase();
    clients = [1, 2, 3].map(() => new pg.Client(database.url));
    await Promise.all(clients.map((client) => client.connect()));
  });
  afterAll(async () => {
    await Promise.all(clients.map((client) => client.end()));
    await database.drop();
  });

  /** Lets both do their work and check it; commits the first as soon as the second is done or waits for it. */
  async function overlap(first: string, second: string): Promise<void> {
    const [one, other, watcher] = clients as [pg.Client, pg.Client, pg.Client];
    const { rows } = await other.query<{ pid: number }>('SELECT pg_backend_pid() AS pid');
    await one.query(`BEGIN; ${first}; SET CONSTRAINTS ALL IMMEDIATE`);
    let settled = false;
    const attempt = other.query(`BEGIN; ${second}; SET CONSTRAINTS ALL IMMEDIATE`).then(
      () => true,
      () => false,
    );
    attempt.finally(() => (settled = true));
    for (let waits = false; !settled && !waits; ) {
      const activity = await watcher.query(`SELECT FROM pg_stat_activity WHERE pid = $1 AND wait_event_type = 'Lock'`, [
        rows[0]!.pid,
      ]);
      waits = activity.rowCount === 1;
    }
    await one.query('COMMIT');
    await other.query((await attempt) ? 'COMMIT' : 'ROLLBACK');
  }

  const count = async (sql: string) => (await clients[0]!.query(sql)).rowCount;

  test('cannot take both offices from a service', async () => {
    await insertDraft(database.dataSource, 2033, {
      office: ['1', '2'].map((number) => ({ number, name: number })),
      service: [{ key: 'both', name: 'Beide' }],
      service_office: ['1', '2'].map((office) => ({ service: 'both', office })),
    });
    const take = (office: string) => `DELETE FROM service_office WHERE year = 2033 AND office = '${office}'`;
    await overlap(take('1'), take('2'));
    expect(await count('SELECT FROM service_office WHERE year = 2033')).toBe(1);
  });

  test('cannot lower a goal and derive another from it', async () => {
    const goal = { statement: 'Ziel' };
    await insertDraft(database.dataSource, 2034, {
      goal: [
        { key: 'upper', level: 'GUIDING_PRINCIPLE', ...goal },
        { key: 'lower', level: 'STRATEGIC_GOAL', ...goal },
      ],
    });
    await overlap(
      `UPDATE goal SET level = 'STRATEGIC_GOAL' WHERE year = 2034 AND key = 'upper'`,
      `INSERT INTO goal_parent VALUES (2034, 'lower', 'upper')`,
    );
    const wrong = `SELECT FROM goal_parent JOIN goal USING (year) WHERE year = 2034 AND goal.key = parent AND level = 'STRATEGIC_GOAL'`;
    expect(await count(wrong)).toBe(0);
  });
});
