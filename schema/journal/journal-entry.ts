import { GraphQLDateTime } from 'graphql-scalars';
import { Field, Int, ObjectType } from 'type-graphql';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import { JournalAction } from './journal-action.js';

/** What somebody did to one object of a plan, or to the plan. Written in the same transaction, and never changed. */
@ObjectType({
  simpleResolvers: true,
  description: 'What somebody did to one object of a plan, or to the plan (Journaleintrag).',
})
@Entity('journal_entry')
export class JournalEntry {
  /** As the driver gives numbers of eight bytes. */
  @Field(() => String, { description: 'Its number (laufende Nummer); later ones are higher.' })
  @PrimaryColumn('bigint', { generated: 'identity' })
  readonly number!: string;

  @Field(() => GraphQLDateTime, { description: 'When it happened (Zeitpunkt).' })
  @Column('timestamptz', { default: () => 'clock_timestamp()' })
  readonly at!: Date;

  @Field(() => Int, { description: 'The budget year of the plan (Haushaltsjahr).' })
  @Column('int')
  readonly year!: number;

  @Field(() => Int, { description: 'The revision of the plan that it made (Revision); changes made together have the same.' })
  @Column('int')
  readonly revision!: number;

  /** Shown only to those who work on plans. */
  @Column('text')
  readonly subject!: string;

  @Field(() => String, { nullable: true, description: 'The number of the office it was done for (Amt).' })
  @Column('text', { nullable: true })
  readonly office!: string | null;

  @Field(() => String, { description: 'The id of the request (Anfrage), as in the log.' })
  @Column('text')
  readonly request!: string;

  @Field(() => JournalAction, { description: 'What was done (Vorgang).' })
  @Column('enum', { enum: JournalAction })
  readonly action!: JournalAction;

  @Field(() => String, { description: 'What kind of object it was done to (Art), such as "Goal".' })
  @Column('text')
  readonly type!: string;

  @Field(() => String, { description: 'The key of the object in its plan (Schlüssel); empty for the plan itself.' })
  @Column('text')
  readonly key!: string;

  @Field(() => Int, { nullable: true, description: 'The version it made (Fassung); null for plans.' })
  @Column('int', { nullable: true })
  readonly version!: number | null;

  /** What the object said before; null if it is new. */
  @Column('jsonb', { nullable: true })
  readonly before!: object | null;

  /** What the object says since; null if it was removed. */
  @Column('jsonb', { nullable: true })
  readonly after!: object | null;
}
