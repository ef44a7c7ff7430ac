import { ArgsType, Field } from 'type-graphql';
import { Language } from '../analysis/explanation/language.js';
import { PageArgs } from '../relay/page-args.js';
import { ConsistencyFilter } from './consistency-filter.js';

/** The arguments of the list of findings. */
@ArgsType()
export class ConsistencyArgs extends PageArgs {
  @Field(() => ConsistencyFilter, { nullable: true, description: 'Which findings to show; all without it.' })
  readonly filter?: ConsistencyFilter | null;

  @Field(() => Language, {
    nullable: true,
    defaultValue: Language.DE,
    description: 'The language of messages and remedies (Sprache).',
  })
  readonly language!: Language | null;
}
