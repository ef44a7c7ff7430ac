import { ApolloServer, type ApolloServerOptionsWithGateway } from '@apollo/server';
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginLandingPageDisabled,
  ApolloServerPluginSchemaReportingDisabled,
  ApolloServerPluginUsageReportingDisabled,
} from '@apollo/server/plugin/disabled';
import type { FastifyBaseLogger } from 'fastify';
import type { GraphQLSchema } from 'graphql';
import type { Config } from '../config.js';
import { errorFormatter } from '../errors/format-error.js';
import { Executor } from '../execution/executor.js';
import type { HubContext } from '../graph/hub-context.js';
import { costPlugin } from '../limits/cost-plugin.js';
import { documentLimits } from '../limits/document-limits.js';
import { noSubscriptions } from '../limits/operation-kinds.js';
import { TAG_PLUGIN } from './conditional-requests.js';
import { STATUS_PLUGIN } from './status-plugin.js';

/** Nothing leaves the house, whatever the environment says, and nothing wraps the fields of the schema. */
const SILENT = [
  ApolloServerPluginUsageReportingDisabled(),
  ApolloServerPluginSchemaReportingDisabled(),
  ApolloServerPluginLandingPageDisabled(),
  ApolloServerPluginCacheControlDisabled(),
];

/**
 * Makes the GraphQL server.
 *
 * @param schema what can be asked
 * @param config the limits
 * @param logger where faults of the hub are written
 */
export function apolloFor(schema: GraphQLSchema, config: Config, logger: FastifyBaseLogger): ApolloServer<HubContext> {
  return new ApolloServer<HubContext>({
    gateway: executing(schema),
    introspection: true,
    allowBatchedHttpRequests: true,
    // Requests carry no cookies, so another site cannot act in a user's name; GET stays simple.
    csrfPrevention: false,
    persistedQueries: false,
    includeStacktraceInErrorResponses: config.DEVELOPMENT,
    parseOptions: { maxTokens: config.MAX_QUERY_TOKENS },
    validationRules: [noSubscriptions, documentLimits(config)],
    validationOptions: { maxErrors: 20 },
    formatError: errorFormatter(config.DEVELOPMENT, logger),
    stopOnTerminationSignals: false,
    stringifyResult: (result) => JSON.stringify(result),
    logger,
    plugins: [...SILENT, costPlugin(config.MAX_QUERY_COST), STATUS_PLUGIN, TAG_PLUGIN],
  });
}

/** Apollo takes an executor of one's own only by way of a gateway. */
function executing(schema: GraphQLSchema): ApolloServerOptionsWithGateway<HubContext>['gateway'] {
  const executor = new Executor(schema);
  return {
    onSchemaLoadOrUpdate(callback) {
      callback({ apiSchema: schema, coreSupergraphSdl: '' });
      return () => {};
    },
    async load() {
      return {
        executor: ({ document, request, context }) =>
          executor.execute({ document, operationName: request.operationName, variables: request.variables ?? {}, context }),
      };
    },
    async stop() {},
  };
}
