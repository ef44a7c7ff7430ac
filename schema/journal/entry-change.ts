import { Field, ObjectType } from 'type-graphql';

/** What somebody changed in one field of an object. */
@ObjectType({ simpleResolvers: true, description: 'What somebody changed in one field of an object (geänderte Angabe).' })
export class EntryChange {
  @Field(() => String, { description: 'The field, as inputs call it (Feld), such as "office".' })
  readonly field!: string;

  @Field(() => String, {
    nullable: true,
    description: 'What it said before (vorher); keys of objects, separated by commas; null if it was empty.',
  })
  readonly before!: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'What it says since (nachher); keys of objects, separated by commas; null if it is empty.',
  })
  readonly after!: string | null;
}
