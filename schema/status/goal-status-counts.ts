import { Field, Int, ObjectType } from 'type-graphql';
import { Decimal } from '../numbers/decimal.js';

/** How many goals stand how. */
@ObjectType({
  simpleResolvers: true,
  description: 'How many goals stand how for a year (Zielerreichung im Überblick), by `rule`. Every goal counts once.',
})
export class GoalStatusCounts {
  @Field(() => Int, { description: 'The year whose targets are looked at (Zieljahr).' })
  readonly year!: number;

  @Field(() => Decimal, { description: 'The tolerance in per cent of a target (Toleranz).' })
  readonly tolerance!: string;

  @Field(() => Int, { description: 'How many goals there are (Ziele); the following four add up to it.' })
  readonly goals!: number;

  @Field(() => Int, { description: 'How many are met (erreicht).' })
  readonly met!: number;

  @Field(() => Int, { description: 'How many are missed by no more than the tolerance (knapp verfehlt).' })
  readonly nearly!: number;

  @Field(() => Int, { description: 'How many are missed by more (verfehlt).' })
  readonly missed!: number;

  @Field(() => Int, { description: 'Of how many it cannot be said (keine Daten).' })
  readonly noData!: number;

  @Field(() => Int, {
    description: 'How many of those that are met, nearly met or missed rest on a result of an earlier year (nicht aktuell).',
  })
  readonly notCurrent!: number;
}
