import { ArgsType, Field, Int } from 'type-graphql';
import { Decimal } from '../numbers/decimal.js';

/** How a status is worked out. */
@ArgsType()
export class StatusArgs {
  @Field(() => Int, {
    nullable: true,
    description: 'The year whose targets are looked at (Zieljahr), 1900 to 2199; that of the plan without it.',
  })
  readonly year?: number | null;

  @Field(() => Decimal, {
    defaultValue: '5',
    description: 'The tolerance (Toleranz) in per cent of the target, 0 to 100; of a target of 0 it is 0.',
  })
  readonly tolerance!: string;
}
