import { Field, InputType } from 'type-graphql';
import { SourceKind } from '../sources/source-kind.js';
import { GoalLevel } from './goal-level.js';
import { SteeringLevel } from './steering-level.js';

/** Which goals a list shows. */
@InputType({
  description:
    'Which goals a list shows. What is given must all hold; of a list one entry must hold; an empty list holds for nothing.',
})
export class GoalFilter {
  @Field(() => [GoalLevel], { nullable: true, description: 'Levels in the pyramid.' })
  readonly levels?: readonly GoalLevel[] | null;

  @Field(() => [SteeringLevel], { nullable: true, description: 'Steering levels.' })
  readonly steeringLevels?: readonly SteeringLevel[] | null;

  @Field(() => [String], { nullable: true, description: 'Numbers of responsible offices.' })
  readonly offices?: readonly string[] | null;

  @Field(() => [String], { nullable: true, description: 'Numbers of responsible departments.' })
  readonly departments?: readonly string[] | null;

  @Field(() => [String], { nullable: true, description: 'Codes of laws the goal stands under.' })
  readonly legalDomains?: readonly string[] | null;

  @Field(() => [String], { nullable: true, description: 'Numbers of the product areas the goal lies in.' })
  readonly productAreas?: readonly string[] | null;

  @Field(() => [String], { nullable: true, description: 'Keys of target groups.' })
  readonly targetGroups?: readonly string[] | null;

  @Field(() => [String], { nullable: true, description: 'Keys of fields of action.' })
  readonly fieldsOfAction?: readonly string[] | null;

  @Field(() => Boolean, { nullable: true, description: 'Only goals that some service contributes to, or only those without.' })
  readonly withContributions?: boolean | null;

  @Field(() => [SourceKind], { nullable: true, description: 'Stated or inferred.' })
  readonly sourceKinds?: readonly SourceKind[] | null;

  @Field(() => String, { nullable: true, description: 'Words in key or statement; case, umlauts and ß do not matter.' })
  readonly text?: string | null;
}
