import { Arg, FieldResolver, Query, Resolver, Root } from 'type-graphql';
import { Product } from '../../schema/budget/product.js';
import { ProductArea } from '../../schema/budget/product-area.js';
import { ProductGroup } from '../../schema/budget/product-group.js';
import { LegalDomain } from '../../schema/law/legal-domain.js';
import { Office } from '../../schema/organisation/office.js';
import type { GoalGraph } from '../graph/goal-graph.js';
import { GraphOfObject, GraphOfYear } from '../graph/hub-context.js';

/** How the budget is divided. */
@Resolver()
export class BudgetResolver {
  @Query(() => [ProductArea], { description: 'All product areas (Produktbereiche).' })
  productAreas(@GraphOfYear() graph: GoalGraph): readonly ProductArea[] {
    return graph.all(ProductArea);
  }

  @Query(() => ProductArea, { nullable: true, description: 'A product area by its number (Produktbereich).' })
  productArea(
    @Arg('number', () => String, { description: 'Its number, such as "05".' }) number: string,
    @GraphOfYear() graph: GoalGraph,
  ): ProductArea | null {
    return graph.find(ProductArea, number);
  }

  @Query(() => ProductGroup, { nullable: true, description: 'A product group by its number (Produktgruppe).' })
  productGroup(
    @Arg('number', () => String, { description: 'Its number, such as "0501".' }) number: string,
    @GraphOfYear() graph: GoalGraph,
  ): ProductGroup | null {
    return graph.find(ProductGroup, number);
  }

  @Query(() => Product, { nullable: true, description: 'A product by its number (Produkt).' })
  product(
    @Arg('number', () => String, { description: 'Its number, such as "050101".' }) number: string,
    @GraphOfYear() graph: GoalGraph,
  ): Product | null {
    return graph.find(Product, number);
  }
}

/** What an office answers for in the budget. */
@Resolver(() => Office)
export class OfficeProductGroups {
  @FieldResolver(() => [ProductGroup], { description: 'The product groups it is responsible for (Produktgruppen).' })
  productGroups(@Root() office: Office, @GraphOfObject() graph: GoalGraph): readonly ProductGroup[] {
    return graph.pointingAt(ProductGroup, 'office', office);
  }
}

/** What is planned under a law. */
@Resolver(() => LegalDomain)
export class LegalDomainProductGroups {
  @FieldResolver(() => [ProductGroup], { description: 'The product groups planned under it (Produktgruppen).' })
  productGroups(@Root() domain: LegalDomain, @GraphOfObject() graph: GoalGraph): readonly ProductGroup[] {
    return graph.pointingAt(ProductGroup, 'legalDomains', domain);
  }
}
