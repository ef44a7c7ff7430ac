import type { ProductGroup } from '../../schema/budget/product-group.js';
import { Contribution } from '../../schema/contributions/contribution.js';
import type { ReportArea } from '../../schema/controlling/report-area.js';
import type { ReportedGoal, ReportedService } from '../../schema/controlling/reported-goal.js';
import type { ReportedIndicator } from '../../schema/controlling/reported-indicator.js';
import type { Goal } from '../../schema/goals/goal.js';
import { Indicator } from '../../schema/indicators/indicator.js';
import { IndicatorKind } from '../../schema/indicators/indicator-kind.js';
import type { Department } from '../../schema/organisation/department.js';
import type { Office } from '../../schema/organisation/office.js';
import type { Service } from '../../schema/services/service.js';
import { GoalGraph } from '../graph/goal-graph.js';
import { worstOf } from '../status/goal-status.js';
import type { PartContents } from './contents-of-part.js';
import { reportIndicator } from './report-indicator.js';
import { named, reportResources } from './report-resources.js';
import type { Reporting } from './reporting.js';

/** What one office answers for, as a report shows it. */
export async function reportArea(
  reporting: Reporting,
  office: Office | null,
  department: Department | null,
  { goals, groups, services }: PartContents,
): Promise<ReportArea> {
  const ofGroups = groups.flatMap(indicatorsOf);
  const [reportedGoals, indicators, resources] = await Promise.all([
    Promise.all(goals.map((goal) => reportGoal(reporting, goal))),
    reportAll(reporting, ofGroups),
    Promise.all(groups.map((group) => reportResources(reporting, group))),
  ]);
  const targetGroups = [...new Set(reportedGoals.flatMap((goal) => goal.targetGroups))];
  return {
    ...{ office: office && named(office), department: department && named(department), targetGroups, goals: reportedGoals },
    ...{ services: services.map(reportService), indicators, resources },
  };
}

async function reportGoal(reporting: Reporting, goal: Goal): Promise<ReportedGoal> {
  const graph = GoalGraph.of(goal);
  const indicators = await reportAll(reporting, graph.pointingAt(Indicator, 'goal', goal));
  const { id, key, statement, level, source } = goal;
  return {
    ...{ id, key, statement, level, source: { ...source } },
    ...worstOf(indicators.filter(({ kind }) => kind === IndicatorKind.TARGET)),
    targetGroups: goal.targetGroups.map(({ name }) => name),
    indicators,
    services: graph.pointingAt(Contribution, 'goal', goal).map(({ service }) => reportService(service)),
    remark: reporting.remarks.about(goal),
  };
}

function reportService(service: Service): ReportedService {
  const { id, name, provisions, offices } = service;
  const goals = GoalGraph.of(service).pointingAt(Contribution, 'service', service);
  return {
    ...{ id, name, provisions: provisions.map(({ citation }) => citation), offices: offices.map(({ number }) => number) },
    goals: goals.map(({ goal }) => goal.key),
  };
}

function reportAll(
  { context, question, remarks }: Reporting,
  indicators: readonly Indicator[],
): Promise<readonly ReportedIndicator[]> {
  return Promise.all(indicators.map((indicator) => reportIndicator(context, indicator, question, remarks)));
}

/** The indicators of a group and of its products; those of their goals stand there. */
export function indicatorsOf(group: ProductGroup): readonly Indicator[] {
  const graph = GoalGraph.of(group);
  const ofProducts = group.products.flatMap((product) => graph.pointingAt(Indicator, 'product', product));
  return [...graph.pointingAt(Indicator, 'productGroup', group), ...ofProducts];
}
