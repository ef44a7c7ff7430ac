import type { Content } from 'pdfmake/interfaces.js';
import type { ReportArea, ReportedAmounts } from '../../../../schema/controlling/report-area.js';
import { ReportScopeKind } from '../../../../schema/controlling/report-scope.js';
import type { ReportedGoal, ReportedService } from '../../../../schema/controlling/reported-goal.js';
import { figure, NOTHING } from '../figures.js';
import type { Texts } from '../messages.js';
import { indicatorTable } from './indicator-table.js';
import { cell, headCell, light, table } from './styles.js';

/** So many rows and letters stand together on one page with what they belong to; more may break, or they would be cut off. */
const [MOST_ROWS, MOST_LETTERS] = [8, 2_000];

/** What one office answers for: target groups, goals and effects, services and what was done, resources. It begins a page. */
export function area(
  texts: Texts,
  { office, department, targetGroups, goals, services, indicators, resources }: ReportArea,
): Content {
  const name = office ? texts.scope(ReportScopeKind.OFFICE, office.number, office.name) : texts.word('noOffice');
  const heading = (key: 'targetGroups' | 'goalsAndEffects'): Content => ({ text: texts.word(key), style: 'section' });
  return [
    { text: name, style: 'chapter', pageBreak: 'before', pageOrientation: 'portrait' },
    ...(department
      ? [{ text: texts.scope(ReportScopeKind.DEPARTMENT, department.number, department.name), style: 'quiet' }]
      : []),
    ...(targetGroups.length > 0 ? [heading('targetGroups'), { text: targetGroups.join(' · '), style: 'cell' }] : []),
    ...goals.map((one, at) => goal(texts, one, at === 0 ? [heading('goalsAndEffects')] : [])),
    ...(services.length > 0 ? [serviceTable(texts, services)] : []),
    ...indicatorTable(texts, indicators, texts.word('outputs')),
    ...(resources.length > 0 ? [resourceTable(texts, resources)] : []),
  ];
}

/** A goal with its indicators stays on one page where it can, and so does a heading above it. */
function goal(texts: Texts, { key, statement, ...others }: ReportedGoal, above: readonly Content[]): Content {
  const { status, isCurrent, indicators, services, remark } = others;
  const hint = isCurrent === false ? texts.word('notCurrent') : '';
  const contributing = services.map(({ name, offices }) => `${name} (${texts.word('office')} ${offices.join(', ')})`);
  const lines = { cause: remark?.cause, proposal: remark?.proposal, decidedBy: remark?.decidedBy };
  const letters = [statement, ...Object.values(lines), ...contributing].reduce((sum, text) => sum + (text?.length ?? 0), 0);
  return {
    unbreakable: indicators.length <= MOST_ROWS && letters <= MOST_LETTERS,
    stack: [
      ...above,
      {
        columns: [
          { width: '*', text: [{ text: `${key}  `, bold: true }, unbroken(statement)], fontSize: 9.5, margin: [0, 6, 8, 3] },
          { width: 82, stack: [light(status, texts.status(status), hint) as Content], margin: [0, 6, 0, 0] },
        ],
      },
      ...indicatorTable(texts, indicators),
      ...Object.entries(lines).flatMap(([name, said]) => (said ? [labelled(texts.word(name as keyof typeof lines), said)] : [])),
      ...(contributing.length > 0 ? [labelled(texts.word('contributing'), contributing.join('; '))] : []),
    ],
  };
}

/** A figure and its unit stay on one line. */
function unbroken(text: string): string {
  return text.replaceAll(' %', '\u00a0%');
}

function labelled(label: string, text: string): Content {
  return { text: [{ text: `${label}: `, bold: true }, text], style: 'cell', margin: [0, 0, 0, 3] };
}

function serviceTable(texts: Texts, services: readonly ReportedService[]): Content {
  const head = (['service', 'legalBasis', 'offices', 'contributesTo'] as const).map((key) => headCell(texts.word(key)));
  const rows = services.map(({ name, provisions, offices, goals }) =>
    [name, provisions.join(', ') || NOTHING, offices.join(', '), goals.join(', ') || NOTHING].map((text) => cell(text)),
  );
  return table({ title: texts.word('services'), widths: ['*', 140, 70, 90], head, rows });
}

function resourceTable(texts: Texts, resources: ReportArea['resources']): Content {
  const columns = ['budgeted', 'actual'] as const;
  const amounts = ['revenue', 'expenditure', 'net'] as const;
  const head = [
    headCell(texts.word('productGroup')),
    ...columns.flatMap((kind) => amounts.map((name) => headCell(`${texts.word(name)}\n${texts.word(kind)}`, 'right'))),
  ];
  const figures = (of: ReportedAmounts) => amounts.map((name) => cell(figure(texts.language, of[name]), 'right'));
  const rows = resources.map(({ productGroup: { number, name }, budgeted, actual }) => [
    cell(`${number}  ${name}`),
    ...figures(budgeted),
    ...figures(actual),
  ]);
  const title = `${texts.word('resources')} (${texts.word('inEuro')})`;
  return table({ title, widths: ['*', ...Array.from({ length: 6 }, () => 60)], head, rows });
}
