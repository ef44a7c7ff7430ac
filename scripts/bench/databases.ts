import pg from 'pg';
import { type Postgres, startPostgres } from '../postgres.js';

/** The PostgreSQL that all peers ask. */
export type Server = Omit<Postgres, 'pid'> & { readonly pid: number | null };

/** One PostgreSQL for everyone: the one of TEST_DATABASE_URL, or one of our own. */
export async function openPostgres({ TEST_DATABASE_URL }: NodeJS.ProcessEnv): Promise<Server> {
  if (TEST_DATABASE_URL) return { url: TEST_DATABASE_URL, pid: null, stop: async () => {} };
  return startPostgres({ shared_buffers: '1GB', max_wal_size: '4GB' });
}

/** Makes an empty database, lets it be used and drops it again. */
export async function withDatabase<Result>(server: Server, name: string, use: (url: string) => Promise<Result>): Promise<Result> {
  const url = new URL(server.url);
  url.pathname = `/${name}`;
  await run(server.url, `CREATE DATABASE ${name}`);
  try {
    return await use(url.href);
  } finally {
    await run(server.url, `DROP DATABASE ${name} WITH (FORCE)`);
  }
}

/** Connects, uses the connection and closes it. */
export async function withClient<Result>(url: string, use: (client: pg.Client) => Promise<Result>): Promise<Result> {
  const client = new pg.Client(url);
  await client.connect();
  try {
    return await use(client);
  } finally {
    await client.end();
  }
}

async function run(url: string, statement: string): Promise<void> {
  await withClient(url, (client) => client.query(statement));
}
