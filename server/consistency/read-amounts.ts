import { ProductArea } from '../../schema/budget/product-area.js';
import type { AreaTotal } from '../../schema/money/area-total.js';
import type { BudgetAmount } from '../../schema/money/budget-amount.js';
import type { ChangeContext } from '../changes/change-context.js';
import { endOf } from '../graph/as-of.js';
import type { GoalGraph } from '../graph/goal-graph.js';
import { amountsOf, newestOf } from '../money/amount-loader.js';
import { totalsOf } from '../money/total-loader.js';

/** What is printed for a product area, and what its groups are budgeted. */
export interface AreaBudget {
  readonly area: ProductArea;
  readonly totals: readonly AreaTotal[];
  /** The amounts of each of its groups that count, in natural order. */
  readonly ofGroups: readonly (readonly BudgetAmount[])[];
}

/**
 * Reads the budgets of the product areas that have printed totals, in two statements. Amounts of other areas are not even read.
 *
 * @param asOf the moment at which they are looked for; now without it
 * @throws HubError DATABASE_UNAVAILABLE
 */
export async function readAmounts(context: ChangeContext, graph: GoalGraph, asOf: Date | null): Promise<readonly AreaBudget[]> {
  const areas = graph.all(ProductArea);
  const totals = await Promise.all(areas.map((area) => totalsOf(context, area)));
  const before = endOf(asOf);
  const known = (amounts: readonly BudgetAmount[]) => newestOf(before ? amounts.filter(({ setAt }) => setAt < before) : amounts);
  const withTotals = areas.flatMap((area, at) => (totals[at]!.length > 0 ? [{ area, totals: totals[at]! }] : []));
  return Promise.all(
    withTotals.map(async ({ area, totals: ofArea }) => {
      const ofGroups = await Promise.all(area.groups.map((group) => amountsOf(context, group)));
      return { area, totals: ofArea, ofGroups: ofGroups.map(known) };
    }),
  );
}
