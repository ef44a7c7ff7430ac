import { Arg, Ctx, FieldResolver, Query, Resolver, Root } from 'type-graphql';
import { AgreementStatus } from '../../schema/agreements/agreement-status.js';
import { AgreementStep } from '../../schema/agreements/agreement-step.js';
import { AgreementTarget } from '../../schema/agreements/agreement-target.js';
import { TargetAgreement } from '../../schema/agreements/target-agreement.js';
import { Goal } from '../../schema/goals/goal.js';
import { Indicator } from '../../schema/indicators/indicator.js';
import type { ChangeContext } from '../changes/change-context.js';
import { Moment } from '../graph/as-of.js';
import { GoalGraph } from '../graph/goal-graph.js';
import { GraphOfYear } from '../graph/hub-context.js';
import { seesDrafts } from '../security/viewer.js';
import { agreementsOf } from './agreement-loader.js';
import { nextAfter } from './steps.js';

/** The target agreements of a plan. */
@Resolver(() => TargetAgreement)
export class AgreementResolver {
  @Query(() => TargetAgreement, { nullable: true, description: 'A target agreement by its key (Zielvereinbarung).' })
  async targetAgreement(
    @Arg('key', () => String, { description: 'Its key, such as "land-2026".' }) key: string,
    @GraphOfYear() graph: GoalGraph,
    @Ctx() context: ChangeContext,
    @Moment() asOf: Date | null,
  ): Promise<TargetAgreement | null> {
    return (await agreementsOf(context, graph, asOf)).find((agreement) => agreement.key === key) ?? null;
  }

  @Query(() => [TargetAgreement], {
    description: 'The target agreements of a plan, by the year of their targets and their key (Zielvereinbarungen).',
  })
  targetAgreements(
    @GraphOfYear() graph: GoalGraph,
    @Ctx() context: ChangeContext,
    @Moment() asOf: Date | null,
  ): Promise<readonly TargetAgreement[]> {
    return agreementsOf(context, graph, asOf);
  }

  @FieldResolver(() => [AgreementStatus], {
    description: 'What it can become by its next step (mögliche nächste Stände), if that has what it needs.',
  })
  nextStatuses(@Root() { status }: TargetAgreement): readonly AgreementStatus[] {
    return nextAfter(status);
  }
}

/** Who took a step. */
@Resolver(() => AgreementStep)
export class AgreementStepResolver {
  @FieldResolver(() => String, {
    nullable: true,
    description:
      'The subject id of who recorded it (Handelnde), and nothing else about them; null for those who do not work on plans, who see the office only.',
  })
  actor(@Root() { actor }: AgreementStep, @Ctx() { viewer }: ChangeContext): string | null {
    return seesDrafts(viewer) ? actor : null;
  }
}

/** What is agreed about a goal. */
@Resolver(() => Goal)
export class GoalAgreementTargets {
  @FieldResolver(() => [AgreementTarget], {
    description: "What is agreed or being agreed about its indicators, beside the plan's own targets (Zielvereinbarungen).",
  })
  agreementTargets(@Root() goal: Goal, @Ctx() context: ChangeContext): Promise<readonly AgreementTarget[]> {
    return targetsIn(context, GoalGraph.of(goal), ({ indicator }) => indicator.goal === goal);
  }
}

/** What is agreed about an indicator. */
@Resolver(() => Indicator)
export class IndicatorAgreementTargets {
  @FieldResolver(() => [AgreementTarget], {
    description: "What is agreed or being agreed about it, beside the plan's own target (Zielvereinbarungen).",
  })
  agreementTargets(@Root() indicator: Indicator, @Ctx() context: ChangeContext): Promise<readonly AgreementTarget[]> {
    return targetsIn(context, GoalGraph.of(indicator), (target) => target.indicator === indicator);
  }
}

async function targetsIn(
  context: ChangeContext,
  graph: GoalGraph,
  isWanted: (target: AgreementTarget) => boolean,
): Promise<readonly AgreementTarget[]> {
  const agreements = await agreementsOf(context, graph);
  return agreements.flatMap(({ targets }) => targets.filter(isWanted));
}
