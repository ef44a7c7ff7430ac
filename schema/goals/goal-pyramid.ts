import { Field, Int, ObjectType } from 'type-graphql';
import { Goal } from './goal.js';
import { GoalLevel } from './goal-level.js';
import { SteeringLevel } from './steering-level.js';

/** One level of the pyramid with its goals; a level without goals is shown as empty. */
@ObjectType({ simpleResolvers: true, description: 'One level of the goal pyramid (Zielebene).' })
export class PyramidLevel {
  /** That of the pyramid. */
  readonly year!: number;

  @Field(() => GoalLevel, { description: 'The level (Ebene).' })
  readonly level!: GoalLevel;

  @Field(() => [SteeringLevel], { description: 'Who steers on it (Steuerungsebenen).' })
  readonly steeringLevels!: readonly SteeringLevel[];

  @Field(() => [Goal], { description: 'Its goals; none where the plan has left the level empty.' })
  readonly goals!: readonly Goal[];
}

/** All goals of a year by level. */
@ObjectType({ simpleResolvers: true, description: 'All goals of a budget year by level (Zielpyramide).' })
export class GoalPyramid {
  @Field(() => Int, { description: 'The budget year (Haushaltsjahr).' })
  readonly year!: number;

  @Field(() => [PyramidLevel], { description: 'The five levels, uppermost first.' })
  readonly levels!: readonly PyramidLevel[];
}
