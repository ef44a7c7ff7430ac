import type { Measured } from './measure.js';
import type { Waiting } from './other-requests.js';
import type { Question } from './questions.js';

const COLUMNS = [
  'question',
  'first ask',
  'median of the next',
  'processor time of an ask',
  'longest wait of another request',
  'without queueing for a processor',
  'outcome',
];

/** The head of the table. */
export const HEADINGS = `${line(COLUMNS)}\n${line(COLUMNS.map(() => '---'))}`;

/** A line of the table. */
export function row({ name }: Question, { first, median, processor, waiting, outcome }: Measured): string {
  return line([name, ...[first, median, processor, waiting.longest, waiting.longestOfHub].map(inWords), outcome]);
}

/** What others waited while nothing was asked. */
export function quietRow(when: string, { longest, longestOfHub, requests }: Waiting): string {
  return line([`nothing, ${when}`, '', '', '', inWords(longest), inWords(longestOfHub), `${requests} other requests`]);
}

function inWords(time: number): string {
  return Number.isNaN(time) ? '–' : `${time.toFixed(0)} ms`;
}

function line(cells: readonly string[]): string {
  return `| ${cells.join(' | ')} |`;
}
