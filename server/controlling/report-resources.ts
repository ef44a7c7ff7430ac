import type { ProductGroup } from '../../schema/budget/product-group.js';
import type { ReportedAmounts, ReportedResources, ReportedUnit } from '../../schema/controlling/report-area.js';
import { AmountKind } from '../../schema/money/amount-kind.js';
import { type BudgetAmount, TOTAL } from '../../schema/money/budget-amount.js';
import type { Department } from '../../schema/organisation/department.js';
import type { Office } from '../../schema/organisation/office.js';
import { amountsOf, newestOf } from '../money/amount-loader.js';
import { costsOfGroup } from '../money/goal-costs.js';
import type { Reporting } from './reporting.js';

/** What a product group needs and has used in the year: the totals as its source prints them. */
export async function reportResources(
  { context, question: { year, before } }: Reporting,
  group: ProductGroup,
): Promise<ReportedResources> {
  const known = (await amountsOf(context, group)).filter(({ setAt }) => before === null || setAt < before);
  const ofYear = newestOf(known).filter(({ fiscalYear }) => fiscalYear === year);
  const totals = (wanted: AmountKind): ReportedAmounts => {
    const amounts = ofYear.filter(({ kind }) => kind === wanted);
    const { revenue, expenditure, net } = costsOfGroup(group, [], amounts);
    return { revenue, expenditure, net };
  };
  const { BUDGETED, ACTUAL } = AmountKind;
  return { productGroup: named(group), budgeted: totals(BUDGETED), actual: totals(ACTUAL), source: sourceOf(ofYear) };
}

function sourceOf(amounts: readonly BudgetAmount[]): string | null {
  const documents = amounts.filter(({ line }) => line === TOTAL).map(({ source }) => source.document);
  return documents.length === 0 ? null : [...new Set(documents)].join('; ');
}

/** A unit as a report calls it. */
export function named({ id, number, name }: Office | Department | ProductGroup): ReportedUnit {
  return { id, number, name };
}
