import type {
  AmountKind,
  AmountsCostsOfGoal,
  AmountsCostsOfGoalVariables,
  AmountsOfGroup,
  AmountsOfGroupVariables,
  AmountsSet,
  AmountsSetVariables,
  BudgetAmount,
  BudgetAmountInput,
  BudgetSide,
  GroupCosts,
  Hub,
  Language,
  ProductGroupSummary,
  Result,
  ServiceSummary,
  SourceInput,
  SourceReference,
} from '@zielnetz/client';
import type { ChangeableHub } from '@zielnetz/client/changes';
import { type Shape, same } from './same.js';

type Maybe<Type> = Type | null | undefined;

same<AmountKind, 'BUDGETED' | 'ACTUAL'>();
same<BudgetSide, 'REVENUE' | 'EXPENDITURE'>();
same<
  Shape<BudgetAmount>,
  {
    readonly fiscalYear: number;
    readonly side: BudgetSide;
    readonly rowNumber: number | null;
    readonly kind: AmountKind;
    readonly version: number;
    readonly name: string;
    readonly amount: string | null;
    readonly refundedShare: string | null;
    readonly refundedBy: string | null;
    readonly refundedAmount: string | null;
    readonly reason: string | null;
    readonly office: string | null;
    readonly setAt: string;
    readonly source: SourceReference;
  }
>();
same<
  Shape<GroupCosts>,
  {
    readonly productGroup: ProductGroupSummary;
    readonly services: readonly ServiceSummary[];
    readonly revenue: string | null;
    readonly expenditure: string | null;
    readonly net: string | null;
  }
>();
same<
  Shape<BudgetAmountInput>,
  {
    readonly productGroup: string;
    readonly fiscalYear: number;
    readonly side: BudgetSide;
    readonly rowNumber?: Maybe<number>;
    readonly kind: AmountKind;
    readonly name: string;
    readonly amount?: Maybe<string>;
    readonly refundedShare?: Maybe<string>;
    readonly refundedBy?: Maybe<string>;
    readonly reason?: Maybe<string>;
    readonly source: SourceInput;
    readonly supersedes?: Maybe<number>;
  }
>();

/** The budget of a group, and what stands behind a goal. */
export async function amounts(hub: Hub): Promise<void> {
  type OfGroup = {
    number: string;
    year?: Maybe<number>;
    fiscalYears?: Maybe<readonly number[]>;
    kinds?: Maybe<readonly AmountKind[]>;
  };
  same<Shape<AmountsOfGroupVariables>, Shape<OfGroup>>();
  const data = await hub.amounts.ofGroup({ number: '0501' });
  same<typeof data, AmountsOfGroup>();
  const result = await hub.amounts.ofGroup.result({ number: '0501' });
  same<typeof result, Result<AmountsOfGroup>>();
  type OfGoal = {
    key: string;
    year?: Maybe<number>;
    fiscalYear: number;
    kind?: Maybe<AmountKind>;
    language?: Maybe<Language>;
  };
  same<Shape<AmountsCostsOfGoalVariables>, Shape<OfGoal>>();
  const costs = await hub.amounts.costsOfGoal({ key: '0501-1', fiscalYear: 2026 });
  same<typeof costs, AmountsCostsOfGoal>();
  const costsResult = await hub.amounts.costsOfGoal.result({ key: '0501-1', fiscalYear: 2026 });
  same<typeof costsResult, Result<AmountsCostsOfGoal>>();
  // @ts-expect-error an exact decimal is a text
  costs.goal?.costs.ownNet?.toFixed(2);
}

/** An amount that is set. */
export async function setting(hub: ChangeableHub, input: BudgetAmountInput): Promise<void> {
  type Asked = { input: BudgetAmountInput; idempotencyKey?: Maybe<string>; language?: Maybe<Language> };
  same<Shape<AmountsSetVariables>, Asked>();
  const data = await hub.amounts.set({ input });
  same<typeof data, AmountsSet>();
  const result = await hub.amounts.set.result({ input });
  same<typeof result, Result<AmountsSet>>();
  // @ts-expect-error money is no float
  await hub.amounts.set({ input: { ...input, amount: 42660 } });
}
