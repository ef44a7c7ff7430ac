import type { Waiting } from './other-requests.js';

/** How long something took, in milliseconds. */
export interface Time {
  readonly whole: number;
  /** Without the time in which the hub and the one who asks waited for a processor that others used. */
  readonly own: number;
}

/** What others waited; the headings of {@link waited}. */
export const WAITED = ['longest wait of another request', 'longest garbage collection'];

/** What others waited, as cells of a table. */
export function waited({ longest, longestOfHub, garbage }: Waiting): readonly string[] {
  return [both({ whole: longest, own: longestOfHub }), inWords(garbage)];
}

/** A time, and in parentheses the part that was not spent waiting for a processor. */
export function both({ whole, own }: Time): string {
  return Number.isNaN(own) ? inWords(whole) : `${inWords(whole)} (${own.toFixed(0)})`;
}

/** A time in whole milliseconds; a dash where it is not known. */
export function inWords(time: number): string {
  return Number.isNaN(time) ? '–' : `${time.toFixed(0)} ms`;
}

/** A line of a table. */
export function line(cells: readonly string[]): string {
  return `| ${cells.join(' | ')} |`;
}

/** The head of a table. */
export function headings(columns: readonly string[]): string {
  return `${line(columns)}\n${line(columns.map(() => '---'))}`;
}
