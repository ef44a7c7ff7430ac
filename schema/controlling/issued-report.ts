import { GraphQLDateTime } from 'graphql-scalars';
import { Field, Int, ObjectType } from 'type-graphql';
import { Column, Entity, JoinColumn, ManyToOne, PrimaryColumn } from 'typeorm';
import { Plan } from '../plans/plan.js';
import { ReportScope, ReportScopeKind } from './report-scope.js';

/** A report as it was issued: the text of its content is kept and never changes, which its hash proves. */
@ObjectType({
  simpleResolvers: true,
  description: 'A controlling report that was issued (ausgestellter Controllingbericht). It stays as it was then.',
})
@Entity('controlling_report')
export class IssuedReport {
  @Field(() => Int, { description: 'The year it is about (Jahr).' })
  @PrimaryColumn('int')
  readonly year!: number;

  @ManyToOne(() => Plan, { nullable: false })
  @JoinColumn({ name: 'year' })
  readonly plan!: Plan;

  @Field(() => Int, { description: 'Its number among the reports of the year (Berichtsnummer).' })
  @PrimaryColumn('int')
  readonly number!: number;

  @Field(() => Int, { description: 'The quarter it is about (Quartal).' })
  @Column('int')
  readonly quarter!: number;

  @Column('enum', { enum: ReportScopeKind })
  readonly scopeKind!: ReportScopeKind;

  @Column('text', { nullable: true })
  readonly scopeKey!: string | null;

  @Column('text')
  readonly scopeName!: string;

  /** JSON; read only where somebody asks for the report itself. */
  @Column('text')
  readonly content!: string;

  @Field(() => String, { description: 'The SHA-256 of all it says (Prüfsumme).' })
  @Column('text')
  readonly hash!: string;

  /** Shown only to those who work on plans. */
  @Column('text')
  readonly issuedBy!: string;

  @Field(() => String, { nullable: true, description: 'The number of the office it was issued for (Amt).' })
  @Column('text', { nullable: true })
  readonly office!: string | null;

  @Field(() => GraphQLDateTime, { description: 'When it was issued (Zeitpunkt).' })
  @Column('timestamptz', { default: () => 'clock_timestamp()' })
  readonly issuedAt!: Date;

  @Field(() => ReportScope, { description: 'What it is about (Umfang), as it was called then.' })
  get scope(): ReportScope {
    return { kind: this.scopeKind, key: this.scopeKey, name: this.scopeName };
  }
}
