import { GraphQLDateTime } from 'graphql-scalars';
import { Field, ID, Int, ObjectType } from 'type-graphql';
import { Column, Entity, ManyToOne, PrimaryColumn } from 'typeorm';
import { Goal } from '../goals/goal.js';
import { Indicator } from '../indicators/indicator.js';
import { InPlan } from '../plans/references.js';

/**
 * What people say about a deviation. It never changes: a correction is another one, of the next version. It stands beside the plan,
 * as values do.
 */
@ObjectType({
  simpleResolvers: true,
  description:
    'What people say about how a goal or an indicator stands in a quarter (Erläuterung einer Abweichung). It never changes: a correction is another one, which supersedes it.',
})
@Entity('deviation_remark')
export class DeviationRemark {
  @PrimaryColumn('int')
  readonly year!: number;

  @Field(() => ID, { description: 'The id of the goal or the indicator (Ziel oder Kennzahl).' })
  @PrimaryColumn('text')
  readonly about!: string;

  @ManyToOne(() => Goal, { nullable: true })
  @InPlan('goal', 'key')
  readonly goal!: Goal | null;

  @ManyToOne(() => Indicator, { nullable: true })
  @InPlan('indicator', 'key')
  readonly indicator!: Indicator | null;

  @Field(() => Int, { description: 'The quarter (Quartal), 1 to 4, of the year of the plan.' })
  @PrimaryColumn('int')
  readonly quarter!: number;

  @Field(() => Int, { description: 'Counts what was said of the same quarter (Fassung); the highest one counts.' })
  @PrimaryColumn('int')
  readonly version!: number;

  @Field(() => String, { description: 'Why it is so (Ursache).' })
  @Column('text')
  readonly cause!: string;

  @Field(() => String, { nullable: true, description: 'What is proposed (Entscheidungsvorschlag).' })
  @Column('text', { nullable: true })
  readonly proposal!: string | null;

  @Field(() => String, { nullable: true, description: 'Who decides about it (entscheidende Stelle).' })
  @Column('text', { nullable: true })
  readonly decidedBy!: string | null;

  /** Shown nowhere but to those who may read the journal. */
  @Column('text')
  readonly setBy!: string;

  @Field(() => String, { nullable: true, description: 'The number of the office it was set for (Amt).' })
  @Column('text', { nullable: true })
  readonly office!: string | null;

  /** A text, for an issued report keeps it as it was. */
  @Field(() => GraphQLDateTime, { description: 'When it was set (Zeitpunkt).' })
  @Column('timestamptz', { default: () => 'clock_timestamp()' })
  readonly setAt!: string;
}

/** A remark as it is shown and kept in reports: nobody's name is in it. */
export type ShownRemark = Omit<DeviationRemark, 'year' | 'goal' | 'indicator' | 'setBy'>;
