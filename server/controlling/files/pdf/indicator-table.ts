import type { Content, Margins, TableCell } from 'pdfmake/interfaces.js';
import type { ReportedIndicator, ReportedValue } from '../../../../schema/controlling/reported-indicator.js';
import { figure, NOTHING, reported, signedPercent } from '../figures.js';
import type { Texts } from '../messages.js';
import { chart } from './chart.js';
import { cell, headCell, light, stacked, table } from './styles.js';

/** Together with the edges of the cells they fill the page; the name has the rest, which its longest words need. */
const WIDTHS = ['*', 46, 44, 42, 58, 78, 72];

const BELOW: Margins = [0, 0, 0, 6];

/**
 * Indicators with target, result, deviation, forecast, course and status; of those that nobody has set anything of only
 * the names.
 *
 * @param title of the table; none where something stands above it already
 */
export function indicatorTable(texts: Texts, indicators: readonly ReportedIndicator[], title?: string): Content[] {
  const isKnown = ({ target, measured, forecast }: ReportedIndicator) => target || measured || forecast;
  const [known, unknown] = [indicators.filter(isKnown), indicators.filter((one) => !isKnown(one))];
  const names = unknown.map(({ key, name }) => `${key} ${name}`).join('; ');
  return [
    ...(known.length > 0 ? [tableOf(texts, known, title)] : []),
    ...(unknown.length > 0 ? [{ text: `${texts.word('unknown')}: ${names}.`, style: 'quiet', margin: BELOW }] : []),
  ];
}

function tableOf(texts: Texts, indicators: readonly ReportedIndicator[], title?: string): Content {
  const head = [
    headCell(texts.word('indicator')),
    headCell(texts.word('target'), 'right'),
    headCell(texts.word('result'), 'right'),
    headCell(texts.word('deviationShort'), 'right'),
    headCell(texts.word('forecast'), 'right'),
    headCell(texts.word('course')),
    headCell(texts.word('status')),
  ];
  const rows = indicators.map((indicator) => row(texts, indicator));
  return table({ widths: WIDTHS, head, rows, ...(title && { title }) });
}

function row(texts: Texts, indicator: ReportedIndicator): readonly TableCell[] {
  const { name, unit, key, target, measured, deviationPercent, forecast, status, noDataReason, isCurrent } = indicator;
  const { language } = texts;
  const hint = noDataReason ? texts.reason(noDataReason) : isCurrent === false ? texts.word('notCurrent') : '';
  const expected = forecast ? texts.method(forecast.method) : '';
  return [
    stacked(name, `${key} · ${unit}${corridorOf(texts, indicator)}`),
    stacked(reported(language, target), target ? texts.kind(target.kind) : '', 'right'),
    stacked(reported(language, measured), measured?.period ?? '', 'right'),
    cell(signedPercent(language, deviationPercent), 'right'),
    stacked(forecast ? figure(language, forecast.value) : NOTHING, expected, 'right'),
    chart(indicator),
    light(status, texts.status(status), hint),
  ];
}

function corridorOf(texts: Texts, { corridorLow, corridorHigh }: ReportedIndicator): string {
  if (!corridorLow && !corridorHigh) return '';
  const shown = (value: ReportedValue | null): string => reported(texts.language, value);
  return ` · ${texts.say('corridor', { low: shown(corridorLow), high: shown(corridorHigh) })}`;
}
