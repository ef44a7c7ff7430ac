import { Field, Int, ObjectType } from 'type-graphql';
import { Decimal } from '../numbers/decimal.js';
import { IndicatorStatus } from './indicator-status.js';
import { TargetStatus } from './target-status.js';

/** How a goal stands for a year. */
@ObjectType({
  simpleResolvers: true,
  description: 'How a goal stands for a year (Zielerreichung eines Ziels): as its worst target indicator with data, by `rule`.',
})
export class GoalStatus {
  @Field(() => Int, { description: 'The year whose targets are looked at (Zieljahr).' })
  readonly year!: number;

  @Field(() => Decimal, { description: 'The tolerance in per cent of a target (Toleranz).' })
  readonly tolerance!: string;

  @Field(() => TargetStatus, { description: 'How it stands (Zielerreichung); without an indicator with data it cannot be said.' })
  readonly status!: TargetStatus;

  @Field(() => Boolean, {
    nullable: true,
    description:
      'Whether all that was measured is of the year itself (aktuell), not of earlier ones; null where it cannot be said how the goal stands.',
  })
  readonly isCurrent!: boolean | null;

  @Field(() => [IndicatorStatus], { description: 'How each of its target indicators stands (Zielkennzahlen).' })
  readonly indicators!: readonly IndicatorStatus[];
}
