import { Args, Ctx, Query, Resolver } from 'type-graphql';
import type { Overlap } from '../../../schema/analysis/overlaps/overlap.js';
import { OverlapArgs } from '../../../schema/analysis/overlaps/overlap-args.js';
import { OverlapConnection } from '../../../schema/analysis/overlaps/overlap-connection.js';
import type { GoalGraph } from '../../graph/goal-graph.js';
import { GraphOfYear, type HubContext } from '../../graph/hub-context.js';
import { Page } from '../../relay/page.js';
import { ROOT_PAGE } from '../../relay/page-size.js';
import { inTurns } from '../../turns/in-turns.js';
import { justificationsOf } from './justifications.js';
import { OverlapFindings } from './overlap-findings.js';
import { findOverlaps } from './overlaps.js';

/** What offices may do twice. */
@Resolver()
export class OverlapResolver {
  @Query(() => OverlapConnection, {
    description:
      'Services of different offices that help the same goal or are for the same people, and products that name the same task (Überschneidungen): the highest score first. What one and the same set of offices provides is no overlap. Two products are shown from a score of 0.2 on.',
  })
  async overlaps(
    @Args(() => OverlapArgs) args: OverlapArgs,
    @GraphOfYear() graph: GoalGraph,
    @Ctx() context: HubContext,
  ): Promise<Page<Overlap>> {
    const work = function* () {
      return yield* OverlapFindings.of(yield* findOverlaps(graph, args.filter), args.filter, justificationsOf(graph));
    };
    return new Page(await inTurns(work(), context), args, ROOT_PAGE);
  }
}
