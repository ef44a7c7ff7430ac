import DataLoader from 'dataloader';
import type { DataSource } from 'typeorm';
import type { ProductGroup } from '../../schema/budget/product-group.js';
import type { BudgetAmount } from '../../schema/money/budget-amount.js';
import type { ChangeContext } from '../changes/change-context.js';
import { unreadable } from '../changes/unavailable.js';
import { AMOUNT_COLUMNS, type AmountRow, amountOf } from './amount-row.js';

/** Every version of every amount of the groups, in the order of the budget; the newest version first. */
const AMOUNTS = `SELECT asked.place, ${AMOUNT_COLUMNS}
  FROM unnest($1::int[], $2::text[]) WITH ORDINALITY AS asked (year, product_group, place)
  JOIN budget_amount amount USING (year, product_group)
  ORDER BY asked.place, amount.fiscal_year, amount.kind, amount.side, length(amount.line), amount.line, amount.version DESC`;

type Loader = DataLoader<ProductGroup, readonly BudgetAmount[], string>;

const loaders = new WeakMap<ChangeContext, Loader>();

/**
 * All versions of the amounts of a group, in the order of the budget, the newest version of each first. Those of all groups of
 * an answer are read in one statement.
 *
 * @throws HubError DATABASE_UNAVAILABLE
 */
export function amountsOf(context: ChangeContext, group: ProductGroup): Promise<readonly BudgetAmount[]> {
  context.checkTime();
  context.notePassing(); // Results go on arriving, whatever becomes of the plan.
  let loader = loaders.get(context);
  if (!loader) {
    loader = new DataLoader((groups: readonly ProductGroup[]) => load(context.writer.database, groups), {
      cacheKeyFn: ({ id }) => id,
    });
    loaders.set(context, loader);
  }
  return loader.load(group);
}

/** Lets a request read anew: it sets amounts, and may show them before and after. */
export function forgetAmounts(context: ChangeContext): void {
  loaders.delete(context);
}

/** Of each amount the version that counts. */
export function newestOf(amounts: readonly BudgetAmount[]): readonly BudgetAmount[] {
  return amounts.filter((one, at) => at === 0 || !isSame(one, amounts[at - 1]!));
}

/** Whether two are versions of the same amount. */
export function isSame(one: BudgetAmount, other: BudgetAmount): boolean {
  const { fiscalYear, kind, side, line } = one;
  return other.fiscalYear === fiscalYear && other.kind === kind && other.side === side && other.line === line;
}

async function load(database: DataSource, groups: readonly ProductGroup[]): Promise<readonly (readonly BudgetAmount[])[]> {
  try {
    const rows: (AmountRow & { readonly place: string })[] = await database.query(AMOUNTS, [
      groups.map(({ year }) => year),
      groups.map(({ number }) => number),
    ]);
    const lists = groups.map((): BudgetAmount[] => []);
    for (const { place, ...row } of rows) lists[Number(place) - 1]!.push(amountOf(row, groups[Number(place) - 1]!));
    return lists;
  } catch (error) {
    throw unreadable(error as Error, 'Amounts');
  }
}
