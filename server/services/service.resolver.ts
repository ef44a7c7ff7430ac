import { Arg, Args, FieldResolver, Query, Resolver, Root } from 'type-graphql';
import { Product } from '../../schema/budget/product.js';
import { Office } from '../../schema/organisation/office.js';
import { PageArgs } from '../../schema/relay/page-args.js';
import { Service } from '../../schema/services/service.js';
import { ServiceArgs } from '../../schema/services/service-args.js';
import { ServiceConnection } from '../../schema/services/service-connection.js';
import type { GoalGraph } from '../graph/goal-graph.js';
import { GraphOfObject, GraphOfYear } from '../graph/hub-context.js';
import { keptList } from '../relay/kept-list.js';
import { byKey, inOrder } from '../relay/order.js';
import { Page } from '../relay/page.js';
import { NESTED_PAGE, ROOT_PAGE } from '../relay/page-size.js';
import { RecordList } from '../relay/record-list.js';
import { filterServices } from './service.filter.js';
import { orderingOfServices } from './service.order.js';

/** The services of a plan. */
@Resolver()
export class ServiceResolver {
  @Query(() => Service, { nullable: true, description: 'A service by its key (Leistung).' })
  service(
    @Arg('key', () => String, { description: 'Its key, such as "schuldnerberatung".' }) key: string,
    @GraphOfYear() graph: GoalGraph,
  ): Service | null {
    return graph.find(Service, key);
  }

  @Query(() => ServiceConnection, { description: 'Services (Leistungen).' })
  services(@Args(() => ServiceArgs) args: ServiceArgs, @GraphOfYear() graph: GoalGraph): Page<Service> {
    const ordering = orderingOfServices(args.orderBy);
    const services = graph.all(Service);
    const list = keptList(services, [args.filter, args.orderBy], () => inOrder(ordering, filterServices(services, args.filter)));
    return new Page(new RecordList(list, ordering), args, ROOT_PAGE);
  }
}

/** The services of an office. */
@Resolver(() => Office)
export class OfficeServices {
  @FieldResolver(() => ServiceConnection, { description: 'What the office provides, alone or with others (Leistungen).' })
  services(@Root() office: Office, @Args(() => PageArgs) args: PageArgs, @GraphOfObject() graph: GoalGraph): Page<Service> {
    return new Page(new RecordList(graph.pointingAt(Service, 'offices', office), byKey(Service)), args, NESTED_PAGE);
  }
}

/** The services of a product. */
@Resolver(() => Product)
export class ProductServices {
  @FieldResolver(() => [Service], { description: 'The services that belong to it (Leistungen).' })
  services(@Root() product: Product, @GraphOfObject() graph: GoalGraph): readonly Service[] {
    return graph.pointingAt(Service, 'product', product);
  }
}
