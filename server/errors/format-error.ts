import { unwrapResolverError } from '@apollo/server/errors';
import type { FastifyBaseLogger } from 'fastify';
import { GraphQLError, type GraphQLFormattedError } from 'graphql';
import { ERROR_MEANINGS, ErrorCode } from '../../schema/errors/error-code.js';
import { HubError } from './hub-error.js';

/** graphql-js reports too many tokens as a syntax error like any other. */
const TOO_MANY_TOKENS = /Document contains more (?:that|than) (\d+) tokens/;

/**
 * Gives every error its code and keeps the inside of the hub inside.
 *
 * @param development whether faults of the hub are shown as they are
 * @param logger where they are written
 * @returns what Apollo calls for each error of an answer
 */
export function errorFormatter(development: boolean, logger: Pick<FastifyBaseLogger, 'error'>) {
  return (formatted: GraphQLFormattedError, error: unknown): GraphQLFormattedError => {
    const own = hubErrorIn(error);
    if (own)
      return { ...formatted, message: own.message, extensions: withoutHttp({ ...formatted.extensions, ...own.extensions }) };
    const tokens = TOO_MANY_TOKENS.exec(formatted.message);
    if (tokens) {
      const message = `query: expected at most ${tokens[1]} tokens, got more.`;
      return { ...formatted, message, extensions: { code: ErrorCode.QUERY_TOO_LONG, limit: Number(tokens[1]) } };
    }
    if (isTooDeepToParse(error)) {
      const message = 'query: expected fields that lie less deep inside each other.';
      return { ...formatted, message, extensions: { code: ErrorCode.QUERY_TOO_DEEP } };
    }
    const code = formatted.extensions?.code as ErrorCode;
    if (code !== ErrorCode.INTERNAL_SERVER_ERROR && code in ERROR_MEANINGS)
      return { ...formatted, extensions: withoutHttp(formatted.extensions) };
    logger.error({ err: unwrapResolverError(error) }, 'A fault of the hub');
    if (development) return formatted;
    const { locations, path } = formatted;
    return {
      message: ERROR_MEANINGS.INTERNAL_SERVER_ERROR,
      ...(locations && { locations }),
      ...(path && { path }),
      extensions: { code: ErrorCode.INTERNAL_SERVER_ERROR },
    };
  };
}

/** The hub's own error, as it is or inside those that were put around it on the way. */
export function hubErrorIn(error: unknown): HubError | null {
  for (let inner = error; inner instanceof GraphQLError; inner = inner.originalError) if (inner instanceof HubError) return inner;
  return null;
}

/** graphql-js reads what lies inside each other by calls inside each other, of which a new process bears fewer than later on. */
function isTooDeepToParse(error: unknown): boolean {
  let inner = error;
  while (inner instanceof GraphQLError && inner.originalError) inner = inner.originalError;
  return error instanceof GraphQLError && error.extensions.code === ErrorCode.GRAPHQL_PARSE_FAILED && inner instanceof RangeError;
}

/** What an error says to HTTP is no business of the client. */
function withoutHttp({ http: _, ...extensions }: GraphQLFormattedError['extensions'] = {}): GraphQLFormattedError['extensions'] {
  return extensions;
}
