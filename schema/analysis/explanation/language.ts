import { ArgsType, Field, registerEnumType } from 'type-graphql';

/** The languages in which the hub explains itself. */
export enum Language {
  DE = 'DE',
  EN = 'EN',
}

registerEnumType(Language, {
  name: 'Language',
  description: 'The languages in which the hub explains itself (Sprache). Names and quotations stay German: the data are.',
  valuesConfig: {
    DE: { description: 'German (Deutsch).' },
    EN: { description: 'English (Englisch).' },
  },
});

/** The arguments of an explanation. */
@ArgsType()
export class ExplanationArgs {
  @Field(() => Language, { nullable: true, defaultValue: Language.DE, description: 'The language of the sentences (Sprache).' })
  readonly language!: Language | null;
}
