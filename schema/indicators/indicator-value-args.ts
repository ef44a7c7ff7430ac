import { GraphQLDateTime, GraphQLLocalDate } from 'graphql-scalars';
import { ArgsType, Field, Int } from 'type-graphql';
import { IndicatorValueKind } from './indicator-value-kind.js';

/** Which values of an indicator are shown. */
@ArgsType()
export class IndicatorValueArgs {
  @Field(() => [IndicatorValueKind], {
    nullable: true,
    description: 'What they say; everything without it, nothing with an empty list.',
  })
  readonly kinds?: readonly IndicatorValueKind[] | null;

  @Field(() => GraphQLLocalDate, { nullable: true, description: 'Only periods that begin on this day or later (von).' })
  readonly from?: string | null;

  @Field(() => GraphQLLocalDate, { nullable: true, description: 'Only periods that end on this day or earlier (bis).' })
  readonly to?: string | null;

  @Field(() => GraphQLDateTime, {
    nullable: true,
    description:
      'What had been set by this moment (Wissensstand); by now without it. Values have their own, since they arrive later.',
  })
  readonly asOf?: Date | null;

  @Field(() => Int, { nullable: true, description: 'How many values, the earliest periods first; 0 to 200.' })
  readonly first?: number | null;

  @Field(() => String, { nullable: true, description: 'Only values behind this cursor.' })
  readonly after?: string | null;
}
