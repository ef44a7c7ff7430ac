import { GraphQLDateTime } from 'graphql-scalars';
import { Field, ID, InputType, Int } from 'type-graphql';
import { JournalAction } from './journal-action.js';

/** Which entries of the journal are shown. */
@InputType({
  description:
    'Which entries of the journal are shown. What is given must all hold; of a list one entry must hold; an empty list holds for nothing.',
})
export class JournalFilter {
  @Field(() => [Int], { nullable: true, description: 'Budget years (Haushaltsjahre).' })
  readonly years?: readonly number[] | null;

  @Field(() => [String], {
    nullable: true,
    description: 'Kinds of objects (Arten), such as "Goal"; "Plan" for plans themselves.',
  })
  readonly types?: readonly string[] | null;

  @Field(() => [String], { nullable: true, description: 'Keys of objects in their plans (Schlüssel).' })
  readonly keys?: readonly string[] | null;

  @Field(() => [ID], { nullable: true, description: 'Ids of objects, which may be gone by now (Kennungen).' })
  readonly ids?: readonly string[] | null;

  @Field(() => [JournalAction], { nullable: true, description: 'What was done (Vorgänge).' })
  readonly actions?: readonly JournalAction[] | null;

  @Field(() => [String], { nullable: true, description: 'Numbers of the offices it was done for (Ämter).' })
  readonly offices?: readonly string[] | null;

  @Field(() => [String], { nullable: true, description: 'Subject ids of who did it (Handelnde).' })
  readonly subjects?: readonly string[] | null;

  @Field(() => GraphQLDateTime, { nullable: true, description: 'Only what happened at this moment or later (von).' })
  readonly from?: Date | null;

  @Field(() => GraphQLDateTime, { nullable: true, description: 'Only what happened up to this moment (bis).' })
  readonly to?: Date | null;
}
