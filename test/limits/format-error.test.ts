import { ApolloServerErrorCode } from '@apollo/server/errors';
import { expect, test } from '@jest/globals';
import { GraphQLError } from 'graphql';
import { errorFormatter } from '../../server/errors/format-error.js';

const format = errorFormatter(false, { error: () => {} });

/** An error as Apollo reports it, with what led to it inside. */
function reported(code: string, cause: Error) {
  const error = new GraphQLError(cause.message, {
    extensions: { code },
    originalError: new GraphQLError('', { originalError: cause }),
  });
  return format({ message: error.message, extensions: error.extensions }, error);
}

test('a document that is nested deeper than can be read is too deep; nothing of the stack is told', () => {
  const cause = new RangeError('Maximum call stack size exceeded');
  const { message, extensions } = reported(ApolloServerErrorCode.GRAPHQL_PARSE_FAILED, cause);
  expect(extensions).toEqual({ code: 'QUERY_TOO_DEEP' });
  expect(message).not.toMatch(/stack/);
});

test('the same while an answer is made is a fault of the hub', () => {
  const { extensions } = reported('INTERNAL_SERVER_ERROR', new RangeError('Maximum call stack size exceeded'));
  expect(extensions).toEqual({ code: 'INTERNAL_SERVER_ERROR' });
});
