import { ErrorCode } from '../../schema/errors/error-code.js';
import type { PageArgs } from '../../schema/relay/page-args.js';
import { HubError, quoted } from '../errors/hub-error.js';

/** The most items a page can have. */
export const LARGEST_PAGE = 200;
/** How many items a page of a root field has where nothing is said. */
export const ROOT_PAGE = 20;
/** How many items a page inside another object has where nothing is said. */
export const NESTED_PAGE = 10;

/**
 * How many items are asked for, and from which end.
 *
 * @throws HubError BAD_USER_INPUT if both ends are asked for, or a size is out of range
 */
export function pageSize({ first, last }: PageArgs, defaultSize: number): { first: number | null; last: number | null } {
  if (first != null && last != null) {
    throw new HubError(ErrorCode.BAD_USER_INPUT, 'first, last: expected one of the two, got both.');
  }
  checkSize('first', first);
  checkSize('last', last);
  return { first: last == null ? (first ?? defaultSize) : null, last: last ?? null };
}

/**
 * Checks a page size a client asks for.
 *
 * @param argument the name of the argument, for the message
 * @throws HubError BAD_USER_INPUT if it is out of range
 */
export function checkSize(argument: string, size: number | null | undefined): void {
  if (size == null || (size >= 0 && size <= LARGEST_PAGE)) return;
  throw new HubError(ErrorCode.BAD_USER_INPUT, `${argument}: expected 0 to ${LARGEST_PAGE}, got ${quoted(size)}.`);
}
