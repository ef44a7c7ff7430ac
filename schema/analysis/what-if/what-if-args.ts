import { ArgsType, Field, ID } from 'type-graphql';
import { ContributionDraft } from './contribution-draft.js';

/** What is thought of as gone and as new. */
@ArgsType()
export class WhatIfArgs {
  @Field(() => [ID], {
    nullable: true,
    description:
      'Ids of services, offices, goals and contributions that are thought of as gone; at most 200. With an office go the services that only it provides; with a service or goal go its contributions.',
  })
  readonly remove?: readonly string[] | null;

  @Field(() => [ContributionDraft], {
    nullable: true,
    description:
      'Contributions that are thought of as new; at most 200. One that is in the plan can be added only if it is removed as well.',
  })
  readonly add?: readonly ContributionDraft[] | null;
}
