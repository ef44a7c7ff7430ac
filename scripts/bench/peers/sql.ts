import { fileURLToPath } from 'node:url';
import { startChild } from './child.js';
import { askingWith, type Peer } from './peer.js';

/** One hand-written SQL statement on bare `node:http`. */
export async function startSql(databaseUrl: string): Promise<Peer> {
  const file = fileURLToPath(new URL('sql-server.ts', import.meta.url));
  const child = await startChild(['--import', 'tsx', file], { DATABASE_URL: databaseUrl }, /listening (\S+)\n/);
  return { name: 'SQL', ...child, bodyFor: askingWith('hub.graphql'), factsOf: (answer) => answer };
}
