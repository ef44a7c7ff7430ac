import type {
  AnyNode,
  BudgetSide,
  CheckedFigure,
  ConsistencyCode,
  ConsistencyFilter,
  ConsistencyFinding,
  ConsistencyFindings,
  ConsistencyFindingsVariables,
  FindingSeverity,
  Hub,
  IndicatorValueKind,
  Language,
  PageEnd,
  Result,
  SourceReference,
} from '@zielnetz/client';
import { type Shape, same } from './same.js';

type Maybe<Type> = Type | null | undefined;

same<FindingSeverity, 'HIGH' | 'MEDIUM' | 'LOW'>();
same<
  ConsistencyCode,
  | 'MEASURE_WITH_TWO_VALUES'
  | 'CHANGE_CONTRADICTS_STOCK'
  | 'PART_EXCEEDS_WHOLE'
  | 'PARTS_DO_NOT_ADD_UP'
  | 'PERCENTAGE_OUT_OF_RANGE'
  | 'SUM_DIFFERS_FROM_TOTAL'
  | 'DIRECTION_CONTRADICTED'
  | 'GOAL_WITH_PLACEHOLDER'
  | 'LAST_VALUE_REPEATS_FIRST'
  | 'VALUE_OUT_OF_LINE'
>();
same<
  ConsistencyFilter,
  {
    readonly codes?: Maybe<readonly ConsistencyCode[]>;
    readonly offices?: Maybe<readonly string[]>;
    readonly productAreas?: Maybe<readonly string[]>;
    readonly severities?: Maybe<readonly FindingSeverity[]>;
  }
>();
same<
  CheckedFigure,
  {
    readonly of: AnyNode;
    readonly kind: IndicatorValueKind;
    readonly side: BudgetSide | null;
    readonly period: { readonly name: string };
    readonly value: string;
    readonly source: SourceReference;
  }
>();
same<
  ConsistencyFinding,
  {
    readonly code: ConsistencyCode;
    readonly severity: FindingSeverity;
    readonly message: string;
    readonly remedy: string;
    readonly objects: readonly AnyNode[];
    readonly figures: readonly CheckedFigure[];
    readonly source: SourceReference;
  }
>();

/** What does not fit together. */
export async function consistency(hub: Hub): Promise<void> {
  type Asked = { year?: Maybe<number>; first?: Maybe<number>; after?: Maybe<string> };
  type Filtered = Asked & { filter?: Maybe<ConsistencyFilter>; language?: Maybe<Language> };
  same<Shape<ConsistencyFindingsVariables>, Shape<Filtered>>();
  const data = await hub.consistency.findings({ year: 2026, filter: { severities: ['HIGH'] }, language: 'EN' });
  same<typeof data, ConsistencyFindings>();
  const { nodes, pageInfo } = data.consistencyFindings;
  same<typeof nodes, readonly ConsistencyFinding[]>();
  same<typeof pageInfo, PageEnd>();
  const result = await hub.consistency.findings.result();
  same<typeof result, Result<ConsistencyFindings>>();
  for await (const one of hub.consistency.findings.each({ year: 2026 })) same<typeof one, ConsistencyFinding>();
  for await (const page of hub.consistency.findings.pages()) same<typeof page, ConsistencyFindings['consistencyFindings']>();
  // @ts-expect-error no such rule
  await hub.consistency.findings({ filter: { codes: ['TYPO'] } });
  // @ts-expect-error a decimal is a text
  nodes[0]?.figures[0]?.value.toFixed();
}
