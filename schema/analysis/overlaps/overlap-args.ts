import { ArgsType, Field, InputType } from 'type-graphql';
import { PageArgs } from '../../relay/page-args.js';
import { OverlapKind } from './overlap-kinds.js';

/** Which overlaps a list shows. */
@InputType({
  description:
    'Which overlaps a list shows. What is given must all hold; of a list one entry must hold; an empty list holds for nothing. Offices, departments and product areas are those of one of the two, and narrow down what is compared.',
})
export class OverlapFilter {
  @Field(() => [OverlapKind], { nullable: true, description: 'Why the two overlap.' })
  readonly kinds?: readonly OverlapKind[] | null;

  @Field(() => [String], { nullable: true, description: 'Numbers of offices that provide the service or have the product.' })
  readonly offices?: readonly string[] | null;

  @Field(() => [String], { nullable: true, description: 'Numbers of departments of these offices, or of the product group.' })
  readonly departments?: readonly string[] | null;

  @Field(() => [String], { nullable: true, description: 'Numbers of the product areas that the service or product lies in.' })
  readonly productAreas?: readonly string[] | null;

  @Field(() => Boolean, { nullable: true, description: 'Only overlaps that are justified, or only those that are open.' })
  readonly isJustified?: boolean | null;
}

/** The arguments of the list of overlaps. */
@ArgsType()
export class OverlapArgs extends PageArgs {
  @Field(() => OverlapFilter, { nullable: true, description: 'Which overlaps to show; all without it.' })
  readonly filter?: OverlapFilter | null;
}
