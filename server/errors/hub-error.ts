import { GraphQLError } from 'graphql';
import type { ErrorCode } from '../../schema/errors/error-code.js';

/** An error that the person who asks can understand: a stable code and a sentence. */
export class HubError extends GraphQLError {
  /**
   * @param code what went wrong
   * @param message names the field, what was expected and what came
   * @param details further `extensions`, such as `cost` and `limit`
   * @param status the HTTP status, where it is not the usual one of GraphQL
   * @param inside what it comes from, for the log
   */
  constructor(
    code: ErrorCode,
    message: string,
    details: Readonly<Record<string, unknown>> = {},
    status?: number,
    { cause }: ErrorOptions = {},
  ) {
    super(message, { extensions: { code, ...details, ...(status && { http: { status } }) } });
    this.cause = cause;
  }
}

/** A value as it is quoted in a message: short, on one line, without control characters. */
export function quoted(value: unknown): string {
  const text = JSON.stringify(value) ?? String(value);
  return text.length > 60 ? `${text.slice(0, 57)}…` : text;
}
