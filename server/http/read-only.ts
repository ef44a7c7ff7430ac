import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { ErrorCode } from '../../schema/errors/error-code.js';
import { HubError } from '../errors/hub-error.js';

/** OPTIONS among them, so that websites that may ask are told so before it comes here. */
const OTHER_METHODS = ['POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS'];

/** Refuses at an address everything but reading, and says so. */
export function refuseOtherMethods(path: FastifyInstance, url: string): void {
  path.route({ method: OTHER_METHODS, url, handler: refuse });
}

async function refuse({ method }: FastifyRequest, reply: FastifyReply): Promise<never> {
  reply.header('allow', 'GET, HEAD');
  throw new HubError(ErrorCode.BAD_REQUEST, `method: expected GET or HEAD, got ${method}.`, {}, 405);
}
