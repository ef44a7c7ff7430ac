import { Args, Ctx, FieldResolver, Query, Resolver, Root } from 'type-graphql';
import type { CoverageGap } from '../../../schema/analysis/coverage-gaps/coverage-gap.js';
import { CoverageGapArgs } from '../../../schema/analysis/coverage-gaps/coverage-gap-args.js';
import { CoverageGapConnection, CoverageGapCount } from '../../../schema/analysis/coverage-gaps/coverage-gap-connection.js';
import { Language } from '../../../schema/analysis/explanation/language.js';
import type { GoalGraph } from '../../graph/goal-graph.js';
import { GraphOfYear, type HubContext } from '../../graph/hub-context.js';
import { Page } from '../../relay/page.js';
import { ROOT_PAGE } from '../../relay/page-size.js';
import { inTurns } from '../../turns/in-turns.js';
import { filterGaps } from './coverage-gap.filter.js';
import { coverageGaps } from './coverage-gaps.js';
import { GapFindings } from './gap-findings.js';

/** A page of gaps that knows how many of each kind the whole list has. */
class GapPage extends Page<CoverageGap> {
  readonly counts: readonly CoverageGapCount[];

  constructor(findings: GapFindings, args: CoverageGapArgs) {
    super(findings, args, ROOT_PAGE);
    this.counts = findings.counts;
  }
}

/** What a plan leaves open. */
@Resolver(() => CoverageGapConnection)
export class CoverageGapResolver {
  @Query(() => CoverageGapConnection, {
    description:
      'What a plan leaves open (Lücken der Zielabdeckung), such as goals that nothing contributes to: by severity, then by code, then in natural order.',
  })
  async coverageGaps(
    @Args(() => CoverageGapArgs) args: CoverageGapArgs,
    @GraphOfYear() graph: GoalGraph,
    @Ctx() context: HubContext,
  ): Promise<GapPage> {
    const work = function* () {
      return yield* filterGaps(graph, yield* coverageGaps(graph), args.filter);
    };
    const gaps = await inTurns(work(), context);
    return new GapPage(new GapFindings(gaps, args.language ?? Language.DE), args);
  }

  @FieldResolver(() => [CoverageGapCount], {
    description:
      'How many gaps of each code the whole list has, even none; codes that are not asked for are left out (Anzahlen).',
  })
  counts(@Root() page: GapPage): readonly CoverageGapCount[] {
    return page.counts;
  }
}
