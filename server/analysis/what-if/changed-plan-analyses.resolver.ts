import { Args, Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { CoverageGapArgs } from '../../../schema/analysis/coverage-gaps/coverage-gap-args.js';
import { CoverageGapConnection } from '../../../schema/analysis/coverage-gaps/coverage-gap-connection.js';
import { OfficeDependencies } from '../../../schema/analysis/dependencies/office-dependencies.js';
import { OfficeDependenciesArgs } from '../../../schema/analysis/dependencies/office-dependencies-args.js';
import { ImpactPathsArgs } from '../../../schema/analysis/impact-paths/impact-args.js';
import { ImpactPaths } from '../../../schema/analysis/impact-paths/impact-paths.js';
import { ContributionMatrix } from '../../../schema/analysis/matrix/contribution-matrix.js';
import { MatrixArgs } from '../../../schema/analysis/matrix/matrix-args.js';
import { OverlapArgs } from '../../../schema/analysis/overlaps/overlap-args.js';
import { OverlapConnection } from '../../../schema/analysis/overlaps/overlap-connection.js';
import { WhatIf } from '../../../schema/analysis/what-if/what-if.js';
import type { HubContext } from '../../graph/hub-context.js';
import { NESTED_PAGE } from '../../relay/page-size.js';
import { CoverageGapResolver } from '../coverage-gaps/coverage-gap.resolver.js';
import { OfficeDependenciesResolver } from '../dependencies/dependencies.resolver.js';
import { ImpactPathsResolver } from '../impact-paths/impact-paths.resolver.js';
import { MatrixResolver } from '../matrix/matrix.resolver.js';
import { OverlapResolver } from '../overlaps/overlap.resolver.js';
import { graphOf } from './graph-of.js';
import type { WhatIfAnswer } from './what-if-answer.js';

const GAPS = new CoverageGapResolver();
const DEPENDENCIES = new OfficeDependenciesResolver();
const MATRIX = new MatrixResolver();
const PATHS = new ImpactPathsResolver();
const OVERLAPS = new OverlapResolver();

/** Lists inside another object are shorter than those of a root field, and are counted as that long. */
function nested<Args extends { readonly first?: number | null; readonly last?: number | null }>(args: Args): Args {
  return { ...args, first: args.first ?? (args.last == null ? NESTED_PAGE : null) };
}

/** The analyses of a plan, asked of the changed plan. */
@Resolver(() => WhatIf)
export class ChangedPlanAnalyses {
  @FieldResolver(() => ContributionMatrix, {
    description: 'Who would contribute to whom in the changed plan (Zielbeitragsmatrix).',
  })
  async contributionMatrix(
    @Root() whatIf: WhatIfAnswer,
    @Args(() => MatrixArgs) args: MatrixArgs,
    @Ctx() context: HubContext,
  ): ReturnType<MatrixResolver['contributionMatrix']> {
    return MATRIX.contributionMatrix(args, await graphOf(whatIf, context), context);
  }

  @FieldResolver(() => CoverageGapConnection, {
    description: 'What the changed plan would leave open (Lücken der Zielabdeckung).',
  })
  async coverageGaps(
    @Root() whatIf: WhatIfAnswer,
    @Args(() => CoverageGapArgs) args: CoverageGapArgs,
    @Ctx() context: HubContext,
  ): ReturnType<CoverageGapResolver['coverageGaps']> {
    return GAPS.coverageGaps(nested(args), await graphOf(whatIf, context), context);
  }

  @FieldResolver(() => OverlapConnection, { description: 'What offices might do twice in the changed plan (Überschneidungen).' })
  async overlaps(
    @Root() whatIf: WhatIfAnswer,
    @Args(() => OverlapArgs) args: OverlapArgs,
    @Ctx() context: HubContext,
  ): ReturnType<OverlapResolver['overlaps']> {
    return OVERLAPS.overlaps(nested(args), await graphOf(whatIf, context), context);
  }

  @FieldResolver(() => ImpactPaths, {
    description: 'Which goals something would reach in the changed plan, and what would stand behind a goal (Wirkungspfade).',
  })
  async impactPaths(
    @Root() whatIf: WhatIfAnswer,
    @Args(() => ImpactPathsArgs) args: ImpactPathsArgs,
    @Ctx() context: HubContext,
  ): Promise<ImpactPaths> {
    return PATHS.impactPathsIn(await graphOf(whatIf, context), { ...args, first: args.first ?? NESTED_PAGE }, context);
  }

  @FieldResolver(() => OfficeDependencies, {
    description: 'Which offices would depend on each other in the changed plan (Abhängigkeiten und Zielkonflikte).',
  })
  async officeDependencies(
    @Root() whatIf: WhatIfAnswer,
    @Args(() => OfficeDependenciesArgs) args: OfficeDependenciesArgs,
    @Ctx() context: HubContext,
  ): ReturnType<OfficeDependenciesResolver['officeDependencies']> {
    return DEPENDENCIES.officeDependencies(
      { ...args, first: args.first ?? NESTED_PAGE },
      await graphOf(whatIf, context),
      context,
    );
  }
}
