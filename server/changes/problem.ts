import type { StateDifference } from '../../schema/changes/change-problem.js';
import type { ProblemCode } from '../../schema/changes/problem-code.js';
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

/** The same text in both languages: ids and names. */
export function verbatim(text: string): InBothLanguages {
  return { de: text, en: text };
}
