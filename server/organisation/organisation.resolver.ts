import { Arg, FieldResolver, Query, Resolver, Root } from 'type-graphql';
import { LegalDomain } from '../../schema/law/legal-domain.js';
import { Committee } from '../../schema/organisation/committee.js';
import { Department } from '../../schema/organisation/department.js';
import { Office } from '../../schema/organisation/office.js';
import type { GoalGraph } from '../graph/goal-graph.js';
import { GraphOfObject, GraphOfYear } from '../graph/hub-context.js';

/** Who the administration is. */
@Resolver()
export class OrganisationResolver {
  @Query(() => [Department], { description: 'All departments (Dezernate).' })
  departments(@GraphOfYear() graph: GoalGraph): readonly Department[] {
    return graph.all(Department);
  }

  @Query(() => Department, { nullable: true, description: 'A department by its number (Dezernat).' })
  department(
    @Arg('number', () => String, { description: 'Its number, such as "IV".' }) number: string,
    @GraphOfYear() graph: GoalGraph,
  ): Department | null {
    return graph.find(Department, number);
  }

  @Query(() => [Office], { description: 'All offices (Ämter).' })
  offices(@GraphOfYear() graph: GoalGraph): readonly Office[] {
    return graph.all(Office);
  }

  @Query(() => Office, { nullable: true, description: 'An office by its number (Amt).' })
  office(
    @Arg('number', () => String, { description: 'Its number, such as "59".' }) number: string,
    @GraphOfYear() graph: GoalGraph,
  ): Office | null {
    return graph.find(Office, number);
  }

  @Query(() => [Committee], { description: 'The committees of the council, and the council itself (Ausschüsse, Rat).' })
  committees(@GraphOfYear() graph: GoalGraph): readonly Committee[] {
    return graph.all(Committee);
  }
}

/** Who carries out a law. */
@Resolver(() => LegalDomain)
export class LegalDomainOffices {
  @FieldResolver(() => [Office], { description: 'The offices that carry it out (Ämter).' })
  offices(@Root() domain: LegalDomain, @GraphOfObject() graph: GoalGraph): readonly Office[] {
    return graph.pointingAt(Office, 'legalDomains', domain);
  }
}
