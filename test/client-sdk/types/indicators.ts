import type {
  GoalSummary,
  Hub,
  Indicator,
  IndicatorDirection,
  IndicatorFilter,
  IndicatorKind,
  IndicatorOrder,
  IndicatorOrderField,
  IndicatorSubject,
  IndicatorSummary,
  IndicatorsGet,
  IndicatorsGetVariables,
  IndicatorsList,
  IndicatorsListVariables,
  IndicatorsOfGoal,
  IndicatorsOfGoalVariables,
  IndicatorsValues,
  IndicatorsValuesVariables,
  IndicatorValue,
  IndicatorValueInput,
  IndicatorValueKind,
  IndicatorValuesHistory,
  IndicatorValuesHistoryVariables,
  IndicatorValuesSet,
  IndicatorValuesSetOne,
  IndicatorValuesSetOneVariables,
  IndicatorValuesSetVariables,
  Language,
  OfficeSummary,
  OrderDirection,
  PageEnd,
  PeriodType,
  Problem,
  ProductGroupSummary,
  ProductSummary,
  ProvisionSummary,
  Result,
  SourceKind,
  SourceReference,
  Suppression,
} from '@zielnetz/client';
import type { ChangeableHub } from '@zielnetz/client/changes';
import { type Shape, same } from './same.js';

type Maybe<Type> = Type | null | undefined;
type Paged = { first?: Maybe<number>; after?: Maybe<string> };
type List<Item> = { readonly totalCount: number; readonly nodes: readonly Item[]; readonly pageInfo: PageEnd };
type WithValues = Indicator & {
  readonly values: { readonly totalCount: number; readonly nodes: readonly IndicatorValue[] };
};

same<IndicatorKind, 'TARGET' | 'STANDARD' | 'OUTPUT' | 'FAIRNESS'>();
same<IndicatorDirection, 'MORE' | 'LESS' | 'KEEP'>();
same<IndicatorSubject, 'PEOPLE' | 'HOUSEHOLDS' | 'CASES'>();
same<IndicatorOrderField, 'KEY' | 'NAME'>();
same<PeriodType, 'CUT_OFF_DATE' | 'MONTH' | 'QUARTER' | 'YEAR'>();
same<
  IndicatorValueKind,
  'ACTUAL' | 'BUDGETED' | 'PLANNED' | 'REFERENCE' | 'CORRIDOR_LOW' | 'CORRIDOR_HIGH' | 'OFFERED' | 'AGREED' | 'FORECAST'
>();
same<IndicatorSummary, { readonly id: string; readonly key: string; readonly name: string; readonly unit: string }>();
same<
  Shape<Indicator>,
  {
    readonly id: string;
    readonly key: string;
    readonly name: string;
    readonly unit: string;
    readonly kind: IndicatorKind;
    readonly direction: IndicatorDirection | null;
    readonly subject: IndicatorSubject | null;
    readonly partOf: IndicatorSummary | null;
    readonly numerator: string | null;
    readonly denominator: string | null;
    readonly dimension: string | null;
    readonly validFrom: string | null;
    readonly validTo: string | null;
    readonly provision: ProvisionSummary | null;
    readonly goal: GoalSummary | null;
    readonly productGroup: ProductGroupSummary | null;
    readonly product: ProductSummary | null;
    readonly office: OfficeSummary | null;
    readonly source: SourceReference;
  }
>();
same<
  Shape<IndicatorValue>,
  {
    readonly kind: IndicatorValueKind;
    readonly value: string | null;
    readonly suppression: Suppression | null;
    readonly text: string | null;
    readonly version: number;
    readonly reason: string | null;
    readonly office: string | null;
    readonly setAt: string;
    readonly period: {
      readonly name: string;
      readonly type: PeriodType;
      readonly firstDay: string;
      readonly lastDay: string;
    };
    readonly source: SourceReference;
  }
>();
same<
  IndicatorFilter,
  {
    readonly directions?: Maybe<readonly IndicatorDirection[]>;
    readonly goals?: Maybe<readonly string[]>;
    readonly kinds?: Maybe<readonly IndicatorKind[]>;
    readonly offices?: Maybe<readonly string[]>;
    readonly productAreas?: Maybe<readonly string[]>;
    readonly productGroups?: Maybe<readonly string[]>;
    readonly provisions?: Maybe<readonly string[]>;
    readonly sourceKinds?: Maybe<readonly SourceKind[]>;
    readonly text?: Maybe<string>;
  }
>();
same<IndicatorOrder, { readonly direction?: OrderDirection; readonly field: IndicatorOrderField }>();

/** Indicators, filtered and page by page. */
export async function indicators(hub: Hub): Promise<void> {
  type Asked = Paged & { year?: Maybe<number>; filter?: Maybe<IndicatorFilter>; orderBy?: Maybe<IndicatorOrder> };
  same<Shape<IndicatorsListVariables>, Shape<Asked>>();
  const data = await hub.indicators.list({ filter: { kinds: ['TARGET'] }, orderBy: { field: 'NAME' } });
  same<typeof data, IndicatorsList>();
  same<typeof data.indicators, List<Indicator>>();
  const result = await hub.indicators.list.result();
  same<typeof result, Result<IndicatorsList>>();
  for await (const one of hub.indicators.list.each({ year: 2026 })) same<typeof one, Indicator>();
  for await (const page of hub.indicators.list.pages()) same<typeof page, List<Indicator>>();
  // @ts-expect-error indicators are not ordered by values
  await hub.indicators.list({ orderBy: { field: 'VALUE' } });
  // @ts-expect-error an indicator may belong to no goal
  data.indicators.nodes[0]?.goal.key;
}

