import type {
  DepartmentSummary,
  GoalStatusCounts,
  GoalStatusOfDepartments,
  GoalStatusOfDepartmentsVariables,
  GoalStatusOfFieldsOfAction,
  GoalStatusOfFieldsOfActionVariables,
  GoalStatusOfGoal,
  GoalStatusOfGoalVariables,
  GoalStatusOfLevels,
  GoalStatusOfLevelsVariables,
  GoalStatusOfOffice,
  GoalStatusOfOfficeVariables,
  Hub,
  IndicatorDirection,
  IndicatorStatus,
  IndicatorSummary,
  IndicatorValueKind,
  Language,
  NoDataReason,
  Result,
  Suppression,
  TargetStatus,
} from '@zielnetz/client';
import { type Shape, same } from './same.js';

type Maybe<Type> = Type | null | undefined;
type Shown = { readonly value: string | null; readonly suppression: Suppression | null };
type Target = {
  readonly kind: IndicatorValueKind;
  readonly value: string | null;
  readonly suppression: Suppression | null;
} | null;
type Asked = { year?: Maybe<number>; targetYear?: Maybe<number>; tolerance?: string };

same<TargetStatus, 'MET' | 'NEARLY' | 'MISSED' | 'NO_DATA'>();
same<NoDataReason, 'NO_DIRECTION' | 'NO_TARGET' | 'NOT_MEASURED'>();
same<
  Shape<IndicatorStatus>,
  {
    readonly indicator: { readonly direction: IndicatorDirection | null } & IndicatorSummary;
    readonly year: number;
    readonly status: TargetStatus;
    readonly noDataReason: NoDataReason | null;
    readonly isCurrent: boolean | null;
    readonly measured: {
      readonly value: string | null;
      readonly suppression: Suppression | null;
      readonly period: { readonly name: string };
    } | null;
    readonly target: Target;
    readonly agreedTarget: Shown | null;
    readonly ownTarget: Target;
    readonly deviation: string | null;
    readonly deviationPercent: string | null;
  }
>();
same<
  Shape<GoalStatusCounts>,
  {
    readonly year: number;
    readonly tolerance: string;
    readonly goals: number;
    readonly met: number;
    readonly nearly: number;
    readonly missed: number;
    readonly noData: number;
    readonly notCurrent: number;
  }
>();

/** How one goal stands. */
export async function ofGoal(hub: Hub): Promise<void> {
  same<Shape<GoalStatusOfGoalVariables>, Shape<Asked & { key: string; language?: Maybe<Language> }>>();
  const data = await hub.goalStatus.ofGoal({ key: '0501-1' });
  same<typeof data, GoalStatusOfGoal>();
  const result = await hub.goalStatus.ofGoal.result({ key: '0501-1', tolerance: '2.5' });
  same<typeof result, Result<GoalStatusOfGoal>>();
  // @ts-expect-error a tolerance is an exact decimal, which travels as a text
  await hub.goalStatus.ofGoal({ key: '0501-1', tolerance: 5 });
}

/** How those of an office stand. */
export async function ofOffice(hub: Hub): Promise<void> {
  same<Shape<GoalStatusOfOfficeVariables>, Shape<Asked & { number: string; first?: Maybe<number>; after?: Maybe<string> }>>();
  const data = await hub.goalStatus.ofOffice({ number: '59' });
  same<typeof data, GoalStatusOfOffice>();
  const result = await hub.goalStatus.ofOffice.result({ number: '59' });
  same<typeof result, Result<GoalStatusOfOffice>>();
  for await (const one of hub.goalStatus.ofOffice.each({ number: '59' })) same<typeof one.status.status, TargetStatus>();
  for await (const page of hub.goalStatus.ofOffice.pages({ number: '59' })) same<typeof page.totalCount, number>();
}

/** How they stand when summed up. */
export async function counts(hub: Hub): Promise<void> {
  same<Shape<GoalStatusOfDepartmentsVariables>, Asked>();
  const departments = await hub.goalStatus.ofDepartments();
  same<typeof departments, GoalStatusOfDepartments>();
  same<typeof departments.departments, ReadonlyArray<{ readonly goalStatus: GoalStatusCounts } & DepartmentSummary>>();
  const ofDepartments = await hub.goalStatus.ofDepartments.result();
  same<typeof ofDepartments, Result<GoalStatusOfDepartments>>();
  same<Shape<GoalStatusOfFieldsOfActionVariables>, Asked>();
  const fields = await hub.goalStatus.ofFieldsOfAction();
  same<typeof fields, GoalStatusOfFieldsOfAction>();
  const ofFields = await hub.goalStatus.ofFieldsOfAction.result();
  same<typeof ofFields, Result<GoalStatusOfFieldsOfAction>>();
  same<Shape<GoalStatusOfLevelsVariables>, Shape<Asked & { language?: Maybe<Language> }>>();
  const levels = await hub.goalStatus.ofLevels();
  same<typeof levels, GoalStatusOfLevels>();
  const ofLevels = await hub.goalStatus.ofLevels.result();
  same<typeof ofLevels, Result<GoalStatusOfLevels>>();
}
