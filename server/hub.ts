import type { AddressInfo } from 'node:net';
import { resolve } from 'node:path';
import type { FastifyBaseLogger, FastifyRequest } from 'fastify';
import type { DataSource } from 'typeorm';
import { buildSchema } from './build-schema.js';
import { ChangeContext } from './changes/change-context.js';
import { PlanWriter } from './changes/plan-writer.js';
import type { Config } from './config.js';
import { serveReports } from './controlling/files/serve-reports.js';
import { connect } from './database/connect.js';
import { type EmbeddedDatabase, startEmbedded } from './database/embedded.js';
import { alone } from './database/lock.js';
import { migrate } from './database/migrate.js';
import { shown } from './database/problem.js';
import { fillNewDatabase, MUENSTER } from './datasets/fill-database.js';
import { outliveRejections } from './execution/rejections.js';
import { Queue } from './export/queue.js';
import { serveExport } from './export/serve-export.js';
import { GraphStore } from './graph/graph-store.js';
import { apolloFor } from './http/apollo.js';
import { answerUnchanged, setCachingHeaders } from './http/conditional-requests.js';
import { allowOrigins } from './http/cors.js';
import { serveGraphiQL } from './http/graphiql.js';
import { serveHealth } from './http/health.js';
import { httpServer, serveGraphQL } from './http/server.js';
import { ChangeFeed } from './live/change-feed.js';
import { ContributionsOfEntry } from './live/contributions-of-entry.js';
import { followPlans } from './live/follow-plans.js';
import { listen } from './live/listen.js';
import { serveStreams } from './live/serve-streams.js';
import { knownDocuments } from './persisted-documents/known-documents.js';
import { usePersistedDocuments } from './persisted-documents/use-persisted-documents.js';
import { authenticate } from './security/authenticate.js';
import { authenticationBy } from './security/authentication.js';
import { developmentIssuer } from './security/development-issuer.js';
import { identityProvider } from './security/identity-provider.js';
import { ServiceTokens } from './security/service-tokens.js';

/** A hub that answers. */
export interface Hub {
  /** Where it answers, without a slash at the end. */
  readonly url: string;
  /** Whether it takes tokens that anybody with its data folder can make. */
  readonly hasDevelopmentIssuer: boolean;
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
  server.addHook('onClose', outliveRejections(server.log));
  const { database, embedded, close } = await openDatabase(config, server.log);
  try {
    const store = new GraphStore(database, (error) => server.log.error({ err: error }, 'The plan cannot be read'));
    const writer = new PlanWriter(database, store, () => feed.notice());
    const feed = new ChangeFeed(database, (entries) => followPlans(writer, entries), server.log);
    await feed.open();
    await store.open();
    const serviceTokens = new ServiceTokens(database);
    const developmentTokens = embedded && !config.OIDC_ISSUER ? developmentIssuer(embedded) : null;
    const issuer = config.OIDC_ISSUER ? identityProvider(config) : developmentTokens;
    const authentication = authenticationBy(config.READ_ACCESS, issuer, serviceTokens);
    const schema = buildSchema(store.model);
    const apollo = apolloFor(schema, config, server.log);
    await apollo.start();
    const contributions = new ContributionsOfEntry(database, store);
    const { QUERY_TIMEOUT_MS: patience, SMALL_NUMBER_THRESHOLD: smallNumberThreshold } = config;
    const services = { writer, serviceTokens, patience, smallNumberThreshold };
    const context = ({ viewer, id }: FastifyRequest) => new ChangeContext(services, viewer, id);
    await server.register(async (path) => {
      setCachingHeaders(path);
      await allowOrigins(path, config.CORS_ORIGINS);
      authenticate(path, authentication);
      await path.register(async (graphql) => {
        usePersistedDocuments(graphql, documents);
        answerUnchanged(graphql, store);
        serveGraphQL(graphql, { apollo, config, context });
      });
      serveExport(path, { apollo, schema, config, context, documents, store, queue: new Queue() });
      serveReports(path, { context, patience: config.EXPORT_TIMEOUT_MS });
      serveStreams(path, { schema, config, feed, contributions, authentication, context });
    });
    serveGraphiQL(server);
    serveHealth(server, database, store);
    // The embedded database has this hub only, which tells itself.
    const listener = config.DATABASE_URL ? listen(config.DATABASE_URL, () => feed.notice(), server.log) : null;
    server.addHook('onClose', async () => listener?.close());
    await server.listen({ port: config.PORT, host: config.HOST });
    return {
      url: addressOf(server.server.address() as AddressInfo),
      hasDevelopmentIssuer: developmentTokens !== null,
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

interface OpenDatabase {
  readonly database: DataSource;
  /** Null with a PostgreSQL server. */
  readonly embedded: EmbeddedDatabase | null;
  close(): Promise<void>;
}

/** Opens the database that the configuration names, brings it up to date and fills it if it is new. */
async function openDatabase(config: Config, log: FastifyBaseLogger): Promise<OpenDatabase> {
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
    return { database: opened, embedded, close };
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
