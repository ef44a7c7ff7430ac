import process from 'node:process';
import { csvOf } from './csv.js';
import { wordFor } from './language.js';
import { PLAN_STATUSES } from './messages/labels.js';
import { output } from './messages/output.js';
import { plain, plainJson } from './plain.js';
import type { Session } from './session.js';
import { tableOf } from './table.js';
import type { View } from './view.js';

const WIDTH_OF_PIPES = 120;

/** How wide the output may be: as the terminal, else as `COLUMNS` says, which scripts set for tools without one. */
export function outputWidth(): number {
  return process.stdout.columns || Number.parseInt(process.env.COLUMNS ?? '', 10) || WIDTH_OF_PIPES;
}

/**
 * Prints rows the way the options ask for.
 *
 * @param rows as the SDK gives them
 * @param view how people see them
 * @param limit how many were asked for at the most
 */
export function printRows<Row>(rows: readonly Row[], view: View<Row>, session: Session, limit?: number): void {
  const { say, options } = session;
  if (options.json) write(plainJson(rows));
  else if (options.csv) process.stdout.write(csvOf(rows, view.sheet));
  else if (rows.length === 0) process.stderr.write(`${say(output.none)}\n`);
  else {
    const counted = say(rows.length === limit ? output.limited : output.count, { name: view.name, count: rows.length });
    write([planIn(session), counted, tableOf(rows, view, outputWidth())].filter((line) => line !== '').join('\n'));
  }
}

/** Which plan answered, so that nobody takes one year for another. */
export function planIn({ plan, say }: Session): string {
  if (!plan) return '';
  const { year, municipality } = plan;
  return plain(say(output.plan, { year, municipality, status: wordFor(PLAN_STATUSES, plan.status, say) }));
}

/** Writes a text and ends the line. */
export function write(text: string): void {
  process.stdout.write(`${text}\n`);
}
