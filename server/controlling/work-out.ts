import type { ReportContent } from '../../schema/controlling/controlling-report.js';
import { ErrorCode } from '../../schema/errors/error-code.js';
import type { Goal } from '../../schema/goals/goal.js';
import { Indicator } from '../../schema/indicators/indicator.js';
import type { Department } from '../../schema/organisation/department.js';
import { Office } from '../../schema/organisation/office.js';
import type { ChangeContext } from '../changes/change-context.js';
import { HubError } from '../errors/hub-error.js';
import type { GoalGraph } from '../graph/goal-graph.js';
import { countsOf } from '../status/goal-status.js';
import { contentsOf, type PartContents } from './contents-of-part.js';
import type { ReportQuestion } from './question.js';
import { remarksOfQuarter } from './remark-loader.js';
import { indicatorsOf, reportArea } from './report-area.js';
import { REPORT_RULE } from './report-rule.js';
import { scopeOf } from './scope.js';

/** The report on all of a city has some hundred; nobody reads one with more. */
const MOST_ENTRIES = 3_000;

/**
 * Works a report out, from the plan and from the values, amounts and remarks that count now, in four statements whatever
 * its size; what of them counts people is judged in one or two more.
 *
 * @throws HubError ANALYSIS_TOO_LARGE, DATABASE_UNAVAILABLE
 */
export async function workOutReport(context: ChangeContext, graph: GoalGraph, question: ReportQuestion): Promise<ReportContent> {
  const { year, quarter, until, threshold, tolerance, part } = question;
  const contents = contentsOf(graph, part);
  checkSize(graph, contents);
  const remarks = await remarksOfQuarter(context, question);
  const reporting = { context, question, remarks };
  const areas = await Promise.all(
    areasOf(graph, contents, part instanceof Office ? part : null).map(({ office, department, ...ofArea }) =>
      reportArea(reporting, office, department, ofArea),
    ),
  );
  const { municipality, title } = graph.plan;
  return {
    ...{ municipality, planTitle: title, year, quarter, lastDay: until, scope: scopeOf(graph, part), threshold, tolerance },
    goals: countsOf(
      areas.flatMap(({ goals }) => goals),
      question,
    ),
    areas,
    rules: REPORT_RULE,
  };
}

interface Area extends PartContents {
  readonly office: Office | null;
  readonly department: Department | null;
}

/** Everything under the office that answers for it; what several offices provide stands under each of them. */
function areasOf(graph: GoalGraph, { goals, groups, services }: PartContents, only: Office | null): readonly Area[] {
  const offices = only ? [only] : graph.all(Office);
  const areas = offices.map((office) => ({
    office,
    department: office.department,
    goals: goals.filter((goal) => goal.office === office),
    groups: groups.filter((group) => group.office === office),
    services: services.filter((service) => service.offices.includes(office)),
  }));
  const [loose, unled] = [goals.filter(({ office }) => !office), groups.filter(({ office }) => !office)];
  const nobodys: Area = { office: null, department: null, goals: loose, groups: unled, services: [] };
  return [...areas, nobodys].filter((area) => area.goals.length + area.groups.length + area.services.length > 0);
}

function checkSize(graph: GoalGraph, { goals, groups, services }: PartContents): void {
  let entries = goals.length + groups.length + services.length;
  const ofGoal = (goal: Goal): number => graph.pointingAt(Indicator, 'goal', goal).length;
  // Where there are too many of these already, their indicators are not looked for.
  if (entries <= MOST_ENTRIES) for (const goal of goals) entries += ofGoal(goal);
  if (entries <= MOST_ENTRIES) for (const group of groups) entries += indicatorsOf(group).length;
  if (entries <= MOST_ENTRIES) return;
  const message = `controllingReport: expected at most ${MOST_ENTRIES} goals, indicators, services and product groups, got more. Ask for the report of one office, product group or field of action.`;
  throw new HubError(ErrorCode.ANALYSIS_TOO_LARGE, message, { limit: MOST_ENTRIES });
}
