import { Field, Int, ObjectType } from 'type-graphql';

/** How much a plan holds. */
@ObjectType({ simpleResolvers: true, description: 'How much a plan holds (Mengen).' })
export class WhatIfCounts {
  @Field(() => Int, { description: 'Its services (Leistungen).' })
  readonly services!: number;

  @Field(() => Int, { description: 'Its contributions (Zielbeiträge).' })
  readonly contributions!: number;

  @Field(() => Int, { description: 'Its goals (Ziele).' })
  readonly goals!: number;

  @Field(() => Int, { description: 'Its goals that have a contribution (Ziele mit Zielbeitrag).' })
  readonly coveredGoals!: number;
}
