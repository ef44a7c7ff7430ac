import { Field, InputType } from 'type-graphql';
import { SourceKind } from '../sources/source-kind.js';
import { IndicatorDirection } from './indicator-direction.js';
import { IndicatorKind } from './indicator-kind.js';

/** Which indicators a list shows. */
@InputType({
  description:
    'Which indicators a list shows. What is given must all hold; of a list one entry must hold; an empty list holds for nothing.',
})
export class IndicatorFilter {
  @Field(() => [IndicatorKind], { nullable: true, description: 'What they are used for.' })
  readonly kinds?: readonly IndicatorKind[] | null;

  @Field(() => [IndicatorDirection], { nullable: true, description: 'Where their values are meant to go.' })
  readonly directions?: readonly IndicatorDirection[] | null;

  @Field(() => [String], { nullable: true, description: 'Keys of the goals they measure.' })
  readonly goals?: readonly string[] | null;

  @Field(() => [String], {
    nullable: true,
    description: 'Numbers of the product groups they lie in, by themselves or by their goal or product.',
  })
  readonly productGroups?: readonly string[] | null;

  @Field(() => [String], { nullable: true, description: 'Numbers of the product areas they lie in.' })
  readonly productAreas?: readonly string[] | null;

  @Field(() => [String], { nullable: true, description: 'Numbers of the offices that answer for them.' })
  readonly offices?: readonly string[] | null;

  @Field(() => [String], { nullable: true, description: 'Citations of the provisions they rest on.' })
  readonly provisions?: readonly string[] | null;

  @Field(() => [SourceKind], { nullable: true, description: 'Stated or inferred.' })
  readonly sourceKinds?: readonly SourceKind[] | null;

  @Field(() => String, { nullable: true, description: 'Words in key or name; case, umlauts and ß do not matter.' })
  readonly text?: string | null;
}
