import { type MigratedDatabase, migratedDatabase } from '../database/migrated.js';
import { insertDraft } from '../database/rows.js';
import { changePlan } from '../http/changed-plan.js';
import { type HubProcess, startProcess } from '../support/hub-process.js';

/** The year of the plan whose contributions change. */
export const YEAR = 2030;
/** How many contributions there are in the beginning. */
export const ROWS = 10_000;

const numbered = (letter: string, count: number) =>
  Array.from({ length: count }, (_, at) => `${letter}-${String(at).padStart(3, '0')}`);
const SERVICES = numbered('s', 120);
const GOALS = numbered('g', 100);
/** All contributions there can be, each as service/goal, shuffled, the same way each time: 7,919 is a prime. */
const POOL = SERVICES.flatMap((service) => GOALS.map((goal) => `${service}/${goal}`)).map(
  (_, at, pairs) => pairs[(at * 7_919) % pairs.length]!,
);

/** How many rows go that a walk has seen, how many that it has not, and how many others come, which stand anywhere. */
export interface Change {
  readonly seen: number;
  readonly unseen: number;
  readonly others: number;
}

/** A draft plan with 10,000 contributions that come and go, and hubs that read it. */
export class ChangingList {
  /** Whatever was there at any time. */
  readonly all = new Set<string>();
  private readonly present = new Set<string>();
  private readonly gone = new Set<string>();
  private hub: HubProcess | undefined;

  private constructor(private readonly database: MigratedDatabase) {}

  /** Makes the plan, without contributions. */
  static async create(): Promise<ChangingList> {
    const database = await migratedDatabase();
    await insertDraft(database.dataSource, YEAR, {
      office: [{ number: '10', name: 'Zehn' }],
      goal: GOALS.map((key) => ({ key, statement: key, level: 'STRATEGIC_GOAL' })),
      service: SERVICES.map((key) => ({ key, name: key })),
      service_office: SERVICES.map((service) => ({ service, office: '10' })),
    });
    return new ChangingList(database);
  }

  /** Those that were there all the time. */
  get stayed(): readonly string[] {
    return POOL.slice(0, ROWS).filter((key) => !this.gone.has(key));
  }

  /** Those that came later. */
  get added(): readonly string[] {
    return [...this.all].slice(ROWS);
  }

  /** Begins with the same 10,000 rows each time. */
  async begin(): Promise<void> {
    for (const keys of [this.all, this.present, this.gone]) keys.clear();
    await changePlan(this.database.url, YEAR, `status = 'DRAFT'`);
    await this.database.dataSource.query('DELETE FROM contribution');
    await this.add(POOL.slice(0, ROWS));
  }

  /** Changes the list under a walk that has seen so much of it; the last it has seen goes as well. */
  async change(walked: readonly string[], { seen, unseen, others }: Change): Promise<void> {
    await changePlan(this.database.url, YEAR, `status = 'DRAFT'`);
    const found = new Set(walked);
    const present = POOL.filter((key) => this.present.has(key) && key !== walked.at(-1));
    const removed = [
      ...present.filter((key) => found.has(key)).slice(0, seen),
      ...present.filter((key) => !found.has(key)).slice(0, unseen),
    ];
    await this.remove([walked.at(-1)!, ...removed]);
    await this.add(POOL.filter((key) => !this.all.has(key)).slice(0, others));
  }

  /** Starts a hub that reads the rows as they are now, in place of the one before. @returns its address */
  async restart(): Promise<string> {
    const old = this.hub;
    // Everybody reads adopted plans only, and only drafts change.
    await changePlan(this.database.url, YEAR, `status = 'ADOPTED'`);
    this.hub = await startProcess({ DATABASE_URL: this.database.url });
    await old?.stop();
    return this.hub.url;
  }

  /** A part of the list as someone would ask for it who counts rows. */
  async rows(offset: number, limit: number): Promise<readonly string[]> {
    const sql = `SELECT service || '/' || goal AS key FROM contribution ORDER BY service, goal OFFSET $1 LIMIT $2`;
    return (await this.database.dataSource.query(sql, [offset, limit])).map(({ key }: { key: string }) => key);
  }

  async drop(): Promise<void> {
    await this.hub?.stop();
    await this.database.drop();
  }

  private async add(keys: readonly string[]): Promise<void> {
    await this.database.dataSource.query(
      `INSERT INTO contribution (year, service, goal, effect, status, source_document, source_kind)
       SELECT $1::int, split_part(key, '/', 1), split_part(key, '/', 2), 'SUPPORTS', 'AGREED', 'a test', 'STATED'
       FROM unnest($2::text[]) AS key`,
      [YEAR, keys],
    );
    for (const key of keys) this.all.add(key) && this.present.add(key);
  }

  private async remove(keys: readonly string[]): Promise<void> {
    await this.database.dataSource.query(`DELETE FROM contribution WHERE service || '/' || goal = ANY ($1::text[])`, [keys]);
    for (const key of keys) this.gone.add(key) && this.present.delete(key);
  }
}
