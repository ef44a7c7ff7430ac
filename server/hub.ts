import type { AddressInfo } from 'node:net';
import { resolve } from 'node:path';
import type { FastifyBaseLogger } from 'fastify';
import type { DataSource } from 'typeorm';
import { buildSchema } from './build-schema.js';
import type { Config } from './config.js';
import { connect } from './database/connect.js';
import { startEmbedded } from './database/embedded.js';
import { alone } from './database/lock.js';
import { migrate } from './database/migrate.js';
import { shown } from './database/problem.js';
import { fillNewDatabase, MUENSTER } from './datasets/fill-database.js';
import { Queue } from './export/queue.js';
import { serveExport } from './export/serve-export.js';
import { GraphStore } from './graph/graph-store.js';
import { HubContext } from './graph/hub-context.js';
import { apolloFor } from './http/apollo.js';
import { answerUnchanged, setCachingHeaders } from './http/conditional-requests.js';
import { allowOrigins } from './http/cors.js';
import { serveGraphiQL } from './http/graphiql.js';
import { serveHealth } from './http/health.js';
import { httpServer, serveGraphQL } from './http/server.js';
import { knownDocuments } from './persisted-documents/known-documents.js';
import { usePersistedDocuments } from './persisted-documents/use-persisted-documents.js';

/** A hub that answers. */
export interface Hub {
  /** Where it answers, without a slash at the end. */
  readonly url: string;
  /** Lets the requests under way finish, then closes the database. */
  stop(): Promise<void>;
}

/**
 * Starts a hub: database, plans, HTTP.
 *
 * @throws ConfigProblem, DatabaseProblem, DatasetProblem, or the system's error if the port cannot be had
 */
export async function startHub(config: Config): Promise<Hub> {
  const documents = knownDocuments(config);
  const server = httpServer({ config });
  const { database, close } = await openDatabase(config, server.log);
  try {
    const store = new GraphStore(database, (error) => server.log.error({ err: error }, 'The plan cannot be read'));
    await store.open();
    const schema = buildSchema();
    const apollo = apolloFor(schema, config, server.log);
    await apollo.start();
    const context = () => new HubContext(store, config.QUERY_TIMEOUT_MS);
    await server.register(async (path) => {
      setCachingHeaders(path);
      await allowOrigins(path, config.CORS_ORIGINS);
      await path.register(async (graphql) => {
        usePersistedDocuments(graphql, documents);
        answerUnchanged(graphql, store);
        serveGraphQL(graphql, { apollo, config, context });
      });
      serveExport(path, { apollo, schema, config, context, documents, store, queue: new Queue() });
    });
    serveGraphiQL(server);
    serveHealth(server, database, store);
    await server.listen({ port: config.PORT, host: config.HOST });
    return {
      url: addressOf(server.server.address() as AddressInfo),
      async stop() {
        await server.close();
        await apollo.stop();
        await close();
      },
    };
  } catch (error) {
    await server.close();
    await close();
    throw error;
  }
}

/** Opens the database that the configuration names, brings it up to date and fills it if it is new. */
async function openDatabase(config: Config, log: FastifyBaseLogger): Promise<{ database: DataSource; close(): Promise<void> }> {
  const embedded = config.DATABASE_URL ? null : await startEmbedded(resolve(config.HUB_DATA_DIR));
  let database: DataSource | undefined;
  const close = async () => {
    await database?.destroy();
    await embedded?.close();
  };
  try {
    const url = embedded?.url ?? config.DATABASE_URL;
    const opened = await connect(url, (error) => log.warn({ reason: error.message }, 'A database connection was lost'));
    database = opened;
    await alone(opened, async () => {
      await migrate(opened, shown(url));
      const years = await fillNewDatabase(opened, MUENSTER);
      if (years.length > 0) log.info({ years }, 'The new database was filled with the plans of Münster');
    });
    return { database, close };
  } catch (error) {
    await close();
    throw error;
  }
}

function addressOf({ address, family, port }: AddressInfo): string {
  const host = ['127.0.0.1', '::1', '0.0.0.0', '::'].includes(address)
    ? 'localhost'
    : family === 'IPv6'
      ? `[${address}]`
      : address;
  return `http://${host}:${port}`;
}
