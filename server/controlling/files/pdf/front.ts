import type { Content, TableCell } from 'pdfmake/interfaces.js';
import type { ControllingReport } from '../../../../schema/controlling/controlling-report.js';
import type { GoalStatusCounts } from '../../../../schema/status/goal-status-counts.js';
import { TargetStatus } from '../../../../schema/status/target-status.js';
import { deviationsOf } from '../../deviations.js';
import { day } from '../figures.js';
import type { Texts } from '../messages.js';
import type { ReportFile } from '../report-file.js';
import { stateOf, titleOf } from '../state.js';
import { ACCENT, cell, headCell, light, QUIET, table } from './styles.js';

/** The head of a report: whose it is, which quarter, what it is about, and whether it was issued. */
export function front(texts: Texts, file: ReportFile): Content {
  const { report } = file;
  const { municipality, scope, planTitle, lastDay } = report;
  const facts = [
    `${texts.word('lastDay')}: ${day(texts.language, lastDay)}`,
    `${texts.word('plan')}: ${planTitle}`,
    stateOf(texts, file),
  ];
  return [
    { text: municipality, fontSize: 11, color: QUIET },
    { text: titleOf(texts, file), style: 'title' },
    { text: texts.scope(scope.kind, scope.key, scope.name), style: 'subtitle', margin: [0, 2, 0, 6] },
    { text: facts.join('   ·   '), style: 'quiet' },
    { canvas: [{ type: 'line', x1: 0, y1: 0, x2: 515, y2: 0, lineWidth: 1.2, lineColor: ACCENT }], margin: [0, 6, 0, 0] },
  ];
}

/** How the goals stand, as a whole and office by office. */
export function overview(texts: Texts, report: ControllingReport): Content {
  const { goals, areas } = report;
  const head = ['office', 'goals'] as const;
  const statuses = Object.values(TargetStatus);
  const counts = (name: string, of: GoalStatusCounts | readonly number[]): readonly TableCell[] => [
    cell(name),
    ...('goals' in of ? [of.goals, of.met, of.nearly, of.missed, of.noData] : of).map((count) => cell(`${count}`, 'right')),
  ];
  const byOffice = areas.map(({ office, goals: some }) => {
    const counted = statuses.map((status) => some.filter((goal) => goal.status === status).length);
    return counts(office ? `${office.number}  ${office.name}` : texts.word('noOffice'), [some.length, ...counted]);
  });
  const deviating = deviationsOf(report).length;
  return [
    { text: texts.word('overview'), style: 'chapter' },
    { columns: statuses.map((status) => tile(texts, status, goals)), columnGap: 8, margin: [0, 0, 0, 8] },
    {
      text: [
        texts.say('notCurrentCount', { count: `${goals.notCurrent}`, goals: `${goals.goals}` }),
        ` ${texts.word('deviations')}: ${deviating}.`,
      ].join(''),
      style: 'cell',
      margin: [0, 0, 0, 8],
    },
    table({
      widths: ['*', 45, 55, 70, 55, 65],
      head: [
        ...head.map((key, at) => headCell(texts.word(key), at === 0 ? 'left' : 'right')),
        ...statuses.map((status) => headCell(texts.status(status), 'right')),
      ],
      rows: [...byOffice, ...(areas.length > 1 ? [counts(texts.word('total'), goals)] : [])],
    }),
  ];
}

/** One status with its count, large. */
function tile(texts: Texts, status: TargetStatus, counts: GoalStatusCounts): Content {
  const of: Readonly<Record<TargetStatus, number>> = {
    MET: counts.met,
    NEARLY: counts.nearly,
    MISSED: counts.missed,
    NO_DATA: counts.noData,
  };
  return {
    table: {
      widths: ['*'],
      body: [[{ stack: [{ text: `${of[status]}`, fontSize: 20, bold: true }, light(status, texts.status(status)) as Content] }]],
    },
    layout: {
      hLineColor: () => '#c9d2da',
      vLineColor: () => '#c9d2da',
      paddingLeft: () => 8,
      paddingTop: () => 4,
      paddingBottom: () => 4,
    },
  };
}
