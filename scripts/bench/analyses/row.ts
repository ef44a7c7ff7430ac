import type { Waiting } from '../waiting/other-requests.js';
import { both, headings, inWords, line, WAITED, waited } from '../waiting/table.js';
import type { Measured } from './measure.js';
import type { Question } from './questions.js';

/** The head of the table. */
export const HEADINGS = headings([
  'question',
  'first ask',
  'median of the next',
  'processor time of an ask',
  ...WAITED,
  'outcome',
]);

/** A line of the table. */
export function row({ name }: Question, { first, median, processor, waiting, outcome }: Measured): string {
  return line([name, both(first), both(median), inWords(processor), ...waited(waiting), outcome]);
}

/** What others waited while nothing was asked. */
export function quietRow(when: string, waiting: Waiting): string {
  return line([`nothing, ${when}`, '', '', '', ...waited(waiting), `${waiting.requests} other requests`]);
}
