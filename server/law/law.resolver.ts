import { Arg, Query, Resolver } from 'type-graphql';
import { LegalDomain } from '../../schema/law/legal-domain.js';
import type { GoalGraph } from '../graph/goal-graph.js';
import { GraphOfYear } from '../graph/hub-context.js';

/** The laws the plans are made under. */
@Resolver()
export class LawResolver {
  @Query(() => [LegalDomain], { description: 'All laws the plan cites (Rechtskreise).' })
  legalDomains(@GraphOfYear() graph: GoalGraph): readonly LegalDomain[] {
    return graph.all(LegalDomain);
  }

  @Query(() => LegalDomain, { nullable: true, description: 'A law by its code (Rechtskreis).' })
  legalDomain(
    @Arg('code', () => String, { description: 'Its code, such as "SGB_II".' }) code: string,
    @GraphOfYear() graph: GoalGraph,
  ): LegalDomain | null {
    return graph.find(LegalDomain, code);
  }
}
