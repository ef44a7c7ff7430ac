import { Arg, Ctx, Int, Query, Resolver } from 'type-graphql';
import { Plan } from '../../schema/plans/plan.js';
import type { HubContext } from '../graph/hub-context.js';

/** The plans the hub holds. */
@Resolver()
export class PlanResolver {
  @Query(() => Plan, { nullable: true, description: 'The plan of a year; null if there is none (Haushaltsplan).' })
  plan(
    @Arg('year', () => Int, {
      nullable: true,
      description: 'The budget year (Haushaltsjahr); the latest adopted plan without it.',
    })
    year: number | null,
    @Ctx() context: HubContext,
  ): Plan | null {
    return context.plan(year);
  }

  @Query(() => [Plan], { description: 'All plans, oldest first (Haushaltspläne).' })
  plans(@Ctx() context: HubContext): readonly Plan[] {
    return context.allPlans().all;
  }
}
