import { Field, ObjectType } from 'type-graphql';
import { Contribution } from '../../contributions/contribution.js';
import { Goal } from '../../goals/goal.js';

/** A contribution that works against its goal, and what the same service helps to reach. */
@ObjectType({
  simpleResolvers: true,
  description: 'A service works against one goal while it may help to reach others (Zielkonflikt).',
})
export class GoalConflict {
  @Field(() => Contribution, { description: 'The contribution that works against its goal (widersprechender Zielbeitrag).' })
  readonly contribution!: Contribution;

  @Field(() => Goal, { description: 'The goal it works against (beeinträchtigtes Ziel).' })
  readonly goal!: Goal;

  @Field(() => [Goal], {
    description:
      'The goals that the same service supports or complements, and which are so put against that one; at most 200, in natural order (entgegenstehende Ziele).',
  })
  readonly against!: readonly Goal[];

  @Field(() => Boolean, {
    description:
      'Whether one of those goals does not stand under just the laws that the one worked against stands under (rechtskreisübergreifend).',
  })
  readonly crossesLegalDomains!: boolean;
}
