import { ArgsType, Field, Int } from 'type-graphql';
import { ContributionFilter } from '../../contributions/contribution-filter.js';

/** The arguments of the question which offices depend on each other. */
@ArgsType()
export class OfficeDependenciesArgs {
  @Field(() => ContributionFilter, { nullable: true, description: 'Which contributions to count; all without it.' })
  readonly filter?: ContributionFilter | null;

  @Field(() => Int, {
    nullable: true,
    defaultValue: 20,
    description: 'How many items each of its lists has at most; 0 to 200.',
  })
  readonly first!: number | null;
}
