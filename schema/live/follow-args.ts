import { ArgsType, Field, Int } from 'type-graphql';
import { ContributionFilter } from '../contributions/contribution-filter.js';

/** From where on, and of which plan, somebody wants to hear of changes. */
@ArgsType()
export class FollowArgs {
  @Field(() => Int, {
    nullable: true,
    description: 'The budget year of the plan (Haushaltsjahr), which need not be there yet; every plan without it.',
  })
  readonly year?: number | null;

  @Field(() => String, {
    nullable: true,
    description:
      'The number of the last notice that was seen (laufende Nummer): what came after it is sent first. From now on without it.',
  })
  readonly after?: string | null;
}

/** The same of contributions. */
@ArgsType()
export class FollowContributionsArgs extends FollowArgs {
  @Field(() => ContributionFilter, {
    nullable: true,
    description:
      'Which contributions: those that it shows as they were before the change or as they are after it; all without it.',
  })
  readonly filter?: ContributionFilter | null;
}
