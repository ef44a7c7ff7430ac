import type { Sheet } from 'write-excel-file/node';
import type { ControllingReport } from '../../../../schema/controlling/controlling-report.js';
import type { ReportArea, ReportedResources } from '../../../../schema/controlling/report-area.js';
import type { ReportedGoal, ReportedService } from '../../../../schema/controlling/reported-goal.js';
import type { Texts } from '../messages.js';
import { type Column, light, number, sheetOf, text } from './cells.js';
import { namingColumns, type PlacedIndicator, remarkColumns, standingColumns, targetColumns } from './indicator-columns.js';

/** Something of an office, with its number. */
type Placed<Item> = Item & { readonly area: string };

/** The goals of all offices. */
export function goalSheet(texts: Texts, { areas }: ControllingReport): Sheet<never> {
  const columns: readonly Column<Placed<ReportedGoal>>[] = [
    { head: texts.word('office'), width: 10, cell: ({ area }) => text(area) },
    { head: texts.word('key'), width: 10, cell: ({ key }) => text(key) },
    { head: texts.word('goal'), width: 70, cell: ({ statement }) => text(statement) },
    { head: texts.word('targetGroups'), width: 30, cell: ({ targetGroups }) => text(targetGroups.join('; ')) },
    { head: texts.word('status'), width: 17, cell: ({ status }) => light(status, texts.status(status)) },
    {
      ...{ head: texts.word('reason'), width: 15 },
      cell: ({ isCurrent }) => text(isCurrent === false ? texts.word('notCurrent') : null),
    },
    { head: texts.word('cause'), width: 40, cell: ({ remark }) => text(remark?.cause) },
    { head: texts.word('proposal'), width: 40, cell: ({ remark }) => text(remark?.proposal) },
    { head: texts.word('decidedBy'), width: 22, cell: ({ remark }) => text(remark?.decidedBy) },
  ];
  return sheetOf(
    texts.word('goals'),
    columns,
    placed(areas, ({ goals }) => goals),
  );
}

/** All indicators: those of goals, and those of product groups and products. */
export function indicatorSheet(texts: Texts, report: ControllingReport): Sheet<never> {
  const columns = [...namingColumns(texts), ...standingColumns(texts), ...targetColumns(texts)];
  return sheetOf(texts.word('indicators'), columns, indicatorsOf(report));
}

/** Those that deviate, with what people say about it. */
export function deviationSheet(texts: Texts, report: ControllingReport): Sheet<never> {
  const columns = [...namingColumns(texts), ...standingColumns(texts), ...remarkColumns(texts)];
  const deviating = indicatorsOf(report).filter(({ indicator }) => indicator.isDeviating);
  return sheetOf(texts.word('deviations'), columns, deviating);
}

/** The services of all offices; what several provide stands under each. */
export function serviceSheet(texts: Texts, { areas }: ControllingReport): Sheet<never> {
  const columns: readonly Column<Placed<ReportedService>>[] = [
    { head: texts.word('office'), width: 10, cell: ({ area }) => text(area) },
    { head: texts.word('service'), width: 60, cell: ({ name }) => text(name) },
    { head: texts.word('legalBasis'), width: 40, cell: ({ provisions }) => text(provisions.join('; ')) },
    { head: texts.word('offices'), width: 20, cell: ({ offices }) => text(offices.join('; ')) },
    { head: texts.word('contributesTo'), width: 25, cell: ({ goals }) => text(goals.join('; ')) },
  ];
  return sheetOf(
    texts.word('services'),
    columns,
    placed(areas, ({ services }) => services),
  );
}

/** The money of the product groups, in EUR. */
export function resourceSheet(texts: Texts, { areas }: ControllingReport): Sheet<never> {
  const amount = (kind: 'budgeted' | 'actual', name: 'revenue' | 'expenditure' | 'net'): Column<Placed<ReportedResources>> => ({
    ...{ head: `${texts.word(name)}, ${texts.word(kind)} (EUR)`, width: 20 },
    cell: (resources) => number(resources[kind][name]),
  });
  const columns: readonly Column<Placed<ReportedResources>>[] = [
    { head: texts.word('office'), width: 10, cell: ({ area }) => text(area) },
    { head: texts.word('key'), width: 10, cell: ({ productGroup }) => text(productGroup.number) },
    { head: texts.word('productGroup'), width: 45, cell: ({ productGroup }) => text(productGroup.name) },
    ...(['budgeted', 'actual'] as const).flatMap((kind) => [
      amount(kind, 'revenue'),
      amount(kind, 'expenditure'),
      amount(kind, 'net'),
    ]),
    { head: texts.word('source'), width: 45, cell: ({ source }) => text(source) },
  ];
  return sheetOf(
    texts.word('resources'),
    columns,
    placed(areas, ({ resources }) => resources),
  );
}

function indicatorsOf({ areas }: ControllingReport): readonly PlacedIndicator[] {
  return areas.flatMap((area) =>
    [...area.goals.flatMap(({ indicators }) => indicators), ...area.indicators].map((indicator) => ({
      office: numberOf(area),
      indicator,
    })),
  );
}

function placed<Item>(areas: readonly ReportArea[], of: (area: ReportArea) => readonly Item[]): readonly Placed<Item>[] {
  return areas.flatMap((area) => of(area).map((item) => ({ ...item, area: numberOf(area) })));
}

function numberOf({ office }: ReportArea): string {
  return office?.number ?? '';
}
