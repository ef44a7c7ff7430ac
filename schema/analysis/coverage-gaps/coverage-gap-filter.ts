import { Field, InputType } from 'type-graphql';
import { CoverageGapCode } from './coverage-gap-code.js';
import { GapSeverity } from './gap-severity.js';

/** Which gaps a list shows. */
@InputType({
  description:
    'Which gaps a list shows. What is given must all hold; of a list one entry must hold; an empty list holds for nothing. Gaps of levels belong to the whole city: every condition but code and severity leaves them out.',
})
export class CoverageGapFilter {
  @Field(() => [CoverageGapCode], { nullable: true, description: 'What is missing.' })
  readonly codes?: readonly CoverageGapCode[] | null;

  @Field(() => [GapSeverity], { nullable: true, description: 'How much hangs on it.' })
  readonly severities?: readonly GapSeverity[] | null;

  @Field(() => [String], {
    nullable: true,
    description:
      'Numbers of offices: responsible for the goal or product, providing the service, on either side of the contribution.',
  })
  readonly offices?: readonly string[] | null;

  @Field(() => [String], { nullable: true, description: 'Numbers of departments: responsible ones, or those of the offices.' })
  readonly departments?: readonly string[] | null;

  @Field(() => [String], {
    nullable: true,
    description: 'Codes of laws that the goal, product or service stands under, or either side of the contribution.',
  })
  readonly legalDomains?: readonly string[] | null;

  @Field(() => [String], {
    nullable: true,
    description: 'Numbers of the product areas that the goal, product or service lies in; of a contribution that of its goal.',
  })
  readonly productAreas?: readonly string[] | null;

  @Field(() => [String], {
    nullable: true,
    description:
      'Keys of fields of action that the goal belongs to, of a contribution its goal; leaves out services and products.',
  })
  readonly fieldsOfAction?: readonly string[] | null;
}
