import { ErrorCode } from '../../schema/errors/error-code.js';
import { HubError } from '../errors/hub-error.js';

/** The database counts in microseconds, clients in milliseconds: a value counts as set within its millisecond. */
const MILLISECOND = 1;

/**
 * The moment before which something was set that was known at another one.
 *
 * @throws HubError BAD_USER_INPUT for a moment that is none
 */
export function endOf(moment: Date): Date {
  const at = moment.getTime();
  if (Number.isNaN(at)) throw new HubError(ErrorCode.BAD_USER_INPUT, 'asOf: expected a moment, got none.');
  return new Date(at + MILLISECOND);
}
