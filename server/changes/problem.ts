import type { StateDifference } from '../../schema/changes/change-problem.js';
import { ProblemCode } from '../../schema/changes/problem-code.js';
import type { InBothLanguages } from '../graph/rule.js';

/** What is wrong with a change, before it is put into words. */
export interface Problem {
  /** The path of the field at fault, such as "input.office". */
  readonly field: string;
  readonly code: ProblemCode;
  /** What was expected, for the message. */
  readonly expected: InBothLanguages;
  /** What came, quoted; null where nothing did. */
  readonly got: string | null;
  /** What to do about it, where more can be said than the message says. */
  readonly hint: InBothLanguages | null;
  readonly differences: readonly StateDifference[];
}

/** Makes a problem without hint and differences, where none are given. */
export function problem(given: Pick<Problem, 'field' | 'code' | 'expected' | 'got'> & Partial<Problem>): Problem {
  return { hint: null, differences: [], ...given };
}

/**
 * The problem of a change that is based on another version than the one that counts.
 *
 * @param counts the version that counts
 * @param based the version that was named
 */
export function stale(field: string, counts: number, based: number, more: Partial<Problem> = {}): Problem {
  return problem({ field, code: ProblemCode.STALE_VERSION, expected: verbatim(String(counts)), got: String(based), ...more });
}

/** The same text in both languages: ids and names. */
function verbatim(text: string): InBothLanguages {
  return { de: text, en: text };
}
