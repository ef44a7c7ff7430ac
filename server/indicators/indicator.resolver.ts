import { Arg, Args, FieldResolver, Query, Resolver, Root } from 'type-graphql';
import { Product } from '../../schema/budget/product.js';
import { ProductGroup } from '../../schema/budget/product-group.js';
import { Goal } from '../../schema/goals/goal.js';
import { Indicator } from '../../schema/indicators/indicator.js';
import { IndicatorArgs } from '../../schema/indicators/indicator-args.js';
import { IndicatorConnection } from '../../schema/indicators/indicator-connection.js';
import { PageArgs } from '../../schema/relay/page-args.js';
import type { GoalGraph } from '../graph/goal-graph.js';
import { GraphOfObject, GraphOfYear } from '../graph/hub-context.js';
import { keptList } from '../relay/kept-list.js';
import { byKey, inOrder } from '../relay/order.js';
import { Page } from '../relay/page.js';
import { NESTED_PAGE, ROOT_PAGE } from '../relay/page-size.js';
import { RecordList } from '../relay/record-list.js';
import { filterIndicators } from './indicator.filter.js';
import { orderingOfIndicators } from './indicator.order.js';

/** The indicators of a plan. */
@Resolver()
export class IndicatorResolver {
  @Query(() => Indicator, { nullable: true, description: 'An indicator by its key (Kennzahl).' })
  indicator(
    @Arg('key', () => String, { description: 'Its key, such as "0501-I026" or "K2E3".' }) key: string,
    @GraphOfYear() graph: GoalGraph,
  ): Indicator | null {
    return graph.find(Indicator, key);
  }

  @Query(() => IndicatorConnection, { description: 'Indicators (Kennzahlen).' })
  indicators(@Args(() => IndicatorArgs) args: IndicatorArgs, @GraphOfYear() graph: GoalGraph): Page<Indicator> {
    const ordering = orderingOfIndicators(args.orderBy);
    const all = graph.all(Indicator);
    const list = keptList(all, [args.filter, args.orderBy], () => inOrder(ordering, filterIndicators(all, args.filter)));
    return new Page(new RecordList(list, ordering), args, ROOT_PAGE);
  }
}

/** The indicators of a goal. */
@Resolver(() => Goal)
export class GoalIndicators {
  @FieldResolver(() => IndicatorConnection, { description: 'What measures whether it is reached (Kennzahlen).' })
  indicators(@Root() goal: Goal, @Args(() => PageArgs) args: PageArgs, @GraphOfObject() graph: GoalGraph): Page<Indicator> {
    return page(graph.pointingAt(Indicator, 'goal', goal), args);
  }
}

/** The indicators of a product group. */
@Resolver(() => ProductGroup)
export class ProductGroupIndicators {
  @FieldResolver(() => IndicatorConnection, {
    description: 'The indicators of the group itself (Kennzahlen); its goals and products have their own.',
  })
  indicators(
    @Root() group: ProductGroup,
    @Args(() => PageArgs) args: PageArgs,
    @GraphOfObject() graph: GoalGraph,
  ): Page<Indicator> {
    return page(graph.pointingAt(Indicator, 'productGroup', group), args);
  }
}

/** The indicators of a product. */
@Resolver(() => Product)
export class ProductIndicators {
  @FieldResolver(() => IndicatorConnection, { description: 'The indicators of the product itself (Kennzahlen).' })
  indicators(@Root() product: Product, @Args(() => PageArgs) args: PageArgs, @GraphOfObject() graph: GoalGraph): Page<Indicator> {
    return page(graph.pointingAt(Indicator, 'product', product), args);
  }
}

function page(indicators: readonly Indicator[], args: PageArgs): Page<Indicator> {
  return new Page(new RecordList(indicators, byKey(Indicator)), args, NESTED_PAGE);
}
