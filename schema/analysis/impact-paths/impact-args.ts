import { ArgsType, Field, ID, Int } from 'type-graphql';
import { ContributionFilter } from '../../contributions/contribution-filter.js';
import { ImpactDirection } from './impact-enums.js';

/** The arguments of the question for paths of impact. */
@ArgsType()
export class ImpactPathsArgs {
  @Field(() => ID, {
    description:
      'Where the paths begin; the id names the plan too. UP: a department, law, provision, office, product area, product group, product, service or goal. DOWN: a goal or a service.',
  })
  readonly from!: string;

  @Field(() => ID, {
    nullable: true,
    description:
      'Where the paths end, in the same plan. UP: a goal. DOWN: a goal, a service or an office. Without it paths end, UP, at goals that derive from no other, and DOWN at offices.',
  })
  readonly to?: string | null;

  @Field(() => ImpactDirection, {
    nullable: true,
    defaultValue: ImpactDirection.UP,
    description: 'Up to the goals that are reached, or down to what stands behind a goal.',
  })
  readonly direction!: ImpactDirection | null;

  @Field(() => ContributionFilter, {
    nullable: true,
    description: 'Which contributions a path may use; all without it. Other connections are not touched by it.',
  })
  readonly filter?: ContributionFilter | null;

  @Field(() => Int, {
    nullable: true,
    defaultValue: 20,
    description: 'How many paths at most, and how many reached objects; 0 to 200.',
  })
  readonly first!: number | null;

  @Field(() => Int, { nullable: true, description: 'The most connections a path may have; at least 1.' })
  readonly maxLength?: number | null;
}
