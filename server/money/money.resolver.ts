import { Arg, Args, Ctx, FieldResolver, Int, Resolver, Root } from 'type-graphql';
import { ExplanationArgs, Language } from '../../schema/analysis/explanation/language.js';
import { ProductArea } from '../../schema/budget/product-area.js';
import { ProductGroup } from '../../schema/budget/product-group.js';
import { Goal } from '../../schema/goals/goal.js';
import { AmountKind } from '../../schema/money/amount-kind.js';
import { AreaTotal } from '../../schema/money/area-total.js';
import { BudgetAmount } from '../../schema/money/budget-amount.js';
import { GoalCosts } from '../../schema/money/goal-costs.js';
import type { ChangeContext } from '../changes/change-context.js';
import { seesDrafts } from '../security/viewer.js';
import { amountsOf, isSame, newestOf } from './amount-loader.js';
import { COST_RULE, costsOf } from './goal-costs.js';
import { totalsOf } from './total-loader.js';

/** The operating budget of a product group. */
@Resolver(() => ProductGroup)
export class ProductGroupAmounts {
  @FieldResolver(() => [BudgetAmount], {
    description: 'The amounts of its operating budget that count (Teilergebnisplan), by year, kind, side and row; totals last.',
  })
  async amounts(
    @Root() group: ProductGroup,
    @Arg('fiscalYears', () => [Int], { nullable: true, description: 'Of which years (Jahre); of all without it.' })
    fiscalYears: readonly number[] | null,
    @Arg('kinds', () => [AmountKind], { nullable: true, description: 'Which amounts (Betragsarten); all without it.' })
    kinds: readonly AmountKind[] | null,
    @Ctx() context: ChangeContext,
  ): Promise<readonly BudgetAmount[]> {
    const isWanted = ({ fiscalYear, kind }: BudgetAmount) =>
      (fiscalYears?.includes(fiscalYear) ?? true) && (kinds?.includes(kind) ?? true);
    return newestOf(await amountsOf(context, group)).filter(isWanted);
  }
}

/** What the budget prints beside its groups. */
@Resolver(() => ProductArea)
export class ProductAreaTotals {
  @FieldResolver(() => [AreaTotal], {
    description:
      'Its totals as the budget prints them (gedruckte Summen), by year and side; none of a draft, which is not printed yet.',
  })
  totals(@Root() area: ProductArea, @Ctx() context: ChangeContext): Promise<readonly AreaTotal[]> {
    return totalsOf(context, area);
  }
}

/** What is behind an amount. */
@Resolver(() => BudgetAmount)
export class BudgetAmountResolver {
  @FieldResolver(() => String, {
    nullable: true,
    description:
      'The subject id of who set it (Handelnde), and nothing else about them; null for those who do not work on plans, who see the office only.',
  })
  setBy(@Root() { setBy }: BudgetAmount, @Ctx() { viewer }: ChangeContext): string | null {
    return seesDrafts(viewer) ? setBy : null;
  }

  @FieldResolver(() => [BudgetAmount], {
    description: 'What was said of the same row and year before, the newest first (frühere Fassungen).',
  })
  async earlier(@Root() amount: BudgetAmount, @Ctx() context: ChangeContext): Promise<readonly BudgetAmount[]> {
    const all = await amountsOf(context, amount.productGroup);
    return all.filter((one) => isSame(one, amount) && one.version < amount.version);
  }
}

/** What a goal costs. */
@Resolver(() => Goal)
export class GoalCostsOfYear {
  @FieldResolver(() => GoalCosts, {
    description: 'What the product groups behind it cost in a year (Kosten): its own and the contributing ones, not added up.',
  })
  costs(
    @Root() goal: Goal,
    @Arg('fiscalYear', () => Int, { description: 'Of which year (Jahr).' }) fiscalYear: number,
    @Arg('kind', () => AmountKind, { defaultValue: AmountKind.BUDGETED, description: 'Which amounts (Betragsart).' })
    kind: AmountKind,
    @Ctx() context: ChangeContext,
  ): Promise<GoalCosts> {
    return costsOf(goal, fiscalYear, kind, async (group) => newestOf(await amountsOf(context, group)));
  }
}

/** By which rule sums are made. */
@Resolver(() => GoalCosts)
export class GoalCostsRule {
  @FieldResolver(() => String, { description: 'By which rule the sums are made, in words (Rechenregel).' })
  rule(@Args(() => ExplanationArgs) { language }: ExplanationArgs): string {
    return language === Language.EN ? COST_RULE.en : COST_RULE.de;
  }
}
