import { ErrorCode } from '../../schema/errors/error-code.js';
import { HubError } from '../errors/hub-error.js';

/** How PostgreSQL and the system say that a connection or a lock is not to be had, or that a connection was lost or is being shut down. */
const AWAY = /^(08...|57P..|53...|55P03|E(CONN|PIPE|HOST|TIMEDOUT|NOTFOUND).*)$/;
/** The last is TypeORM's, which lets go of a connection as soon as it breaks. */
const AWAY_IN_WORDS = /connection terminated|connection timeout|not queryable|socket|read ECONNRESET|runner already released/i;

/** Whether an error says that the database is away. */
function isAway({ code, message }: Error & { code?: string }): boolean {
  return AWAY.test(code ?? '') || AWAY_IN_WORDS.test(message);
}

/**
 * Makes an error for whoever asks of one that a write met: a database that is away is no fault of theirs, and none of the hub.
 *
 * @returns the error itself where it says something else
 */
export function unavailable(error: Error & { code?: string }): Error {
  if (error instanceof HubError || !isAway(error)) return error;
  const message =
    'The database cannot be reached or broke off. What was asked for may have been saved: send it again with the same idempotencyKey, or look first.';
  return new HubError(ErrorCode.DATABASE_UNAVAILABLE, message, {}, 503, { cause: error });
}

/**
 * Makes an error for whoever asks for what is not in memory.
 *
 * @param what cannot be read, such as "The journal"
 * @returns the error itself where it does not say that the database is away
 */
export function unreadable(error: Error & { code?: string }, what: string): Error {
  if (!isAway(error)) return error;
  const message = `${what} cannot be read, because the database cannot be reached. Try again later.`;
  return new HubError(ErrorCode.DATABASE_UNAVAILABLE, message, {}, 503, { cause: error });
}
