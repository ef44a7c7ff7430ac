import { stripVTControlCharacters } from 'node:util';

/** What moves cursors, colours, hides or turns round text on a terminal: control characters and marks of direction. */
const INVISIBLE = /[\p{Cc}\u200e\u200f\u2028-\u202e\u2066-\u2069]/gu;
/** JSON escapes the controls below the space by itself; these a terminal may obey as well. */
const ESCAPED_IN_JSON = /[\u007f-\u009f\u200e\u200f\u2028-\u202e\u2066-\u2069]/g;
const LONGEST_QUOTE = 60;

/** A text as one line that a terminal shows and does not obey. Data and other people's servers are not trusted with it. */
export function plain(text: string): string {
  return stripVTControlCharacters(text).replace(INVISIBLE, ' ').replace(/ {2,}/g, ' ').trim();
}

/** A value as it is quoted in a message, in short. */
export function quoted(value: string): string {
  const text = plain(value);
  return `"${text.length > LONGEST_QUOTE ? `${text.slice(0, LONGEST_QUOTE)}…` : text}"`;
}

/** A value as pretty JSON that a terminal can show. It reads back as the same value. */
export function plainJson(value: unknown): string {
  return JSON.stringify(value, null, 2).replace(
    ESCAPED_IN_JSON,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}
