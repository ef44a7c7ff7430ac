import process from 'node:process';
import { type ContributionFilterOptions, contributionFilter } from './contribution-filter.js';
import { csvOf } from './csv.js';
import { type Axes, fitting, rowsOf, viewOf } from './matrix-view.js';
import { analyses } from './messages/analyses.js';
import { output } from './messages/output.js';
import { plainJson } from './plain.js';
import { outputWidth, planIn, write } from './print.js';
import type { Session } from './session.js';
import { tableOf } from './table.js';

/** The options of `zielnetz matrix`. */
export type MatrixOptions = Axes & ContributionFilterOptions;

/**
 * Shows who contributes how much to whom, with totals; with `--csv` all columns, with `--json` as the SDK gives it.
 *
 * @throws UsageError if an office, a legal domain or a field of action does not exist in the year
 * @throws HubError if the hub does not answer
 */
export async function showMatrix(session: Session, { rows, columns, ...options }: MatrixOptions): Promise<void> {
  const { hub, year, say } = session;
  const filter = await contributionFilter(session, options);
  const { contributionMatrix: matrix } = await hub.matrix.get({ rows, columns, filter, year });
  const lines = rowsOf(matrix, say);
  const whole = viewOf(matrix, { rows, columns }, say);
  if (session.options.json) write(plainJson(matrix));
  else if (session.options.csv) process.stdout.write(csvOf(lines, whole.sheet));
  else if (lines.length === 0) process.stderr.write(`${say(output.none)}\n`);
  else {
    const view = fitting(whole, matrix, outputWidth());
    const cut = { shown: view.columns.length - 2, all: whole.columns.length - 2 };
    const parts = [planIn(session), view.name, tableOf(lines, view, outputWidth()), say(analyses.totalsRule)];
    if (cut.shown < cut.all) parts.push(say(analyses.cutColumns, cut));
    write(parts.join('\n'));
  }
}
