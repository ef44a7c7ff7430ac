import type { FastifyInstance } from 'fastify';
import type { Viewer } from '../../schema/security/viewer.js';

declare module 'fastify' {
  interface FastifyRequest {
    /** Who is asking; known before anything of the request is read but its headers. */
    viewer: Viewer;
  }
}

/** Finds out who is asking by the Authorization headers of a request; throws a HubError for who may not. */
export type Authentication = (authorization: readonly string[]) => Viewer | Promise<Viewer>;

/**
 * Finds out who is asking before a request is read, for all routes of a path. What answers data must be behind it.
 *
 * @example authenticate(path, authentication); // then, in a handler: request.viewer
 */
export function authenticate(path: FastifyInstance, authentication: Authentication): void {
  path.addHook('onRequest', async (request) => {
    request.viewer = await authentication(request.raw.headersDistinct.authorization ?? []);
  });
}
