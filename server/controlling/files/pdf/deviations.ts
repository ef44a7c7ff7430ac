import type { Content, Margins, TableCell } from 'pdfmake/interfaces.js';
import type { ControllingReport } from '../../../../schema/controlling/controlling-report.js';
import type { ReportedIndicator } from '../../../../schema/controlling/reported-indicator.js';
import { deviationsOf } from '../../deviations.js';
import { figure, reported, signedPercent } from '../figures.js';
import type { Texts } from '../messages.js';
import { headCell, stacked, table } from './styles.js';

const WIDTHS = ['*', 56, 56, 66, 62, 130, 130, 84];

/** Words stand apart from the figures before them. */
const APART: Margins = [8, 0, 0, 0];

/** What deviates, with cause, forecast, proposal and who decides: on pages that lie across, for these are the longest rows. */
export function deviations(texts: Texts, report: ControllingReport): Content {
  const threshold = figure(texts.language, report.threshold);
  const found = deviationsOf(report);
  const heading = { text: texts.word('deviations'), style: 'chapter' };
  if (found.length === 0) return [heading, { text: texts.say('noDeviations', { threshold }), style: 'cell' }];
  const head = [
    headCell(texts.word('indicator')),
    ...(['target', 'result', 'deviation', 'forecast'] as const).map((key) => headCell(texts.word(key), 'right')),
    ...(['cause', 'proposal', 'decidedBy'] as const).map((key) => ({ text: texts.word(key), style: 'head', margin: APART })),
  ];
  return [
    { ...heading, pageBreak: 'before', pageOrientation: 'landscape' },
    { text: texts.say('deviationsBeyond', { threshold }), style: 'quiet', margin: [0, 0, 0, 4] },
    table({ widths: WIDTHS, head, rows: found.map((indicator) => row(texts, indicator)) }),
  ];
}

function row(texts: Texts, indicator: ReportedIndicator): readonly TableCell[] {
  const { name, key, unit, goal, target, measured, deviationPercent, status, noDataReason, forecast, remark } = indicator;
  const { language } = texts;
  const about = [key, unit, ...(goal ? [`${texts.word('goal')} ${goal}`] : [])].join(' · ');
  const judged = noDataReason ? texts.reason(noDataReason) : texts.status(status);
  return [
    stacked(name, about),
    stacked(reported(language, target), target ? texts.kind(target.kind) : '', 'right'),
    stacked(reported(language, measured), measured?.period ?? '', 'right'),
    stacked(signedPercent(language, deviationPercent), judged, 'right'),
    stacked(figure(language, forecast?.value), forecast ? texts.method(forecast.method) : '', 'right'),
    ...[remark?.cause, remark?.proposal, remark?.decidedBy].map(
      (said): TableCell => ({
        margin: APART,
        ...(said ? { text: said, style: 'cell' } : { text: texts.word('open'), style: 'quiet', italics: true }),
      }),
    ),
  ];
}
