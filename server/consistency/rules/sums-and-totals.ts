import type { CheckedFigure } from '../../../schema/consistency/checked-figure.js';
import { ConsistencyCode } from '../../../schema/consistency/consistency-code.js';
import { IndicatorValueKind } from '../../../schema/indicators/indicator-value-kind.js';
import { Period } from '../../../schema/indicators/period.js';
import { AmountKind } from '../../../schema/money/amount-kind.js';
import type { AreaTotal } from '../../../schema/money/area-total.js';
import { type BudgetAmount, TOTAL } from '../../../schema/money/budget-amount.js';
import { compareDecimals, sumOf } from '../../../schema/numbers/exact.js';
import type { Node } from '../../../schema/relay/node.js';
import { textOf } from '../../analysis/explanation/message.js';
import { listed } from '../../analysis/explanation/say.js';
import { decimalIn } from '../../indicators/words.js';
import { each } from '../../turns/each.js';
import type { Found, Rule } from '../found.js';
import { MESSAGES, SIDES } from '../messages.js';
import type { AreaBudget } from '../read-amounts.js';
import { nameOf } from '../say.js';

/** What the groups of an area come to for one year, on one side. */
interface Sum {
  readonly total: AreaTotal;
  readonly amounts: readonly BudgetAmount[];
  readonly sum: string;
  /** Less than 0 if the groups come to less than is printed; null where that may be because one of them is not known. */
  readonly compared: number | null;
}

/** The groups of product areas against the totals that are printed for these. */
export const SUMS_AND_TOTALS: Rule = {
  code: ConsistencyCode.SUM_DIFFERS_FROM_TOTAL,
  needs: 'AMOUNTS',
  *find(plan, add) {
    yield* each(plan.budgets, (budget) => compare(budget, add));
  },
};

/** Amounts are not negative, so some groups alone are never more than all of them; that they are less says nothing. */
function compare({ area, totals, ofGroups }: AreaBudget, add: (found: Found) => void): void {
  const sums = totals.map((total) => sumFor(total, ofGroups));
  // Groups that add up somewhere are all there are.
  const areAll = sums.some(({ compared }) => compared === 0);
  const wrong = sums.filter(({ compared }) => compared !== null && (compared > 0 || (areAll && compared < 0)));
  const [first] = wrong;
  if (!first) return;
  add({
    subjects: [area],
    figures: wrong.flatMap(({ total, amounts }) => [
      ...amounts.map((one) => figure(one.productGroup, { ...one, amount: one.amount! })),
      figure(area, total),
    ]),
    sentence: (language) => {
      const place = ({ total: { fiscalYear, side } }: Sum) => `${fiscalYear} (${textOf(language, SIDES[side], {})})`;
      return textOf(language, MESSAGES.SUM_DIFFERS_FROM_TOTAL, {
        ...{ subject: nameOf(area, language), place: place(first), places: listed(language, wrong.map(place)) },
        ...{ sum: decimalIn(language, first.sum), total: decimalIn(language, first.total.amount) },
      });
    },
  });
}

function sumFor(total: AreaTotal, ofGroups: AreaBudget['ofGroups']): Sum {
  const amounts = ofGroups.flatMap((ofGroup) => ofGroup.find((one) => isComparable(one, total)) ?? []);
  const sum = sumOf(amounts.map((one) => one.amount!));
  const compared = compareDecimals(sum, total.amount);
  return { total, amounts, sum, compared: compared <= 0 && amounts.length < ofGroups.length ? null : compared };
}

/** The total of a group for the same year and side, as it is budgeted. */
function isComparable({ kind, line, fiscalYear, side, amount }: BudgetAmount, total: AreaTotal): boolean {
  const isTotal = kind === AmountKind.BUDGETED && line === TOTAL && amount !== null;
  return isTotal && fiscalYear === total.fiscalYear && side === total.side;
}

function figure(
  of: Node,
  { fiscalYear, side, amount, source }: Pick<AreaTotal, 'fiscalYear' | 'side' | 'amount' | 'source'>,
): CheckedFigure {
  const period = Period.named(String(fiscalYear))!;
  return { of, kind: IndicatorValueKind.BUDGETED, period, side, value: amount, source };
}
