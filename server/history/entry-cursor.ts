import { ErrorCode } from '../../schema/errors/error-code.js';
import { HubError, quoted } from '../errors/hub-error.js';

/** Longer than any cursor of this list. */
const LONGEST = 64;
const CURSOR = /^JournalEntry:(\d{1,18})$/;

/** The cursor of an entry. Entries stay and keep their numbers, so it is valid for good. */
export function cursorOfEntry(number: string): string {
  return Buffer.from(`JournalEntry:${number}`).toString('base64url');
}

/**
 * Reads a cursor that a client sends back.
 *
 * @returns the number of the entry; null without a cursor
 * @throws HubError INVALID_CURSOR if it is none of a list of entries
 */
export function readEntryCursor(cursor: string | null | undefined): string | null {
  if (cursor == null) return null;
  const text = cursor.length > LONGEST ? '' : Buffer.from(cursor, 'base64url').toString('utf8');
  const number = CURSOR.exec(text)?.[1];
  if (number === undefined) {
    throw new HubError(ErrorCode.INVALID_CURSOR, `after: expected a cursor of a list of entries, got ${quoted(cursor)}.`);
  }
  return number;
}
