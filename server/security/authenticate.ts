import type { FastifyInstance } from 'fastify';
import { ErrorCode } from '../../schema/errors/error-code.js';
import type { Viewer } from '../../schema/security/viewer.js';
import { HubError } from '../errors/hub-error.js';
import { KeysUnavailable, TokenRefused } from './refusals.js';

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
  path.addHook('onRequest', async (request, reply) => {
    try {
      // Not `headers`, which holds the first one only: a proxy may have looked at another.
      request.viewer = await authentication(request.raw.headersDistinct.authorization ?? []);
    } catch (error) {
      if (error instanceof HubError && error.extensions.code === ErrorCode.UNAUTHENTICATED)
        reply.header('www-authenticate', challengeFor(error)); // RFC 6750, section 3
      if (error instanceof TokenRefused) request.log.info({ reason: error.reason }, 'A token was refused');
      if (error instanceof KeysUnavailable)
        request.log.error({ err: error.cause }, 'The keys of the identity provider cannot be had');
      throw error;
    }
  });
}

function challengeFor(error: HubError): string {
  return `Bearer realm="zielnetz"${error instanceof TokenRefused ? ', error="invalid_token"' : ''}`;
}
