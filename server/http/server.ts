import { randomUUID } from 'node:crypto';
import type { IncomingMessage } from 'node:http';
import type { Socket } from 'node:net';
import type { ApolloServer } from '@apollo/server';
import { fastifyApolloHandler } from '@as-integrations/fastify';
import { type FastifyInstance, type FastifyRequest, fastify, LogController } from 'fastify';
import { ErrorCode } from '../../schema/errors/error-code.js';
import type { Config } from '../config.js';
import { HubError } from '../errors/hub-error.js';
import { answerFaults } from './faults.js';
import { SECURITY_HEADERS } from './security-headers.js';

/** What the server needs to know of its surroundings. */
export interface ServerOptions<Context extends object> {
  readonly apollo: ApolloServer<Context>;
  readonly config: Pick<Config, 'LOG_LEVEL' | 'MAX_BODY_BYTES' | 'MAX_BATCH_SIZE'>;
  /** Makes what a request carries. */
  context(request: FastifyRequest): Context;
}

/**
 * Makes the HTTP server with GraphQL at `/graphql`; it does not listen yet. Closing it lets the
 * requests under way finish.
 */
export function httpServer<Context extends object>({ config }: Pick<ServerOptions<Context>, 'config'>): FastifyInstance {
  const server = fastify({
    // With a request that cannot be read, Node hands over its bytes, and a token may be among them.
    logger: { level: config.LOG_LEVEL, base: undefined, redact: { paths: ['err.rawPacket'], remove: true } },
    logController: new LogController({ disableRequestLogging: true, requestIdLogLabel: 'request' }),
    bodyLimit: config.MAX_BODY_BYTES,
    genReqId: () => randomUUID(),
    forceCloseConnections: 'idle',
    return503OnClosing: false,
    requestTimeout: 30_000,
    routerOptions: { maxParamLength: 200 },
  });
  server.removeContentTypeParser('text/plain');
  answerFaults(server);
  setHeaders(server);
  logRequests(server);
  refuseWhenClosing(server);
  dropUnusedWhenClosing(server);
  return server;
}

/** Adds GraphQL over HTTP at `/graphql`. */
export function serveGraphQL<Context extends object>(
  server: FastifyInstance,
  { apollo, config, context }: ServerOptions<Context>,
): void {
  server.route({
    method: ['GET', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS'],
    url: '/graphql',
    preValidation: async ({ body }: FastifyRequest) => {
      if (!Array.isArray(body) || body.length <= config.MAX_BATCH_SIZE) return;
      const message = `batch: expected at most ${config.MAX_BATCH_SIZE} operations, got ${body.length}.`;
      throw new HubError(ErrorCode.BATCH_TOO_LARGE, message, { limit: config.MAX_BATCH_SIZE }, 400);
    },
    handler: fastifyApolloHandler(apollo, { context: async (request) => context(request) }),
  });
}

function setHeaders(server: FastifyInstance): void {
  server.addHook('onRequest', (request, reply, done) => {
    reply.headers(SECURITY_HEADERS).header('x-request-id', request.id);
    done();
  });
}

/** One line for each request: no body, no query string, no address of the person who asks. */
function logRequests(server: FastifyInstance): void {
  server.addHook('onResponse', ({ method, url, log }, reply, done) => {
    const path = url.split('?', 1)[0];
    log.info({ method, path, status: reply.statusCode, ms: Math.round(reply.elapsedTime * 10) / 10 }, 'answered');
    done();
  });
}

function refuseWhenClosing(server: FastifyInstance): void {
  let closing = false;
  server.addHook('preClose', async () => {
    closing = true;
  });
  // Not earlier, or the refusal would lack the headers without which a browser hides it from its page.
  server.addHook('preParsing', (_, __, ___, done) => {
    done(closing ? new HubError(ErrorCode.SHUTTING_DOWN, 'The hub is stopping. Send the request again.', {}, 503) : undefined);
  });
  // A connection kept alive would keep the hub alive.
  server.addHook('onSend', (_, reply, __, done) => {
    if (closing) reply.header('connection', 'close');
    done();
  });
}

/** Clients connect in advance, and Node takes a connection that nothing was asked on for a busy one until its time is over. */
function dropUnusedWhenClosing(server: FastifyInstance): void {
  const unused = new Set<Socket>();
  server.server.on('connection', (socket: Socket) => {
    unused.add(socket);
    socket.once('close', () => unused.delete(socket));
  });
  server.server.on('request', ({ socket }: IncomingMessage) => unused.delete(socket));
  // Before the server waits for its connections, which `onClose` comes behind; and again, for a client whose stream ends
  // connects anew at once.
  server.addHook('preClose', async () => {
    const drop = () => {
      // What has come of a request is waited for: whoever sends it learns that the hub is stopping.
      for (const socket of unused) if (socket.bytesRead === 0) socket.destroy();
    };
    drop();
    const dropping = setInterval(drop, 250);
    server.server.once('close', () => clearInterval(dropping));
  });
}
