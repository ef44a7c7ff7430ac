import { GraphQLDateTime, GraphQLLocalDate } from 'graphql-scalars';
import { Field, Int, ObjectType } from 'type-graphql';
import { Column, Entity, ManyToOne, PrimaryColumn } from 'typeorm';
import { InPlan } from '../plans/references.js';
import { Source } from '../sources/source.js';
import { AgreementStatus } from './agreement-status.js';
import { TargetAgreement } from './target-agreement.js';

/** One step of a target agreement. It never changes and is never taken back; there may be a further one. */
@ObjectType({ simpleResolvers: true, description: 'One step of a target agreement (Schritt); it never changes.' })
@Entity('agreement_step')
export class AgreementStep {
  @PrimaryColumn('int')
  readonly year!: number;

  @PrimaryColumn('text', { name: 'agreement' })
  readonly agreementKey!: string;

  @ManyToOne(() => TargetAgreement, { nullable: false })
  @InPlan('agreement', 'key')
  readonly agreement!: TargetAgreement;

  @Field(() => Int, { description: 'Counts the steps of the agreement (laufende Nummer).' })
  @PrimaryColumn('int')
  readonly number!: number;

  @Field(() => AgreementStatus, { description: 'What it led to (neuer Stand).' })
  @Column('enum', { enum: AgreementStatus })
  readonly status!: AgreementStatus;

  @Field(() => GraphQLLocalDate, { description: 'The day it was taken on (Datum), which may be before it was recorded.' })
  @Column('date')
  readonly date!: string;

  @Field(() => String, { nullable: true, description: 'Why (Begründung).' })
  @Column('text', { nullable: true })
  readonly reason!: string | null;

  /** Shown only to those who work on plans. */
  @Column('text')
  readonly actor!: string;

  @Field(() => String, { nullable: true, description: 'The number of the office it was recorded for (Amt).' })
  @Column('text', { nullable: true })
  readonly office!: string | null;

  @Field(() => GraphQLDateTime, { description: 'When it was recorded (Zeitpunkt der Erfassung).' })
  @Column('timestamptz', { default: () => 'clock_timestamp()' })
  readonly recordedAt!: Date;

  @Field(() => Source, { description: 'The document that shows it (Quelle), such as a decision of the council.' })
  @Column(() => Source)
  readonly source!: Source;
}
