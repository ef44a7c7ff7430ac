import { GraphQLDateTime } from 'graphql-scalars';
import { Arg, Args, Ctx, Query, Resolver } from 'type-graphql';
import { ImpactPathsArgs } from '../../../schema/analysis/impact-paths/impact-args.js';
import { ImpactPaths } from '../../../schema/analysis/impact-paths/impact-paths.js';
import { AS_OF } from '../../graph/as-of.js';
import type { GoalGraph } from '../../graph/goal-graph.js';
import type { HubContext } from '../../graph/hub-context.js';
import { inTurns } from '../../turns/in-turns.js';
import { impactPaths } from './impact-paths.js';
import { graphOfId, readQuestion } from './question.js';

/** Which goals something reaches, and what stands behind a goal. */
@Resolver()
export class ImpactPathsResolver {
  @Query(() => ImpactPaths, {
    description:
      'UP: which goals a service, a product, an office or a law reaches, and by which paths. DOWN: which derived goals, services and offices stand behind a goal (Wirkungspfade).',
  })
  async impactPaths(
    @Args(() => ImpactPathsArgs) args: ImpactPathsArgs,
    @Arg('asOf', () => GraphQLDateTime, AS_OF) asOf: Date | null | undefined,
    @Ctx() context: HubContext,
  ): Promise<ImpactPaths> {
    return this.impactPathsIn(await graphOfId(args.from, context, asOf), args, context);
  }

  /** The same in a plan of the caller's. */
  impactPathsIn(graph: GoalGraph | null, args: ImpactPathsArgs, context: HubContext): Promise<ImpactPaths> {
    return inTurns(impactPaths(readQuestion(args, graph)), context);
  }
}
