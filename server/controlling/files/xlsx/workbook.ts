import writeExcelFile, { type CellObject, type Sheet } from 'write-excel-file/node';
import { Language } from '../../../../schema/analysis/explanation/language.js';
import { TargetStatus } from '../../../../schema/status/target-status.js';
import { Texts } from '../messages.js';
import type { ReportFile } from '../report-file.js';
import { sourcesOf } from '../sources.js';
import { stateOf, titleOf } from '../state.js';
import { type Column, date, number, sheetOf, text } from './cells.js';
import { deviationSheet, goalSheet, indicatorSheet, resourceSheet, serviceSheet } from './sheets.js';

/** A report as a spreadsheet, a sheet for each kind of thing it tells of. */
export async function xlsxOf(file: ReportFile): Promise<Uint8Array> {
  const texts = new Texts(file.language);
  const { report } = file;
  const sheets = [
    overviewSheet(texts, file),
    deviationSheet(texts, report),
    goalSheet(texts, report),
    indicatorSheet(texts, report),
    serviceSheet(texts, report),
    resourceSheet(texts, report),
    ruleSheet(texts, file),
  ];
  return writeExcelFile(sheets, { fontFamily: 'Arial', fontSize: 10 }).toBuffer();
}

type Fact = readonly [name: string, value: CellObject | null];

/** Names and what they stand for, under a heading. */
function factSheet(name: string, [first, second]: readonly [string, string], facts: readonly Fact[]): Sheet<never> {
  const columns: readonly Column<Fact>[] = [
    { head: first, width: 32, cell: ([fact]) => ({ ...text(fact)!, fontWeight: 'bold' }) },
    { head: second, width: 100, cell: ([, value]) => value && { ...value, align: 'left', indent: 1 } },
  ];
  return sheetOf(name, columns, facts);
}

/** What the report is, and how its goals stand. */
function overviewSheet(texts: Texts, file: ReportFile): Sheet<never> {
  const { report } = file;
  const { municipality, lastDay, scope, planTitle, goals, threshold, tolerance, hash } = report;
  const counts = { MET: goals.met, NEARLY: goals.nearly, MISSED: goals.missed, NO_DATA: goals.noData };
  const facts: readonly Fact[] = [
    [texts.word('scope'), text(texts.scope(scope.kind, scope.key, scope.name))],
    [texts.word('state'), text(stateOf(texts, file))],
    [texts.word('lastDay'), date(new Date(lastDay))],
    [texts.word('plan'), text(planTitle)],
    [texts.word('threshold'), number(threshold)],
    [texts.word('tolerance'), number(tolerance)],
    [texts.word('goals'), number(`${goals.goals}`)],
    ...Object.values(TargetStatus).map((status): Fact => [texts.status(status), number(`${counts[status]}`)]),
    [texts.word('notCurrent'), number(`${goals.notCurrent}`)],
    [texts.word('hash'), text(hash)],
  ];
  return factSheet(texts.word('overview'), [municipality, titleOf(texts, file)], facts);
}

/** By which rules it is worked out, and from which documents. */
function ruleSheet(texts: Texts, { report, language }: ReportFile): Sheet<never> {
  const rules = (language === Language.EN ? report.rules.en : report.rules.de).split('\n');
  const lines: readonly Fact[] = [
    ...rules.map((rule): Fact => [texts.word('rules'), text(rule)]),
    ...sourcesOf(texts, report).map((source): Fact => [texts.word('source'), text(source)]),
  ];
  const name = `${texts.word('rules')}, ${texts.word('sources')}`;
  return factSheet(name, [name, ''], lines);
}
