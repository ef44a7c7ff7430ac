import type { Measured } from './measure.js';
import type { Question } from './questions.js';

/** The head of the table. */
export const HEADINGS = [
  '| question | first ask | median of the next | processor time of an ask | longest wait of another request | outcome |',
  '|---|---|---|---|---|---|',
].join('\n');

/** A line of the table. */
export function row({ name }: Question, { first, median, processor, longestWait, outcome }: Measured): string {
  const times = [first, median, processor, longestWait].map((time) => (Number.isNaN(time) ? '–' : `${time.toFixed(0)} ms`));
  return `| ${[name, ...times, outcome].join(' | ')} |`;
}
