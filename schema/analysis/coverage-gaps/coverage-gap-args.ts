import { ArgsType, Field } from 'type-graphql';
import { PageArgs } from '../../relay/page-args.js';
import { Language } from '../explanation/language.js';
import { CoverageGapFilter } from './coverage-gap-filter.js';

/** The arguments of the list of gaps. */
@ArgsType()
export class CoverageGapArgs extends PageArgs {
  @Field(() => CoverageGapFilter, { nullable: true, description: 'Which gaps to show; all without it.' })
  readonly filter?: CoverageGapFilter | null;

  @Field(() => Language, {
    nullable: true,
    defaultValue: Language.DE,
    description: 'The language of messages and remedies (Sprache).',
  })
  readonly language!: Language | null;
}
