import type { ProductGroup } from '../../schema/budget/product-group.js';
import { BudgetAmount } from '../../schema/money/budget-amount.js';
import { sourceOf } from '../graph/said.js';

/** All that an amount says, as it is read: numbers as texts, so that nothing is rounded. */
export const AMOUNT_COLUMNS = `amount.product_group AS "groupNumber", amount.fiscal_year AS "fiscalYear", amount.side, amount.line,
  amount.kind, amount.version, amount.name, amount.amount::text AS amount, amount.refunded_share::text AS "refundedShare",
  amount.refunded_by AS "refundedBy", amount.reason, amount.set_by AS "setBy", amount.office, amount.set_at AS "setAt",
  amount.source_document, amount.source_section, amount.source_page, amount.source_kind`;

type Columns = 'groupNumber' | 'fiscalYear' | 'side' | 'line' | 'kind' | 'version' | 'name' | 'amount';
type Others = 'refundedShare' | 'refundedBy' | 'reason' | 'setBy' | 'office' | 'setAt';

/** A row as {@link AMOUNT_COLUMNS} gives it. */
export type AmountRow = Pick<BudgetAmount, Columns | Others> & {
  readonly source_document: string;
  readonly source_section: string | null;
  readonly source_page: string | null;
  readonly source_kind: string;
};

/** The amount that a row stands for. */
export function amountOf(row: AmountRow, productGroup: ProductGroup): BudgetAmount {
  const { source_document, source_section, source_page, source_kind, ...said } = row;
  const source = sourceOf({ source_document, source_section, source_page, source_kind });
  return Object.assign(new BudgetAmount(), { ...said, year: productGroup.year, productGroup, source });
}
