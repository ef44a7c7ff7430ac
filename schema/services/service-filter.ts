import { Field, InputType } from 'type-graphql';
import { SourceKind } from '../sources/source-kind.js';

/** Which services a list shows. */
@InputType({
  description:
    'Which services a list shows. What is given must all hold; of a list one entry must hold; an empty list holds for nothing.',
})
export class ServiceFilter {
  @Field(() => [String], { nullable: true, description: 'Numbers of offices that provide the service.' })
  readonly offices?: readonly string[] | null;

  @Field(() => [String], { nullable: true, description: 'Numbers of departments of these offices.' })
  readonly departments?: readonly string[] | null;

  @Field(() => [String], { nullable: true, description: 'Codes of laws the service is provided under.' })
  readonly legalDomains?: readonly string[] | null;

  @Field(() => [String], { nullable: true, description: 'Numbers of the product areas the service lies in.' })
  readonly productAreas?: readonly string[] | null;

  @Field(() => [String], { nullable: true, description: 'Keys of target groups.' })
  readonly targetGroups?: readonly string[] | null;

  @Field(() => Boolean, { nullable: true, description: 'Only services that contribute to some goal, or only those that do not.' })
  readonly withContributions?: boolean | null;

  @Field(() => [SourceKind], { nullable: true, description: 'Stated or inferred.' })
  readonly sourceKinds?: readonly SourceKind[] | null;

  @Field(() => String, { nullable: true, description: 'Words in key or name; case, umlauts and ß do not matter.' })
  readonly text?: string | null;
}
