import { Field, Float, Int, ObjectType } from 'type-graphql';
import { Office } from '../../organisation/office.js';

/** How much a goal depends on an office. */
@ObjectType({
  simpleResolvers: true,
  description: 'How much a goal depends on an office that is not responsible for it (Abhängigkeit eines Ziels von einem Amt).',
})
export class GoalDependency {
  @Field(() => Office, { description: 'Who contributes, alone or with others (beitragendes Amt).' })
  readonly office!: Office;

  @Field(() => Int, { description: 'How many contributions it is; those that conflict do not count (Anzahl der Zielbeiträge).' })
  readonly contributionCount!: number;

  @Field(() => Float, {
    description:
      'Which part that is of all contributions to the goal that do not conflict with it, 0 to 1; several offices may provide one service, so the parts may add up to more than 1 (Anteil).',
  })
  readonly share!: number;

  @Field(() => Int, { description: 'How many of them are agreed (vereinbart).' })
  readonly agreedCount!: number;

  @Field(() => Int, { description: 'How many of them are proposed (vorgeschlagen).' })
  readonly proposedCount!: number;

  @Field(() => Int, { description: 'How many of them are contested (strittig).' })
  readonly contestedCount!: number;
}
