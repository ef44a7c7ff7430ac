import cors from '@fastify/cors';
import type { FastifyInstance } from 'fastify';

/** How long a browser may remember what it was allowed, in seconds. */
const A_DAY = 86_400;

/**
 * Lets the pages of other websites ask the hub, and read its answers, errors included.
 *
 * @param path where they may; nothing else is opened
 * @param origins the websites; none: no header speaks of it
 */
export async function allowOrigins(path: FastifyInstance, origins: readonly string[]): Promise<void> {
  if (origins.length === 0) return;
  // The plugin would answer OPTIONS on every path of the hub.
  path.addHook('onRequest', async (request, reply) => {
    if (request.routeOptions.url !== '*') return;
    reply.callNotFound();
    return reply;
  });
  await path.register(cors, {
    origin: [...origins],
    methods: ['GET', 'POST'],
    allowedHeaders: ['content-type', 'authorization', 'if-none-match'],
    // A Retry-After may be a date, which only the Date of the answer makes a time to wait.
    exposedHeaders: ['date', 'etag', 'retry-after', 'www-authenticate', 'x-request-id', 'x-stream-after'],
    maxAge: A_DAY,
    // Else an OPTIONS that is no preflight gets an error in another form than all other errors.
    strictPreflight: false,
  });
}
