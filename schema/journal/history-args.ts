import { ArgsType, Field, Int } from 'type-graphql';

/** Which page of journal entries, newest first. */
@ArgsType()
export class HistoryArgs {
  @Field(() => Int, { nullable: true, description: 'How many entries, the newest first; 0 to 200.' })
  readonly first?: number | null;

  @Field(() => String, { nullable: true, description: 'Only entries behind this cursor, which are older ones.' })
  readonly after?: string | null;
}
