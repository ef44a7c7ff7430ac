import 'reflect-metadata';
import type { GraphQLSchema } from 'graphql';
import { buildSchemaSync, type PubSub } from 'type-graphql';
import { AboutResolver } from './about/about.resolver.js';
import {
  AgreementResolver,
  AgreementStepResolver,
  GoalAgreementTargets,
  IndicatorAgreementTargets,
} from './agreements/agreement.resolver.js';
import { withAgreementMutations } from './agreements/agreement-mutations.js';
import { CoverageGapResolver } from './analysis/coverage-gaps/coverage-gap.resolver.js';
import {
  GoalDependencies,
  OfficeDependenciesResolver,
  OfficeDependencyContributions,
} from './analysis/dependencies/dependencies.resolver.js';
import { ContributionExplanation } from './analysis/explanation/explanation.resolver.js';
import { ImpactPathsResolver } from './analysis/impact-paths/impact-paths.resolver.js';
import { answerInBatches } from './analysis/in-batches.js';
import { MatrixCellContributions, MatrixResolver } from './analysis/matrix/matrix.resolver.js';
import { OverlapResolver } from './analysis/overlaps/overlap.resolver.js';
import { PlanChangeMessage, PlanComparisonResolver } from './analysis/plan-comparison/plan-comparison.resolver.js';
import { ChangedPlanResolver } from './analysis/what-if/changed-plan.resolver.js';
import { ChangedPlanAnalyses } from './analysis/what-if/changed-plan-analyses.resolver.js';
import { WhatIfResolver } from './analysis/what-if/what-if.resolver.js';
import { BudgetResolver, LegalDomainProductGroups, OfficeProductGroups } from './budget/budget.resolver.js';
import { withMutations } from './changes/mutation-type.js';
import { PlanChangesResolver } from './changes/plan-changes.resolver.js';
import { ProblemResolver } from './changes/problem.resolver.js';
import { ConsistencyResolver } from './consistency/consistency.resolver.js';
import {
  ContributionResolver,
  GoalContributions,
  OfficeContributions,
  ServiceContributions,
} from './contributions/contribution.resolver.js';
import { ControllingReportResolver, IssuedReportResolver, ReportedValueResolver } from './controlling/controlling.resolver.js';
import { withControllingMutations } from './controlling/controlling-mutations.js';
import { callListsDirectly } from './direct-lists.js';
import { GoalResolver, OfficeGoals } from './goals/goal.resolver.js';
import { GoalPyramidResolver, ProductAreaGoals, ProductGoals, ProductGroupGoals } from './goals/goal-pyramid.resolver.js';
import { addAsOf } from './graph/as-of.js';
import type { Model } from './graph/model.js';
import { JournalResolver, PlanHistory, RecordHistory } from './history/history.resolver.js';
import { JournalEntryResolver } from './history/journal-entry.resolver.js';
import { GoalIndicators, IndicatorResolver, ProductGroupIndicators, ProductIndicators } from './indicators/indicator.resolver.js';
import { IndicatorValueCount, IndicatorValueResolver, IndicatorValues } from './indicators/indicator-value.resolver.js';
import { withValueMutations } from './indicators/value-mutations.js';
import { LawResolver } from './law/law.resolver.js';
import { ContributionNoticeResolver, PlanNoticeResolver } from './live/notice.resolver.js';
import { withAmountMutations } from './money/amount-mutations.js';
import {
  BudgetAmountResolver,
  GoalCostsOfYear,
  GoalCostsRule,
  ProductAreaTotals,
  ProductGroupAmounts,
} from './money/money.resolver.js';
import { LegalDomainOffices, OrganisationResolver } from './organisation/organisation.resolver.js';
import { PlanResolver } from './plans/plan.resolver.js';
import { NodeResolver } from './relay/node.resolver.js';
import { SearchResolver } from './search/search.resolver.js';
import { ServiceTokenResolver } from './security/service-token.resolver.js';
import { ViewerResolver } from './security/viewer.resolver.js';
import { OfficeServices, ProductServices, ServiceResolver } from './services/service.resolver.js';
import { GoalStatusResolver, IndicatorStatusResolver } from './status/status.resolver.js';
import {
  DepartmentGoalStatus,
  FieldOfActionGoalStatus,
  OfficeGoalStatus,
  PyramidLevelGoalStatus,
} from './status/status-counts.resolver.js';
import { GoalStatusCountsRule, GoalStatusRule, IndicatorStatusRule } from './status/status-rule.resolver.js';
import { TargetGroupResolver } from './target-groups/target-group.resolver.js';

