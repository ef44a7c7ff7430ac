import { Field, InputType } from 'type-graphql';
import { ConsistencyCode } from './consistency-code.js';
import { FindingSeverity } from './finding-severity.js';

/** Which findings a list shows. */
@InputType({
  description:
    'Which findings a list shows. What is given must all hold; of a list one entry must hold; an empty list holds for nothing.',
})
export class ConsistencyFilter {
  @Field(() => [ConsistencyCode], { nullable: true, description: 'The rules that found them; the others are not even checked.' })
  readonly codes?: readonly ConsistencyCode[] | null;

  @Field(() => [FindingSeverity], { nullable: true, description: 'How sure they are to be mistakes.' })
  readonly severities?: readonly FindingSeverity[] | null;

  @Field(() => [String], {
    nullable: true,
    description: 'Numbers of the offices that answer for something they are about; for a product area those of its groups.',
  })
  readonly offices?: readonly string[] | null;

  @Field(() => [String], { nullable: true, description: 'Numbers of the product areas that something they are about lies in.' })
  readonly productAreas?: readonly string[] | null;
}
