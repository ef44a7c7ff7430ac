import { Field, Int, ObjectType } from 'type-graphql';
import type { Contribution } from '../../contributions/contribution.js';
import { Office } from '../../organisation/office.js';

/** One office depends on another. */
@ObjectType({
  simpleResolvers: true,
  description: 'One office depends on another (Abhängigkeit): a service of the other contributes to a goal of the one.',
})
export class OfficeDependency {
  @Field(() => Office, { description: 'Whose goals they are (abhängiges Amt).' })
  readonly office!: Office;

  @Field(() => Office, { description: 'Who contributes to them, alone or with others (beitragendes Amt).' })
  readonly dependsOn!: Office;

  @Field(() => Int, { description: 'How many contributions it is; those that conflict do not count (Anzahl der Zielbeiträge).' })
  readonly contributionCount!: number;

  @Field(() => Int, { description: 'How many goals they go to (Anzahl der Ziele).' })
  readonly goalCount!: number;

  /** The contributions themselves, in natural order. */
  readonly all!: readonly Contribution[];
}
