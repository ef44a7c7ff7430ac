import { ArgsType, Field } from 'type-graphql';
import { ContributionFilter } from '../../contributions/contribution-filter.js';
import { ContributionOrder } from '../../contributions/contribution-order.js';
import { PageArgs } from '../../relay/page-args.js';
import { MatrixAxis } from './matrix-axis.js';

/** The arguments of a matrix. */
@ArgsType()
export class MatrixArgs {
  @Field(() => MatrixAxis, { description: 'What contributes (Zeilen); any axis but GOAL_LEVEL, which services do not have.' })
  readonly rows!: MatrixAxis;

  @Field(() => MatrixAxis, { description: 'What receives (Spalten).' })
  readonly columns!: MatrixAxis;

  @Field(() => ContributionFilter, { nullable: true, description: 'Which contributions to count; all without it.' })
  readonly filter?: ContributionFilter | null;
}

/** Where a cell stands. */
@ArgsType()
export class CellPlaceArgs {
  @Field(() => String, { nullable: true, description: 'The key of its row (Zeile); null for that of what has no value (ohne).' })
  readonly row?: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'The key of its column (Spalte); null for that of what has no value (ohne).',
  })
  readonly column?: string | null;
}

/** The arguments of the contributions of a cell; the filter of the matrix has chosen them already. */
@ArgsType()
export class CellContributionArgs extends PageArgs {
  @Field(() => ContributionOrder, { nullable: true, description: 'How to order them.' })
  readonly orderBy?: ContributionOrder | null;
}
