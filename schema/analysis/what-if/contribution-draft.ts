import { Field, ID, InputType } from 'type-graphql';
import { ContributionEffect, ContributionStatus, ContributionStrength } from '../../contributions/contribution-enums.js';

/** A contribution that is thought of and not in the plan. */
@InputType({ description: 'A contribution that is thought of and not in the plan (gedachter Zielbeitrag).' })
export class ContributionDraft {
  @Field(() => ID, { description: 'The id of the service that would contribute (Leistung).' })
  readonly service!: string;

  @Field(() => ID, { description: 'The id of the goal it would contribute to (Ziel).' })
  readonly goal!: string;

  @Field(() => ContributionEffect, { description: 'What it would do to the goal (Wirkung).' })
  readonly effect!: ContributionEffect;

  @Field(() => ContributionStatus, {
    defaultValue: ContributionStatus.PROPOSED,
    description: 'How far the offices would agree on it (Abstimmungsstand).',
  })
  readonly status!: ContributionStatus;

  @Field(() => ContributionStrength, { nullable: true, description: 'How much it would weigh (Stärke).' })
  readonly strength?: ContributionStrength | null;

  @Field(() => String, { nullable: true, description: 'Why the service would contribute to the goal (Begründung).' })
  readonly rationale?: string | null;
}
