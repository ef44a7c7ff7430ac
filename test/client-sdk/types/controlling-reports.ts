import type {
  ControllingReport,
  ControllingReportsDeviations,
  ControllingReportsDeviationsVariables,
  ControllingReportsDraft,
  ControllingReportsDraftVariables,
  ControllingReportsGet,
  ControllingReportsGetVariables,
  ControllingReportsIssue,
  ControllingReportsIssued,
  ControllingReportsIssuedVariables,
  ControllingReportsIssueVariables,
  ControllingReportsRemark,
  ControllingReportsRemarkVariables,
  DeviationRemark,
  DeviationRemarkInput,
  ForecastMethod,
  GoalLevel,
  GoalStatusCounts,
  IndicatorDirection,
  IndicatorKind,
  IndicatorValueKind,
  IssueControllingReportInput,
  IssuedReport,
  Language,
  NoDataReason,
  Problem,
  ReportArea,
  ReportedAmounts,
  ReportedGoal,
  ReportedIndicator,
  ReportedService,
  ReportedUnit,
  ReportedValue,
  ReportScopeInput,
  ReportScopeKind,
  Result,
  SourceReference,
  Suppression,
  TargetStatus,
} from '@zielnetz/client';
import type { ChangeableHub } from '@zielnetz/client/changes';
import { type Shape, same } from './same.js';

type Maybe<Type> = Type | null | undefined;
type Scope = { readonly kind: ReportScopeKind; readonly key: string | null; readonly name: string };
type Asked = {
  year?: Maybe<number>;
  quarter: number;
  scope?: Maybe<ReportScopeInput>;
  threshold?: string;
  tolerance?: string;
  asOf?: Maybe<string>;
  language?: Maybe<Language>;
};

same<ReportScopeKind, 'CITY' | 'DEPARTMENT' | 'OFFICE' | 'PRODUCT_AREA' | 'PRODUCT_GROUP' | 'FIELD_OF_ACTION'>();
same<ForecastMethod, 'SET' | 'LINEAR' | 'CARRIED_FORWARD'>();
same<
  Shape<ReportScopeInput>,
  {
    readonly department?: Maybe<string>;
    readonly office?: Maybe<string>;
    readonly productArea?: Maybe<string>;
    readonly productGroup?: Maybe<string>;
    readonly fieldOfAction?: Maybe<string>;
  }
>();
same<Shape<ReportedUnit>, { readonly id: string; readonly number: string; readonly name: string }>();
same<
  Shape<ReportedAmounts>,
  { readonly revenue: string | null; readonly expenditure: string | null; readonly net: string | null }
>();
same<
  Shape<ReportedValue>,
  {
    readonly period: string;
    readonly kind: IndicatorValueKind;
    readonly value: string | null;
    readonly suppression: Suppression | null;
    readonly text: string | null;
  }
>();
same<
  Shape<ReportedService>,
  {
    readonly id: string;
    readonly name: string;
    readonly provisions: readonly string[];
    readonly offices: readonly string[];
    readonly goals: readonly string[];
  }
>();
same<
  Shape<DeviationRemark>,
  {
    readonly about: string;
    readonly quarter: number;
    readonly version: number;
    readonly cause: string;
    readonly proposal: string | null;
    readonly decidedBy: string | null;
    readonly office: string | null;
    readonly setAt: string;
  }
>();
same<
  Shape<ReportedIndicator>,
  {
    readonly id: string;
    readonly key: string;
    readonly name: string;
    readonly unit: string;
    readonly kind: IndicatorKind;
    readonly direction: IndicatorDirection | null;
    readonly goal: string | null;
    readonly status: TargetStatus;
    readonly noDataReason: NoDataReason | null;
    readonly target: ReportedValue | null;
    readonly ownTarget: ReportedValue | null;
    readonly reference: ReportedValue | null;
    readonly corridorLow: ReportedValue | null;
    readonly corridorHigh: ReportedValue | null;
    readonly measured: ReportedValue | null;
    readonly isCurrent: boolean | null;
    readonly deviation: string | null;
    readonly deviationPercent: string | null;
    readonly isDeviating: boolean;
    readonly forecast: {
      readonly value: string;
      readonly method: ForecastMethod;
      readonly basis: readonly string[];
      readonly status: TargetStatus;
    } | null;
    readonly remark: DeviationRemark | null;
    readonly series: readonly ReportedValue[];
    readonly source: SourceReference;
  }
>();
same<
  Shape<ReportedGoal>,
  {
    readonly id: string;
    readonly key: string;
    readonly statement: string;
    readonly level: GoalLevel;
    readonly status: TargetStatus;
    readonly isCurrent: boolean | null;
    readonly targetGroups: readonly string[];
    readonly indicators: readonly ReportedIndicator[];
    readonly services: readonly ReportedService[];
    readonly remark: DeviationRemark | null;
    readonly source: SourceReference;
  }
