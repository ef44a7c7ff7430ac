import { Field, Int, ObjectType } from 'type-graphql';
import { ContributionEffect, ContributionStatus } from '../../contributions/contribution-enums.js';

/** How many contributions have an effect. */
@ObjectType({ simpleResolvers: true, description: 'How many contributions have an effect (Anzahl je Wirkung).' })
export class EffectCount {
  @Field(() => ContributionEffect, { description: 'The effect (Wirkung).' })
  readonly effect!: ContributionEffect;

  @Field(() => Int, { description: 'How many contributions have it (Zielbeiträge).' })
  readonly contributions!: number;
}

/** How many contributions have a status. */
@ObjectType({ simpleResolvers: true, description: 'How many contributions have a status (Anzahl je Abstimmungsstand).' })
export class StatusCount {
  @Field(() => ContributionStatus, { description: 'The status (Abstimmungsstand).' })
  readonly status!: ContributionStatus;

  @Field(() => Int, { description: 'How many contributions have it (Zielbeiträge).' })
  readonly contributions!: number;
}

/** What is counted in a cell, on a line and in the whole matrix. */
@ObjectType({
  simpleResolvers: true,
  description: 'What is counted in a cell, on a line and in the whole matrix (Anzahlen); each thing once.',
})
export class MatrixCounts {
  @Field(() => Int, { description: 'How many contributions (Zielbeiträge).' })
  readonly contributions!: number;

  @Field(() => Int, { description: 'How many different goals they go to (Ziele).' })
  readonly goals!: number;

  @Field(() => Int, { description: 'How many different services they come from (Leistungen).' })
  readonly services!: number;

  @Field(() => [EffectCount], { description: 'The contributions by effect: every effect in the same order, zero included.' })
  readonly byEffect!: readonly EffectCount[];

  @Field(() => [StatusCount], { description: 'The contributions by status: every status in the same order, zero included.' })
  readonly byStatus!: readonly StatusCount[];
}
