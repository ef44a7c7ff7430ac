import { ArgsType, Field } from 'type-graphql';
import { PageArgs } from '../relay/page-args.js';
import { IndicatorFilter } from './indicator-filter.js';
import { IndicatorOrder } from './indicator-order.js';

/** The arguments of a list of indicators. */
@ArgsType()
export class IndicatorArgs extends PageArgs {
  @Field(() => IndicatorFilter, { nullable: true, description: 'Which indicators to show; all without it.' })
  readonly filter?: IndicatorFilter | null;

  @Field(() => IndicatorOrder, { nullable: true, description: 'How to order them.' })
  readonly orderBy?: IndicatorOrder | null;
}
