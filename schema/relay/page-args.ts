import { ArgsType, Field, Int } from 'type-graphql';

/** Which page of a list (Relay Cursor Connections). */
@ArgsType()
export class PageArgs {
  @Field(() => Int, { nullable: true, description: 'How many items from the start; 0 to 200.' })
  readonly first?: number | null;

  @Field(() => String, { nullable: true, description: 'Only items after this cursor.' })
  readonly after?: string | null;

  @Field(() => Int, { nullable: true, description: 'How many items from the end; 0 to 200.' })
  readonly last?: number | null;

  @Field(() => String, { nullable: true, description: 'Only items before this cursor.' })
  readonly before?: string | null;
}