/** One indicator, and its series. */
export async function series(hub: Hub): Promise<void> {
  same<
    Shape<IndicatorsGetVariables>,
    { key: string; year?: Maybe<number>; firstValues?: Maybe<number>; language?: Maybe<Language> }
  >();
  const { indicator, ...rest } = await hub.indicators.get({ key: 'K1', year: 2013 });
  same<{ readonly indicator: typeof indicator }, IndicatorsGet>();
  same<typeof rest, Omit<IndicatorsGet, 'indicator'>>();
  same<Shape<NonNullable<typeof indicator>>, Shape<WithValues>>();
  const gotten = await hub.indicators.get.result({ key: 'K1' });
  same<typeof gotten, Result<IndicatorsGet>>();
  type Asked = Paged & {
    key: string;
    year?: Maybe<number>;
    kinds?: Maybe<readonly IndicatorValueKind[]>;
    from?: Maybe<string>;
    to?: Maybe<string>;
    asOf?: Maybe<string>;
    language?: Maybe<Language>;
  };
  same<Shape<IndicatorsValuesVariables>, Shape<Asked>>();
  const values = await hub.indicators.values({ key: 'K1', kinds: ['ACTUAL'], from: '2024-01-01' });
  same<typeof values, IndicatorsValues>();
  const result = await hub.indicators.values.result({ key: 'K1' });
  same<typeof result, Result<IndicatorsValues>>();
  for await (const one of hub.indicators.values.each({ key: 'K1' })) same<typeof one, IndicatorValue>();
  for await (const page of hub.indicators.values.pages({ key: 'K1' })) same<typeof page, List<IndicatorValue>>();
  // @ts-expect-error which one?
  await hub.indicators.values({ year: 2026 });
  // @ts-expect-error an exact decimal is a text
  values.indicator?.values.nodes[0]?.value?.toFixed(1);
}

/** The indicators of a goal. */
export async function ofGoal(hub: Hub): Promise<void> {
  type Asked = { key: string; year?: Maybe<number>; kinds?: Maybe<readonly IndicatorValueKind[]> };
  type Pages = { firstIndicators?: Maybe<number>; firstValues?: Maybe<number>; language?: Maybe<Language> };
  same<Shape<IndicatorsOfGoalVariables>, Shape<Asked & Pages>>();
  const data = await hub.indicators.ofGoal({ key: '0501-1', year: 2026 });
  same<typeof data, IndicatorsOfGoal>();
  const result = await hub.indicators.ofGoal.result({ key: '0501-1' });
  same<typeof result, Result<IndicatorsOfGoal>>();
  // @ts-expect-error they come in one piece
  hub.indicators.ofGoal.each({ key: '0501-1' });
}

/** Values that are set, and what was said before. */
export async function setting(hub: ChangeableHub, value: IndicatorValueInput): Promise<void> {
  type Asked = {
    year: number;
    values: readonly IndicatorValueInput[];
    idempotencyKey?: Maybe<string>;
    language?: Maybe<Language>;
  };
  same<Shape<IndicatorValuesSetVariables>, Shape<Asked>>();
  const data = await hub.indicatorValues.set({ year: 2026, values: [value] });
  same<typeof data, IndicatorValuesSet>();
  same<typeof data.setIndicatorValues.problems, readonly Problem[]>();
  const result = await hub.indicatorValues.set.result({ year: 2026, values: [] });
  same<typeof result, Result<IndicatorValuesSet>>();
  same<
    Shape<IndicatorValuesSetOneVariables>,
    { input: IndicatorValueInput; idempotencyKey?: Maybe<string>; language?: Maybe<Language> }
  >();
  const one = await hub.indicatorValues.setOne({ input: value });
  same<typeof one, IndicatorValuesSetOne>();
  const setOne = await hub.indicatorValues.setOne.result({ input: value });
  same<typeof setOne, Result<IndicatorValuesSetOne>>();
  type Told = Paged & {
    key: string;
    year?: Maybe<number>;
    kinds?: Maybe<readonly IndicatorValueKind[]>;
    language?: Maybe<Language>;
  };
  same<Shape<IndicatorValuesHistoryVariables>, Shape<Told>>();
  const history = await hub.indicatorValues.history({ key: 'K1' });
  same<typeof history, IndicatorValuesHistory>();
  const told = await hub.indicatorValues.history.result({ key: 'K1' });
  same<typeof told, Result<IndicatorValuesHistory>>();
  for await (const one of hub.indicatorValues.history.each({ key: 'K1' })) same<typeof one.setBy, string | null>();
  for await (const page of hub.indicatorValues.history.pages({ key: 'K1' })) same<typeof page.totalCount, number>();
  // @ts-expect-error an exact decimal is a text
  await hub.indicatorValues.set({ year: 2026, values: [{ ...value, value: 84.8 }] });
}
