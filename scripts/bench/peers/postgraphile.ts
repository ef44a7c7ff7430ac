import { fileURLToPath } from 'node:url';
import { startChild } from './child.js';
import { askingWith, type Peer } from './peer.js';

interface Office {
  readonly number: string;
  readonly links: readonly unknown[];
}

/** PostGraphile over the same tables. */
export async function startPostGraphile(databaseUrl: string): Promise<Peer> {
  const file = fileURLToPath(new URL('postgraphile-server.ts', import.meta.url));
  const child = await startChild(['--import', 'tsx', file], { DATABASE_URL: databaseUrl }, /listening (\S+)\n/);
  return { name: 'PostGraphile', ...child, bodyFor: askingWith('postgraphile.graphql'), factsOf };
}

/** It shows link tables as they are; the facts behind them are the same. */
function factsOf(answer: unknown): unknown {
  return JSON.parse(JSON.stringify(answer), (_, value) => {
    if (!value?.service?.links) return value;
    const { links, ...service } = value.service;
    const offices = links.map(({ office: { links: laws, ...office } }: { office: Office }) => ({
      ...office,
      legalDomains: laws,
    }));
    return { ...value, service, contributingOffices: offices };
  });
}
