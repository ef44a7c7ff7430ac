import { Args, Ctx, FieldResolver, Query, Resolver, Root } from 'type-graphql';
import { Explanation } from '../../../schema/analysis/explanation/explanation.js';
import { ExplanationArgs, Language } from '../../../schema/analysis/explanation/language.js';
import { ContributionMatrix, MatrixCell } from '../../../schema/analysis/matrix/contribution-matrix.js';
import { CellContributionArgs, CellPlaceArgs, MatrixArgs } from '../../../schema/analysis/matrix/matrix-args.js';
import { Contribution } from '../../../schema/contributions/contribution.js';
import { ContributionConnection } from '../../../schema/contributions/contribution-connection.js';
import type { GoalGraph } from '../../graph/goal-graph.js';
import { GraphOfYear, type HubContext } from '../../graph/hub-context.js';
import type { Page } from '../../relay/page.js';
import { inTurns } from '../../turns/in-turns.js';
import { pageOfContributions, recordsOf } from '../page-in-turns.js';
import { countMatrix } from './count.js';
import { explainCell } from './explain-cell.js';
import type { Cell, Matrix } from './matrix.js';

/** Who contributes to whom, counted. */
@Resolver(() => ContributionMatrix)
export class MatrixResolver {
  @Query(() => ContributionMatrix, {
    description:
      'Who contributes to whom, counted (Zielbeitragsmatrix): rows contribute, columns receive. A contribution with several values on an axis, such as several offices, counts in each of their lines; totals count it once.',
  })
  contributionMatrix(
    @Args(() => MatrixArgs) args: MatrixArgs,
    @GraphOfYear() graph: GoalGraph,
    @Ctx() context: HubContext,
  ): Promise<Matrix> {
    return inTurns(countMatrix(graph, args), context);
  }

  @FieldResolver(() => MatrixCell, {
    nullable: true,
    description: 'One cell (Zelle), to read its contributions page by page; null where nothing stands.',
  })
  cell(@Root() { cells }: Matrix, @Args(() => CellPlaceArgs) { row = null, column = null }: CellPlaceArgs): Cell | null {
    return cells.find((cell) => cell.row.key === row && cell.column.key === column) ?? null;
  }
}

/** What stands in a cell, and why. */
@Resolver(() => MatrixCell)
export class MatrixCellContributions {
  @FieldResolver(() => ContributionConnection, { description: 'What is counted in it (Zielbeiträge).' })
  contributions(
    @Root() cell: Cell,
    @Args(() => CellContributionArgs) args: CellContributionArgs,
    @Ctx() context: HubContext,
  ): Promise<Page<Contribution>> {
    const work = function* () {
      const entries = yield* recordsOf(cell.matrix.graph.all(Contribution), yield* cell.entries());
      return yield* pageOfContributions(entries, args);
    };
    return inTurns(work(), context);
  }

  @FieldResolver(() => Explanation, {
    description: 'Why so many contributions are counted here (Begründung): which rule put how many on the row and the column.',
  })
  explanation(
    @Root() cell: Cell,
    @Args(() => ExplanationArgs) { language }: ExplanationArgs,
    @Ctx() context: HubContext,
  ): Promise<Explanation> {
    return inTurns(explainCell(cell, language ?? Language.DE), context);
  }
}
