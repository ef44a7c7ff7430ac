import { Args, Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { WhatIf } from '../../../schema/analysis/what-if/what-if.js';
import { Contribution } from '../../../schema/contributions/contribution.js';
import { ContributionArgs } from '../../../schema/contributions/contribution-args.js';
import { ContributionConnection } from '../../../schema/contributions/contribution-connection.js';
import { Goal } from '../../../schema/goals/goal.js';
import { GoalArgs } from '../../../schema/goals/goal-args.js';
import { GoalConnection } from '../../../schema/goals/goal-connection.js';
import { GoalPyramid } from '../../../schema/goals/goal-pyramid.js';
import { GoalPyramidResolver } from '../../goals/goal-pyramid.resolver.js';
import type { HubContext } from '../../graph/hub-context.js';
import type { Page } from '../../relay/page.js';
import { inTurns } from '../../turns/in-turns.js';
import { pageOfContributions } from '../page-in-turns.js';
import { graphOf } from './graph-of.js';
import { pageOfGoals } from './pages.js';
import type { WhatIfAnswer } from './what-if-answer.js';

const PYRAMID = new GoalPyramidResolver();

/** What is asked of the changed plan: objects have the ids they have in the plan, and refer to each other as they would. */
@Resolver(() => WhatIf)
export class ChangedPlanResolver {
  @FieldResolver(() => ContributionConnection, { description: 'The contributions that would be new (neue Zielbeiträge).' })
  async added(
    @Root() whatIf: WhatIfAnswer,
    @Args(() => ContributionArgs) args: ContributionArgs,
    @Ctx() context: HubContext,
  ): Promise<Page<Contribution>> {
    const graph = await graphOf(whatIf, context);
    const added = whatIf.drafts.map(({ service, goal }) => graph.find(Contribution, `${service.key}/${goal.key}`)!);
    return inTurns(
      pageOfContributions(
        added.toSorted((a, b) => a.rank - b.rank),
        args,
      ),
      context,
    );
  }

  @FieldResolver(() => GoalConnection, { description: 'The goals of the changed plan (Ziele).' })
  async goals(
    @Root() whatIf: WhatIfAnswer,
    @Args(() => GoalArgs) args: GoalArgs,
    @Ctx() context: HubContext,
  ): Promise<Page<Goal>> {
    return inTurns(pageOfGoals((await graphOf(whatIf, context)).all(Goal), args), context);
  }

  @FieldResolver(() => ContributionConnection, {
    description: 'The contributions of the changed plan: what stays, and what would be new (Zielbeiträge).',
  })
  async contributions(
    @Root() whatIf: WhatIfAnswer,
    @Args(() => ContributionArgs) args: ContributionArgs,
    @Ctx() context: HubContext,
  ): Promise<Page<Contribution>> {
    return inTurns(pageOfContributions((await graphOf(whatIf, context)).all(Contribution), args), context);
  }

  @FieldResolver(() => GoalPyramid, { description: 'All goals of the changed plan by level (Zielpyramide).' })
  async goalPyramid(@Root() whatIf: WhatIfAnswer, @Ctx() context: HubContext): Promise<GoalPyramid> {
    return PYRAMID.goalPyramid(await graphOf(whatIf, context));
  }
}
