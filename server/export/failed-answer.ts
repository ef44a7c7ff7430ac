import type { GraphQLFormattedError } from 'graphql';

/** An answer with errors, of which nothing is exported. */
export class FailedAnswer extends Error {
  override readonly name = 'FailedAnswer';

  /** @param status of HTTP, 400 or more */
  constructor(
    readonly errors: readonly GraphQLFormattedError[],
    readonly status: number,
  ) {
    super(errors[0]?.message ?? 'no answer');
  }
}
