import { Field, GraphQLISODateTime, ID, Int, ObjectType } from 'type-graphql';
import { JournalAction } from '../journal/journal-action.js';

/** What every notice of a change says. */
@ObjectType({ simpleResolvers: true })
export abstract class Notice {
  @Field(() => String, {
    description:
      'The number of the journal entry (laufende Nummer): a stream that is opened with it in `after` goes on behind it.',
  })
  readonly number!: string;

  @Field(() => JournalAction, { description: 'What was done (Vorgang).' })
  readonly action!: JournalAction;

  @Field(() => Int, { description: 'The budget year of the plan (Haushaltsjahr).' })
  readonly year!: number;

  @Field(() => Int, { description: 'The revision of the plan that it made (Revision); changes made together have the same.' })
  readonly revision!: number;

  @Field(() => GraphQLISODateTime, { description: 'When it happened (Zeitpunkt).' })
  readonly at!: Date;

  @Field(() => String, { description: 'What kind of object it was done to (Art), such as "Goal", or "Plan".' })
  readonly type!: string;

  @Field(() => ID, { description: 'The id of the object it was done to, be it there or not.' })
  readonly id!: string;

  @Field(() => Int, { nullable: true, description: 'The version of the object that it made (Fassung); null for the plan.' })
  readonly version!: number | null;
}
