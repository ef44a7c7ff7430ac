import type { ControllingReport, ReportedIndicator, ReportedValue } from '@zielnetz/client';
import { sourceColumns, titled } from './cells.js';
import { decimalIn } from './decimal.js';
import { type Say, wordFor } from './language.js';
import { FORECAST_METHODS, figures, report as texts } from './messages/figures.js';
import { columns } from './messages/output.js';
import { plain } from './plain.js';
import { printRows, write } from './print.js';
import type { Session } from './session.js';
import type { View } from './view.js';

/** The options of `zielnetz report` that say what it is about: at most one but the quarter. */
export interface ReportOptions {
  readonly quarter: number;
  readonly office?: string;
  readonly department?: string;
  readonly productArea?: string;
  readonly productGroup?: string;
  readonly fieldOfAction?: string;
}

/** What deviates, and which office answers for it. */
type Row = ReportedIndicator & { readonly office: string };

/**
 * Shows how the goals of a quarter stand, and what deviates, office by office.
 *
 * @throws HubError if the hub does not answer, or the plan has no such office or area
 */
export async function showReport(session: Session, { quarter, ...scope }: ReportOptions): Promise<void> {
  const { hub, year, language, options, say } = session;
  const { controllingReport } = await hub.controllingReports.draft({ year, quarter, scope, language });
  if (!options.json && !options.csv) write(summaryIn(say, controllingReport));
  printRows(deviationsIn(controllingReport, say), viewIn(say), session);
}

function summaryIn(say: Say, { quarter, year, scope, goals }: ControllingReport): string {
  const { met, nearly, missed, noData } = goals;
  const title = say(texts.title, { quarter, year, scope: plain(titled({ number: scope.key ?? '', name: scope.name }).trim()) });
  return [title, say(texts.goals, { goals: goals.goals, met, nearly, missed, noData })].join('\n');
}

function deviationsIn({ areas }: ControllingReport, say: Say): readonly Row[] {
  return areas.flatMap(({ office, goals, indicators }) =>
    [...goals.flatMap((goal) => goal.indicators), ...indicators]
      .filter(({ isDeviating }) => isDeviating)
      .map((indicator) => ({ ...indicator, office: office ? titled(office) : say(texts.noOffice) })),
  );
}

function viewIn(say: Say): View<Row> {
  const shown = ({ value, text }: ReportedValue) => (value === null ? (text ?? '') : decimalIn(say, value));
  const valued = (value: ReportedValue | null) => (value ? `${shown(value)} (${value.period})` : '');
  const name = { title: say(figures.indicator), of: ({ key, name: called, unit }: Row) => `${key} ${called} (${unit})` };
  const target = { title: say(texts.target), of: (row: Row) => valued(row.target) };
  const measured = { title: say(texts.measured), of: (row: Row) => valued(row.measured) };
  const deviation = {
    title: say(texts.deviation),
    of: ({ deviationPercent }: Row) =>
      deviationPercent === null ? '' : say(texts.percent, { percent: decimalIn(say, deviationPercent) }),
  };
  const forecast = { title: say(texts.forecast), of: (row: Row) => (row.forecast ? decimalIn(say, row.forecast.value) : '') };
  const cause = { title: say(texts.cause), of: ({ remark }: Row) => remark?.cause ?? '' };
  return {
    name: say(texts.deviations),
    groupOf: ({ office }) => office,
    columns: [
      { ...name, width: 20, grows: 2 },
      { ...target, width: 14, align: 'right' },
      { ...measured, width: 14, align: 'right' },
      { ...deviation, width: 10, align: 'right' },
      { ...forecast, width: 8, align: 'right' },
      { ...cause, width: 8, grows: 1 },
    ],
    sheet: [
      { title: say(columns.office), of: ({ office }) => office },
      { title: say(columns.goal), of: ({ goal }) => goal ?? '' },
      { title: say(columns.key), of: ({ key }) => key },
      ...[name, target, measured, deviation, forecast],
      {
        title: say(texts.method),
        of: ({ forecast: expected }) => (expected ? wordFor(FORECAST_METHODS, expected.method, say) : ''),
      },
      cause,
      { title: say(texts.proposal), of: ({ remark }) => remark?.proposal ?? '' },
      { title: say(texts.decidedBy), of: ({ remark }) => remark?.decidedBy ?? '' },
      ...sourceColumns<Row>(say),
    ],
  };
}
