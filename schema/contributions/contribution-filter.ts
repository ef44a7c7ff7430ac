import { Field, InputType } from 'type-graphql';
import { GoalLevel } from '../goals/goal-level.js';
import { SourceKind } from '../sources/source-kind.js';
import { ContributionEffect, ContributionStatus } from './contribution-enums.js';

/** Which contributions a list shows. */
@InputType({
  description:
    'Which contributions a list shows. What is given must all hold; of a list one entry must hold; an empty list holds for nothing.',
})
export class ContributionFilter {
  @Field(() => Boolean, { nullable: true, description: 'Only those that cross offices, or only those that do not.' })
  readonly crossesOffices?: boolean | null;

  @Field(() => Boolean, { nullable: true, description: 'Only those that cross departments, or only those that do not.' })
  readonly crossesDepartments?: boolean | null;

  @Field(() => Boolean, { nullable: true, description: 'Only those that cross legal domains, or only those that do not.' })
  readonly crossesLegalDomains?: boolean | null;

  @Field(() => [String], { nullable: true, description: 'Numbers of contributing offices.' })
  readonly fromOffices?: readonly string[] | null;

  @Field(() => [String], { nullable: true, description: 'Numbers of offices responsible for the goal.' })
  readonly toOffices?: readonly string[] | null;

  @Field(() => [String], { nullable: true, description: 'Numbers of departments of contributing offices.' })
  readonly fromDepartments?: readonly string[] | null;

  @Field(() => [String], { nullable: true, description: 'Numbers of departments responsible for the goal.' })
  readonly toDepartments?: readonly string[] | null;

  @Field(() => [String], { nullable: true, description: 'Codes of laws the contribution comes from.' })
  readonly fromLegalDomains?: readonly string[] | null;

  @Field(() => [String], { nullable: true, description: 'Codes of laws the contribution goes to.' })
  readonly toLegalDomains?: readonly string[] | null;

  @Field(() => [GoalLevel], { nullable: true, description: 'Levels of the goal.' })
  readonly goalLevels?: readonly GoalLevel[] | null;

  @Field(() => [String], { nullable: true, description: 'Numbers of the product areas the goal lies in.' })
  readonly productAreas?: readonly string[] | null;

  @Field(() => [String], { nullable: true, description: 'Keys of fields of action the goal belongs to.' })
  readonly fieldsOfAction?: readonly string[] | null;

  @Field(() => [ContributionEffect], { nullable: true, description: 'Effects on the goal.' })
  readonly effects?: readonly ContributionEffect[] | null;

  @Field(() => [ContributionStatus], { nullable: true, description: 'How far the offices agree.' })
  readonly statuses?: readonly ContributionStatus[] | null;

  @Field(() => [SourceKind], { nullable: true, description: 'Stated or inferred.' })
  readonly sourceKinds?: readonly SourceKind[] | null;
}
