import { GraphQLDateTime } from 'graphql-scalars';
import { Field, Int, ObjectType } from 'type-graphql';
import { Column, Entity, ManyToOne, PrimaryColumn } from 'typeorm';
import { Decimal } from '../numbers/decimal.js';
import { InPlan } from '../plans/references.js';
import { Source } from '../sources/source.js';
import { Indicator } from './indicator.js';
import { IndicatorValueKind } from './indicator-value-kind.js';
import { Period } from './period.js';
import { PeriodType } from './period-type.js';
import { Suppression } from './suppression.js';

/**
 * What somebody said an indicator was, is or shall be. It never changes: a correction is another value, of the next version, and
 * the highest version counts. It is not part of the snapshot of a plan, since it goes on arriving when the plan is adopted.
 */
@ObjectType({
  simpleResolvers: true,
  description: 'A value of an indicator (Wert). It never changes: a correction is another value, which supersedes it.',
})
@Entity('indicator_value')
export class IndicatorValue {
  @PrimaryColumn('int')
  readonly year!: number;

  @PrimaryColumn('text', { name: 'indicator' })
  readonly indicatorKey!: string;

  @Field(() => Indicator, { description: 'What it is a value of (Kennzahl).' })
  @ManyToOne(() => Indicator, { nullable: false })
  @InPlan('indicator', 'key')
  readonly indicator!: Indicator;

  @PrimaryColumn('date')
  readonly firstDay!: string;

  @PrimaryColumn('enum', { enum: PeriodType })
  readonly periodType!: PeriodType;

  @Field(() => IndicatorValueKind, { description: 'What it says (Wertart).' })
  @PrimaryColumn('enum', { enum: IndicatorValueKind })
  readonly kind!: IndicatorValueKind;

  @Field(() => Int, {
    description: 'Counts what was said of the same kind and period (Fassung); the highest one counts.',
  })
  @PrimaryColumn('int')
  readonly version!: number;

  @Column('date')
  readonly lastDay!: string;

  /** As the driver gives it: a text with all digits. */
  @Field(() => Decimal, {
    nullable: true,
    description:
      'The value (Wert); null where it was taken back and is not set any more, and where `suppression` says why it is kept back. Never 0 for what is not known.',
  })
  @Column('numeric', { nullable: true })
  readonly value!: string | null;

  /** No column: it follows from the values of the whole family, each time they are read for an answer. */
  @Field(() => Suppression, {
    nullable: true,
    description: 'Why the value is kept back (Geheimhaltung); null where it is not.',
  })
  readonly suppression!: Suppression | null;

  @Field(() => String, { nullable: true, description: 'Why it was set, or taken back (Begründung).' })
  @Column('text', { nullable: true })
  readonly reason!: string | null;

  /** Shown only to those who work on plans. */
  @Column('text')
  readonly setBy!: string;

  @Field(() => String, { nullable: true, description: 'The number of the office it was set for (Amt).' })
  @Column('text', { nullable: true })
  readonly office!: string | null;

  @Field(() => GraphQLDateTime, { description: 'When it was set (Zeitpunkt).' })
  @Column('timestamptz', { default: () => 'statement_timestamp()' })
  readonly setAt!: Date;

  @Field(() => Source, { description: 'Where it is taken from (Quelle).' })
  @Column(() => Source)
  readonly source!: Source;

  @Field(() => Period, { description: 'The time it is about (Zeitraum).' })
  readonly period!: Period;
}
