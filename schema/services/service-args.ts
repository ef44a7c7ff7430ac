import { ArgsType, Field } from 'type-graphql';
import { PageArgs } from '../relay/page-args.js';
import { ServiceFilter } from './service-filter.js';
import { ServiceOrder } from './service-order.js';

/** The arguments of a list of services. */
@ArgsType()
export class ServiceArgs extends PageArgs {
  @Field(() => ServiceFilter, { nullable: true, description: 'Which services to show; all without it.' })
  readonly filter?: ServiceFilter | null;

  @Field(() => ServiceOrder, { nullable: true, description: 'How to order them.' })
  readonly orderBy?: ServiceOrder | null;
}
