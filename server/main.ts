import { type Config, ConfigProblem, readConfig } from './config.js';
import { DatabaseProblem } from './database/problem.js';
import { DatasetProblem } from './datasets/dataset-problem.js';
import type { Hub } from './hub.js';
import { VERSION } from './package-root.js';

const EXAMPLE =
  '{ office(number: "59", year: 2013) { name contributionsReceived { nodes { service { name } otherOffices { number } } } } }';

const DEVELOPMENT_ISSUER = `
  Entwicklung (development): Der Hub nimmt Tokens an, die jeder mit Zugriff auf diesen Datenordner ausstellt.
                             (The hub takes tokens made by anybody with access to this data folder.)
                             npm run token -- --office 51 --role editor
`;

console.log(`Zielnetz ${VERSION} startet … (starting)`);
try {
  const config = readConfig(process.env);
  // Only now: a wrong value is told at once, and not after all the rest of the hub has been loaded.
  const { startHub } = await import('./hub.js');
  const hub = await startHub(config);
  stopOnSignals(hub);
  greet(hub, config);
} catch (error) {
  console.error(reasonOf(error));
  process.exitCode = 1;
}

function greet({ url, hasDevelopmentIssuer }: Hub, { DATABASE_URL, HUB_DATA_DIR }: Config): void {
  console.log(`
  Bereit (ready):      ${url}/graphql
  GraphiQL:            ${url}/graphiql
  Datenbank (database): ${DATABASE_URL ? 'PostgreSQL' : `eingebettet (embedded) in ${HUB_DATA_DIR}`}
${hasDevelopmentIssuer ? DEVELOPMENT_ISSUER : ''}
  Eine fertige Frage (a ready query):
  curl -s ${url}/graphql -H 'content-type: application/json' \\
    -d '${JSON.stringify({ query: EXAMPLE })}'
`);
}

/** The first signal stops the hub gently; a second one at once. */
function stopOnSignals(hub: Hub): void {
  for (const signal of ['SIGTERM', 'SIGINT'] as const) {
    process.once(signal, async () => {
      process.once(signal, () => process.exit(1));
      await hub.stop();
      process.exit(); // The database has its last word said; what still waits somewhere does not keep the hub.
    });
  }
}

/** One line for what the person who starts the hub can mend, everything for what they cannot. */
function reasonOf(error: unknown): unknown {
  if (error instanceof ConfigProblem || error instanceof DatabaseProblem || error instanceof DatasetProblem) return error.message;
  const { code, message } = error as NodeJS.ErrnoException;
  return code === 'EADDRINUSE' || code === 'EACCES' ? `PORT, HOST: ${message}` : error;
}