>();
same<
  Shape<ReportArea>,
  {
    readonly office: ReportedUnit | null;
    readonly department: ReportedUnit | null;
    readonly targetGroups: readonly string[];
    readonly goals: readonly ReportedGoal[];
    readonly services: readonly ReportedService[];
    readonly indicators: readonly ReportedIndicator[];
    readonly resources: ReadonlyArray<{
      readonly productGroup: ReportedUnit;
      readonly budgeted: ReportedAmounts;
      readonly actual: ReportedAmounts;
      readonly source: string | null;
    }>;
  }
>();
same<
  Shape<ControllingReport>,
  {
    readonly municipality: string;
    readonly planTitle: string;
    readonly year: number;
    readonly quarter: number;
    readonly lastDay: string;
    readonly isIssued: boolean;
    readonly hash: string;
    readonly scope: Scope;
    readonly threshold: string;
    readonly tolerance: string;
    readonly goals: GoalStatusCounts;
    readonly areas: readonly ReportArea[];
  }
>();
same<
  Shape<IssuedReport>,
  {
    readonly year: number;
    readonly number: number;
    readonly quarter: number;
    readonly scope: Scope;
    readonly hash: string;
    readonly issuedAt: string;
    readonly issuedBy: string | null;
    readonly office: string | null;
  }
>();
same<
  Shape<DeviationRemarkInput>,
  {
    readonly about: string;
    readonly quarter: number;
    readonly cause: string;
    readonly proposal?: Maybe<string>;
    readonly decidedBy?: Maybe<string>;
    readonly supersedes?: Maybe<number>;
  }
>();
same<
  Shape<IssueControllingReportInput>,
  {
    readonly quarter: number;
    readonly scope?: Maybe<ReportScopeInput>;
    readonly threshold?: string;
    readonly tolerance?: string;
    readonly hash?: Maybe<string>;
  }
>();

/** The draft of a report. */
export async function draft(hub: ChangeableHub): Promise<void> {
  same<Shape<ControllingReportsDraftVariables>, Asked>();
  const data = await hub.controllingReports.draft({ quarter: 1 });
  same<typeof data, ControllingReportsDraft>();
  const result = await hub.controllingReports.draft.result({ quarter: 1, scope: { office: '59' } });
  same<typeof result, Result<ControllingReportsDraft>>();
  same<Shape<ControllingReportsDeviationsVariables>, Asked>();
  const deviations = await hub.controllingReports.deviations({ quarter: 1, threshold: '5' });
  same<typeof deviations, ControllingReportsDeviations>();
  const ofDeviations = await hub.controllingReports.deviations.result({ quarter: 1 });
  same<typeof ofDeviations, Result<ControllingReportsDeviations>>();
  // @ts-expect-error a report is about a quarter
  await hub.controllingReports.draft({ year: 2026 });
}

/** Remarks, and reports that are issued. */
export async function changes(hub: ChangeableHub, remark: ControllingReportsRemarkVariables): Promise<void> {
  same<
    Shape<ControllingReportsRemarkVariables>,
    { input: DeviationRemarkInput; idempotencyKey?: Maybe<string>; language?: Maybe<Language> }
  >();
  const set = await hub.controllingReports.remark(remark);
  same<typeof set, ControllingReportsRemark>();
  const setResult = await hub.controllingReports.remark.result(remark);
  same<typeof setResult, Result<ControllingReportsRemark>>();
  same<
    Shape<ControllingReportsIssueVariables>,
    { year: number; input: IssueControllingReportInput; idempotencyKey?: Maybe<string>; language?: Maybe<Language> }
  >();
  const issued = await hub.controllingReports.issue({ year: 2026, input: { quarter: 1 } });
  same<typeof issued, ControllingReportsIssue>();
  same<typeof issued.issueControllingReport.problems, readonly Problem[]>();
  const issuedResult = await hub.controllingReports.issue.result({ year: 2026, input: { quarter: 1 } });
  same<typeof issuedResult, Result<ControllingReportsIssue>>();
  same<Shape<ControllingReportsIssuedVariables>, { year?: Maybe<number>; quarter?: Maybe<number>; asOf?: Maybe<string> }>();
  const list = await hub.controllingReports.issued();
  same<typeof list, ControllingReportsIssued>();
  same<typeof list.issuedReports, readonly IssuedReport[]>();
  const listResult = await hub.controllingReports.issued.result({ quarter: 1 });
  same<typeof listResult, Result<ControllingReportsIssued>>();
  same<Shape<ControllingReportsGetVariables>, { number: number; year?: Maybe<number>; language?: Maybe<Language> }>();
  const one = await hub.controllingReports.get({ number: 1 });
  same<typeof one, ControllingReportsGet>();
  const oneResult = await hub.controllingReports.get.result({ number: 1 });
  same<typeof oneResult, Result<ControllingReportsGet>>();
  // @ts-expect-error there may be none of that number
  one.issuedReport.report.hash;
}
