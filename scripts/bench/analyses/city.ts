import { loadCity, YEAR } from '../city/load-city.js';
import { type Server, withClient } from '../databases.js';
import { startHub } from '../peers/hub.js';

/** The year of a second plan, which the first is compared with. */
export const OTHER_YEAR = YEAR + 1;

/** The second plan is at most so many times a large city: what is larger is not compared anyway. */
const LARGEST_OTHER = 4;

/**
 * A database with the generated city and a second plan that differs from it. On a server of one's own it is kept and found
 * again by its name, because writing it takes longer than measuring.
 *
 * @returns its address
 */
export async function databaseOfCity(server: Server, scale: number): Promise<string> {
  const name = `zielnetz_bench_analyses_${scale}`;
  const url = new URL(server.url);
  url.pathname = `/${name}`;
  if (await isComplete(server, name, url.href)) return url.href;
  await withClient(server.url, async (client) => {
    await client.query(`DROP DATABASE IF EXISTS ${name} WITH (FORCE)`);
    await client.query(`CREATE DATABASE ${name}`);
  });
  const hub = await startHub(url.href);
  await hub.stop();
  await withClient(url.href, async (client) => {
    await loadCity(client, scale);
    await loadCity(client, Math.min(scale, LARGEST_OTHER), { year: OTHER_YEAR });
  });
  return url.href;
}

/** The second plan is written last. */
async function isComplete(server: Server, name: string, url: string): Promise<boolean> {
  const exists = await withClient(server.url, (client) => client.query('SELECT 1 FROM pg_database WHERE datname = $1', [name]));
  if (exists.rowCount === 0) return false;
  const adopted = `SELECT 1 FROM plan WHERE year = ${OTHER_YEAR} AND status = 'ADOPTED'`;
  return withClient(url, async (client) => (await client.query(adopted)).rowCount === 1);
}
