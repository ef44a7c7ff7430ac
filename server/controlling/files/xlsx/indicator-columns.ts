import type { CellObject } from 'write-excel-file/node';
import type { ReportedIndicator, ReportedValue } from '../../../../schema/controlling/reported-indicator.js';
import { reported } from '../figures.js';
import type { Texts } from '../messages.js';
import { type Column, light, number, text } from './cells.js';

/** An indicator and the office under which it stands. */
export interface PlacedIndicator {
  readonly office: string;
  readonly indicator: ReportedIndicator;
}

type IndicatorColumn = Column<PlacedIndicator>;

/** What tells an indicator from others. */
export function namingColumns(texts: Texts): readonly IndicatorColumn[] {
  return [
    { head: texts.word('office'), width: 10, cell: ({ office }) => text(office) },
    { head: texts.word('goal'), width: 10, cell: ({ indicator }) => text(indicator.goal) },
    { head: texts.word('key'), width: 13, cell: ({ indicator }) => text(indicator.key) },
    { head: texts.word('indicator'), width: 40, cell: ({ indicator }) => text(indicator.name) },
    { head: texts.word('unit'), width: 12, cell: ({ indicator }) => text(indicator.unit) },
  ];
}

/** How it stands. */
export function standingColumns(texts: Texts): readonly IndicatorColumn[] {
  const shown = shownIn(texts);
  return [
    { head: texts.word('target'), width: 13, cell: ({ indicator }) => shown(indicator.target) },
    {
      ...{ head: texts.word('targetKind'), width: 12 },
      cell: ({ indicator: { target } }) => text(target && texts.kind(target.kind)),
    },
    { head: texts.word('result'), width: 13, cell: ({ indicator }) => shown(indicator.measured) },
    { head: texts.word('period'), width: 11, cell: ({ indicator }) => text(indicator.measured?.period) },
    { head: texts.word('deviation'), width: 13, cell: ({ indicator }) => number(indicator.deviation) },
    { head: texts.word('deviationPercent'), width: 12, cell: ({ indicator }) => number(indicator.deviationPercent) },
    {
      ...{ head: texts.word('status'), width: 17 },
      cell: ({ indicator: { status } }) => light(status, texts.status(status)),
    },
    {
      ...{ head: texts.word('reason'), width: 22 },
      cell: ({ indicator: { noDataReason, isCurrent } }) =>
        text(noDataReason ? texts.reason(noDataReason) : isCurrent === false ? texts.word('notCurrent') : null),
    },
    { head: texts.word('forecast'), width: 13, cell: ({ indicator }) => number(indicator.forecast?.value) },
    {
      ...{ head: texts.word('method'), width: 20 },
      cell: ({ indicator: { forecast } }) => text(forecast && texts.method(forecast.method)),
    },
    {
      ...{ head: texts.word('forecastStatus'), width: 17 },
      cell: ({ indicator: { forecast } }) => forecast && light(forecast.status, texts.status(forecast.status)),
    },
  ];
}

/** What else is known of its target. */
export function targetColumns(texts: Texts): readonly IndicatorColumn[] {
  const shown = shownIn(texts);
  return [
    { head: texts.word('direction'), width: 10, cell: ({ indicator }) => text(texts.direction(indicator.direction)) },
    { head: texts.word('ownTarget'), width: 13, cell: ({ indicator }) => shown(indicator.ownTarget) },
    { head: texts.word('reference'), width: 13, cell: ({ indicator }) => shown(indicator.reference) },
    { head: texts.word('corridorLow'), width: 13, cell: ({ indicator }) => shown(indicator.corridorLow) },
    { head: texts.word('corridorHigh'), width: 13, cell: ({ indicator }) => shown(indicator.corridorHigh) },
  ];
}

/** What people say about it. */
export function remarkColumns(texts: Texts): readonly IndicatorColumn[] {
  return [
    { head: texts.word('cause'), width: 40, cell: ({ indicator }) => text(indicator.remark?.cause) },
    { head: texts.word('proposal'), width: 40, cell: ({ indicator }) => text(indicator.remark?.proposal) },
    { head: texts.word('decidedBy'), width: 22, cell: ({ indicator }) => text(indicator.remark?.decidedBy) },
  ];
}

/** A number, or the words in its place. */
function shownIn({ language }: Texts): (value: ReportedValue | null) => CellObject | null {
  return (value) => (value?.words ? text(reported(language, value)) : number(value?.value));
}
