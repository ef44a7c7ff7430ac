import type { ApolloServerPlugin } from '@apollo/server';
import { ErrorCode } from '../../schema/errors/error-code.js';

/** Who names this media type reads the status of an answer as that of the operation. */
const NEW_MEDIA_TYPE = 'application/graphql-response+json';

/**
 * Gives the HTTP status that GraphQL over HTTP asks for where an operation cannot be executed: 400
 * to clients that name the new media type, 200 to those that read plain JSON and take any other
 * status for a fault of HTTP. Apollo says 400 to both. A request without a query is 400 for all.
 */
export const STATUS_PLUGIN: ApolloServerPlugin = {
  async requestDidStart() {
    return {
      async willSendResponse({ request, response: { http, body } }) {
        if (http.status !== 400 || body.kind !== 'single') return;
        if (request.http?.headers.get('accept')?.includes(NEW_MEDIA_TYPE)) return;
        const isMalformed = body.singleResult.errors?.some(({ extensions }) => extensions?.code === ErrorCode.BAD_REQUEST);
        if (!isMalformed) http.status = 200;
      },
    };
  },
};
