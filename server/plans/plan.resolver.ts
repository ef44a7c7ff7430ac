import { GraphQLDateTime } from 'graphql-scalars';
import { Arg, Ctx, Int, Query, Resolver } from 'type-graphql';
import { Plan } from '../../schema/plans/plan.js';
import { AS_OF } from '../graph/as-of.js';
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
    @Arg('asOf', () => GraphQLDateTime, AS_OF) asOf: Date | null | undefined,
    @Ctx() context: HubContext,
  ): Plan | null | Promise<Plan | null> {
    return context.planAt(year, asOf);
  }

  @Query(() => [Plan], { description: 'All plans, oldest first (Haushaltspläne).' })
  plans(
    @Arg('asOf', () => GraphQLDateTime, AS_OF) asOf: Date | null | undefined,
    @Ctx() context: HubContext,
  ): readonly Plan[] | Promise<readonly Plan[]> {
    return asOf == null ? context.allPlans().all : context.plansAsOf(asOf).then((plans) => plans.all);
  }
}
