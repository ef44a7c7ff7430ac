import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { type Child, startChild } from './child.js';
import { askingWith, type Peer } from './peer.js';

/** The hub as it is built and run. */
const MAIN = fileURLToPath(new URL('../../../dist/server/main.js', import.meta.url));

/** How a hub is started otherwise than usual. */
interface HubOptions {
  /** Of Node.js. */
  readonly flags?: readonly string[];
  /** Variables of the hub. */
  readonly environment?: Readonly<Record<string, string>>;
}

/** Starts the built hub. */
export async function startHub(
  databaseUrl: string,
  { flags = [], environment = {} }: HubOptions = {},
): Promise<Peer & Pick<Child, 'onLine'>> {
  if (!existsSync(MAIN)) throw new Error('The hub is not built: run "npm run build" in the folder of the repository first.');
  const { url, ...process } = await startChild(
    [...flags, MAIN],
    { DATABASE_URL: databaseUrl, PORT: '0', LOG_LEVEL: 'warn', ...environment },
    /Bereit \(ready\): +(\S+)\n/,
  );
  return {
    name: 'hub',
    url: url.replace('localhost', '127.0.0.1'),
    ...process,
    bodyFor: askingWith('hub.graphql'),
    factsOf: (answer) => answer,
  };
}
