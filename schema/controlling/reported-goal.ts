import { Field, ID, ObjectType } from 'type-graphql';
import { GoalLevel } from '../goals/goal-level.js';
import { Source } from '../sources/source.js';
import { TargetStatus } from '../status/target-status.js';
import { DeviationRemark, type ShownRemark } from './deviation-remark.js';
import { ReportedIndicator } from './reported-indicator.js';

/** A service as a report shows it. */
@ObjectType({ simpleResolvers: true, description: 'A service as a report shows it (Leistung im Bericht).' })
export class ReportedService {
  @Field(() => ID, { description: 'The id of the service (Kennung).' })
  readonly id!: string;

  @Field(() => String, { description: 'Its name (Bezeichnung).' })
  readonly name!: string;

  @Field(() => [String], { description: 'The provisions it rests on (Rechtsgrundlagen).' })
  readonly provisions!: readonly string[];

  @Field(() => [String], { description: 'The numbers of the offices that provide it (Ämter).' })
  readonly offices!: readonly string[];

  @Field(() => [String], { description: 'The keys of the goals it contributes to (Ziele), whoever is responsible for them.' })
  readonly goals!: readonly string[];
}

/** A goal as a report shows it. */
@ObjectType({
  simpleResolvers: true,
  description: 'A goal as a report shows it: intended and achieved effects (Ziel im Bericht).',
})
export class ReportedGoal {
  @Field(() => ID, { description: 'The id of the goal (Kennung).' })
  readonly id!: string;

  @Field(() => String, { description: 'Its key (Schlüssel).' })
  readonly key!: string;

  @Field(() => String, { description: 'The goal in words (Zielaussage).' })
  readonly statement!: string;

  @Field(() => GoalLevel, { description: 'Its level in the pyramid (Zielebene).' })
  readonly level!: GoalLevel;

  @Field(() => TargetStatus, { description: 'How it stands (Zielerreichung): as its worst target indicator with data.' })
  readonly status!: TargetStatus;

  @Field(() => Boolean, {
    nullable: true,
    description: 'Whether all results it rests on are of the year of the report (aktuell).',
  })
  readonly isCurrent!: boolean | null;

  @Field(() => [String], { description: 'Whom it is for (Zielgruppen).' })
  readonly targetGroups!: readonly string[];

  @Field(() => [ReportedIndicator], { description: 'Its indicators (Kennzahlen).' })
  readonly indicators!: readonly ReportedIndicator[];

  @Field(() => [ReportedService], { description: 'The services that contribute to it, of whichever office (Zielbeiträge).' })
  readonly services!: readonly ReportedService[];

  @Field(() => DeviationRemark, { nullable: true, description: 'What people say about it (Erläuterung).' })
  readonly remark!: ShownRemark | null;

  @Field(() => Source, { description: 'Where it is taken from (Quelle).' })
  readonly source!: Source;
}