/** type-graphql wants one. Ours is the journal, and each subscription says itself where its events come from. */
const NO_TOPICS: PubSub = {
  publish: (topic) => {
    throw new Error(`${topic}: nothing is published by topic`);
  },
  subscribe: (topic) => {
    throw new Error(`${topic}: nothing is published by topic`);
  },
};

/**
 * Makes the GraphQL schema of the model classes and of all resolvers.
 *
 * @param model what can be changed
 */
export function buildSchema(model: Model): GraphQLSchema {
  const schema = buildSchemaSync({
    resolvers: [
      AboutResolver,
      NodeResolver,
      PlanResolver,
      OrganisationResolver,
      LegalDomainOffices,
      LawResolver,
      BudgetResolver,
      OfficeProductGroups,
      LegalDomainProductGroups,
      GoalPyramidResolver,
      GoalResolver,
      OfficeGoals,
      ProductAreaGoals,
      ProductGroupGoals,
      ProductGoals,
      ServiceResolver,
      OfficeServices,
      ProductServices,
      TargetGroupResolver,
      ContributionResolver,
      GoalContributions,
      ServiceContributions,
      OfficeContributions,
      IndicatorResolver,
      GoalIndicators,
      ProductGroupIndicators,
      ProductIndicators,
      IndicatorValues,
      IndicatorValueCount,
      IndicatorValueResolver,
      ProductGroupAmounts,
      ProductAreaTotals,
      BudgetAmountResolver,
      GoalCostsOfYear,
      GoalCostsRule,
      AgreementResolver,
      AgreementStepResolver,
      GoalAgreementTargets,
      IndicatorAgreementTargets,
      IndicatorStatusResolver,
      GoalStatusResolver,
      OfficeGoalStatus,
      DepartmentGoalStatus,
      FieldOfActionGoalStatus,
      PyramidLevelGoalStatus,
      IndicatorStatusRule,
      GoalStatusRule,
      GoalStatusCountsRule,
      ControllingReportResolver,
      IssuedReportResolver,
      ReportedValueResolver,
      SearchResolver,
      ViewerResolver,
      ServiceTokenResolver,
      ContributionExplanation,
      MatrixResolver,
      MatrixCellContributions,
      CoverageGapResolver,
      OverlapResolver,
      ConsistencyResolver,
      ImpactPathsResolver,
      OfficeDependenciesResolver,
      OfficeDependencyContributions,
      GoalDependencies,
      PlanComparisonResolver,
      PlanChangeMessage,
      WhatIfResolver,
      ChangedPlanResolver,
      ChangedPlanAnalyses,
      ProblemResolver,
      PlanChangesResolver,
      PlanNoticeResolver,
      ContributionNoticeResolver,
      RecordHistory,
      PlanHistory,
      JournalResolver,
      JournalEntryResolver,
    ],
    validate: false,
    pubSub: NO_TOPICS,
  });
  answerInBatches(schema, { 'MatrixLine.totals': 1, 'MatrixCell.counts': 1, 'Contribution.explanation': 20 });
  callListsDirectly(schema, [
    ['Goal', GoalContributions],
    ['Service', ServiceContributions],
    ['Office', OfficeContributions],
    ['Office', OfficeGoals],
    ['Office', OfficeServices],
    ['Goal', GoalIndicators],
    ['ProductGroup', ProductGroupIndicators],
    ['Product', ProductIndicators],
    ['Contribution', ContributionExplanation],
  ]);
  addAsOf(schema);
  schema.getQueryType()!.description = 'Where every question begins.';
  schema.getMutationType()!.description =
    'What can be done to drafts, and by administrators to the hub. Each mutation is one transaction.';
  schema.getSubscriptionType()!.description = 'What is told as it happens, by server-sent events at /graphql/stream.';
  const withFigures = withAmountMutations(withValueMutations(withMutations(schema, model)));
  return withControllingMutations(withAgreementMutations(withFigures));
}
