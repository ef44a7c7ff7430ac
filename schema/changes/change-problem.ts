import { Field, ObjectType } from 'type-graphql';
import { ProblemCode } from './problem-code.js';

/** A field in which a change and the object as it is now differ. */
@ObjectType({
  simpleResolvers: true,
  description: 'A field in which your change and the object as it is now differ (Abweichung).',
})
export class StateDifference {
  @Field(() => String, { description: 'The field (Feld), such as "office".' })
  readonly field!: string;

  @Field(() => String, { nullable: true, description: 'What it is now (aktueller Stand); keys, separated by commas.' })
  readonly current!: string | null;

  @Field(() => String, { nullable: true, description: 'What your change would make it (Ihr Stand); keys, separated by commas.' })
  readonly yours!: string | null;
}

/** What is wrong with a change; nothing of it has been written. */
@ObjectType({
  simpleResolvers: true,
  description: 'What is wrong with a change (Problem). A change with a problem is not made, not even in part.',
})
export class ChangeProblem {
  @Field(() => String, { description: 'The field at fault (Feld), such as "input.office" or "changes.2.createGoal.level".' })
  readonly field!: string;

  @Field(() => ProblemCode, { description: 'What kind of problem it is (Art).' })
  readonly code!: ProblemCode;

  @Field(() => [StateDifference], {
    description: 'Of a stale version: where your change and the object as it is now differ (Abweichungen).',
  })
  readonly differences!: readonly StateDifference[];
}
