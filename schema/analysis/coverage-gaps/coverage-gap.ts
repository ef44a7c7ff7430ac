import { Field, ObjectType } from 'type-graphql';
import { GoalLevel } from '../../goals/goal-level.js';
import { Node } from '../../relay/node.js';
import { Source } from '../../sources/source.js';
import { CoverageGapCode } from './coverage-gap-code.js';
import { GapSeverity } from './gap-severity.js';

/** Something that a plan leaves open; worked out from the plan, so it is no record of it. */
@ObjectType({ simpleResolvers: true, description: 'Something that a plan leaves open (Lücke).' })
export class CoverageGap {
  @Field(() => CoverageGapCode, { description: 'What is missing (Art der Lücke).' })
  readonly code!: CoverageGapCode;

  @Field(() => GapSeverity, { description: 'How much hangs on it (Schweregrad).' })
  readonly severity!: GapSeverity;

  @Field(() => [Node], {
    description: 'The goal, service, product or contribution it is about (Gegenstand); none where it is about a level.',
  })
  readonly objects!: readonly Node[];

  @Field(() => GoalLevel, { nullable: true, description: 'The level it is about, if it is about one (Zielebene).' })
  readonly level!: GoalLevel | null;

  @Field(() => String, { description: 'One sentence that names the thing and what is missing (Meldung).' })
  readonly message!: string;

  @Field(() => String, { description: 'What would close the gap (Abhilfe).' })
  readonly remedy!: string;

  @Field(() => Source, {
    nullable: true,
    description: 'Where the object is taken from (Quelle); null where the gap is about a level.',
  })
  readonly source!: Source | null;
}
