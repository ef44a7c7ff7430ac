import { ProblemCode } from '../../schema/changes/problem-code.js';
import { quoted } from '../errors/hub-error.js';
import { type Problem, problem } from './problem.js';

/** The most letters of a text, by what it is; what a field is called says how long it can sensibly be. */
const LONGEST: Readonly<Record<string, number>> = {
  statement: 2_000,
  rationale: 2_000,
  reason: 2_000,
  statusReason: 2_000,
  description: 4_000,
  name: 300,
  heading: 500,
  numerator: 500,
  denominator: 500,
  document: 300,
  cause: 4_000,
  proposal: 4_000,
  decidedBy: 300,
};
const LONGEST_OTHER = 100;

/** Texts of one paragraph or more may have line breaks. */
const HAS_LINES = 1_000;

/**
 * What is wrong with a text.
 *
 * @param field its path, for the problem
 * @param property what it is
 * @returns null if nothing is
 */
export function problemOfText(field: string, property: string, text: string): Problem | null {
  const longest = LONGEST[property] ?? LONGEST_OTHER;
  if (text.length > longest) {
    const expected = { de: `höchstens ${longest} Zeichen`, en: `at most ${longest} characters` };
    return problem({ field, code: ProblemCode.TOO_LONG, expected, got: `${text.length}` });
  }
  const lines = longest >= HAS_LINES ? text.replaceAll('\n', ' ') : text;
  const isUsable = text !== '' && text === text.trim() && !/[\p{Cc}\p{Cs}\p{Zl}\p{Zp}]/u.test(lines);
  if (isUsable) return null;
  const expected = {
    de: 'ein Text ohne Leerzeichen am Anfang und Ende und ohne Steuerzeichen',
    en: 'a text without blanks at its ends and without control characters',
  };
  return problem({ field, code: ProblemCode.UNUSABLE_TEXT, expected, got: quoted(text) });
}
