import type { AddressInfo } from 'node:net';
import { ApolloServer, type ApolloServerOptions, type BaseContext } from '@apollo/server';
import { type CreateServerForIntegrationTestsOptions, defineIntegrationTestSuite } from '@apollo/server-integration-testsuite';
import { describe, expect, test } from '@jest/globals';
import { httpServer, serveGraphQL } from '../../server/http/server.js';
import { HUB } from '../support/ask.js';

/** The largest batch of the suite has 100 operations. */
const CONFIG = { LOG_LEVEL: 'silent', MAX_BODY_BYTES: 262_144, MAX_BATCH_SIZE: 100 } as const;

/** The hub's own HTTP server around the Apollo server that the suite asks for, on a free port. */
async function createServer(
  options: ApolloServerOptions<BaseContext>,
  { context = async () => ({}) }: CreateServerForIntegrationTestsOptions = {},
) {
  const apollo = new ApolloServer(options);
  await apollo.start();
  const server = httpServer({ config: CONFIG });
  // The suite wants Apollo's 400 for text/plain; the hub refuses it earlier, see below.
  server.addContentTypeParser('text/plain', { parseAs: 'string' }, async (_: unknown, body: string) => body);
  // The suite puts a slash behind the address.
  server.server.prependListener('request', (request) => {
    request.url = request.url!.replace(/^\/graphql\//, '/graphql');
  });
  serveGraphQL(server, { apollo, config: CONFIG, context });
  await server.listen({ port: 0 });
  const { port } = server.server.address() as AddressInfo;
  return { server: apollo, url: `http://localhost:${port}/graphql`, extraCleanup: () => server.close() };
}

describe("Apollo's suite for integrations, on the HTTP server of the hub", () => {
  defineIntegrationTestSuite(createServer);
});

describe('where the hub is stricter than the suite', () => {
  test('a body of another media type is refused with 415 before it is read, as a GraphQL error', async () => {
    const response = await fetch(`${HUB()}/graphql`, { method: 'POST', body: '{"query":"{ __typename }"}' });
    expect(response.status).toBe(415);
    expect(await response.json()).toEqual({
      errors: [{ message: 'Content-Type: expected application/json.', extensions: { code: 'BAD_REQUEST' } }],
    });
  });
});
