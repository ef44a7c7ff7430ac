import type { FastifyError, FastifyInstance } from 'fastify';
import { ERROR_MEANINGS, ErrorCode } from '../../schema/errors/error-code.js';
import { HubError } from '../errors/hub-error.js';

/** What goes wrong before GraphQL, by Fastify's code: ours, and what was expected. */
const FAULTS: Readonly<Record<string, readonly [code: ErrorCode, message: string]>> = {
  FST_ERR_CTP_BODY_TOO_LARGE: [ErrorCode.BODY_TOO_LARGE, ERROR_MEANINGS.BODY_TOO_LARGE],
  FST_ERR_CTP_INVALID_MEDIA_TYPE: [ErrorCode.BAD_REQUEST, 'Content-Type: expected application/json.'],
  FST_ERR_CTP_EMPTY_JSON_BODY: [ErrorCode.BAD_REQUEST, 'body: expected a JSON object with a "query", got nothing.'],
  FST_ERR_CTP_INVALID_JSON_BODY: [ErrorCode.BAD_REQUEST, 'body: expected JSON, got something else (Invalid JSON).'],
  FST_ERR_CTP_INVALID_CONTENT_LENGTH: [ErrorCode.BAD_REQUEST, 'Content-Length: expected the length of the body.'],
};

/** Answers what goes wrong outside GraphQL in the form GraphQL errors have. */
export function answerFaults(server: FastifyInstance): void {
  server.setErrorHandler(async (error: FastifyError | HubError, request, reply) => {
    const { status, errors } = asAnswer(error, () => request.log.error({ err: error }, 'A fault of the hub'));
    return reply.code(status).send({ errors });
  });
  server.setNotFoundHandler(async (_, reply) =>
    reply.code(404).send({
      errors: [asError(ErrorCode.BAD_REQUEST, 'path: expected /graphql, /export/…, /reports/…, /graphiql or /health/….')],
    }),
  );
}

function asAnswer(error: FastifyError | HubError, log: () => void) {
  if (error instanceof HubError) {
    const { http, code, ...details } = error.extensions as { http?: { status: number }; code: ErrorCode };
    return { status: http?.status ?? 400, errors: [asError(code, error.message, details)] };
  }
  const fault = FAULTS[error.code];
  if (fault) return { status: error.statusCode ?? 400, errors: [asError(...fault)] };
  if (error.statusCode !== undefined && error.statusCode < 500)
    return { status: error.statusCode, errors: [asError(ErrorCode.BAD_REQUEST, ERROR_MEANINGS.BAD_REQUEST)] };
  log();
  return { status: 500, errors: [asError(ErrorCode.INTERNAL_SERVER_ERROR, ERROR_MEANINGS.INTERNAL_SERVER_ERROR)] };
}

function asError(code: ErrorCode, message: string, details: object = {}) {
  return { message, extensions: { code, ...details } };
}
