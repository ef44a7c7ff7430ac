import type { Measured, Time } from './measure.js';
import type { Waiting } from './other-requests.js';
import type { Question } from './questions.js';

/** In parentheses: without the time in which others used the processors. */
const COLUMNS = [
  'question',
  'first ask',
  'median of the next',
  'processor time of an ask',
  'longest wait of another request',
  'longest garbage collection',
  'outcome',
];

/** The head of the table. */
export const HEADINGS = `${line(COLUMNS)}\n${line(COLUMNS.map(() => '---'))}`;

/** A line of the table. */
export function row({ name }: Question, { first, median, processor, waiting, outcome }: Measured): string {
  return line([name, both(first), both(median), inWords(processor), ...waited(waiting), outcome]);
}

/** What others waited while nothing was asked. */
export function quietRow(when: string, waiting: Waiting): string {
  return line([`nothing, ${when}`, '', '', '', ...waited(waiting), `${waiting.requests} other requests`]);
}

function waited({ longest, longestOfHub, garbage }: Waiting): readonly string[] {
  return [both({ whole: longest, own: longestOfHub }), inWords(garbage)];
}

function both({ whole, own }: Time): string {
  return Number.isNaN(own) ? inWords(whole) : `${inWords(whole)} (${own.toFixed(0)})`;
}

function inWords(time: number): string {
  return Number.isNaN(time) ? '–' : `${time.toFixed(0)} ms`;
}

function line(cells: readonly string[]): string {
  return `| ${cells.join(' | ')} |`;
}
