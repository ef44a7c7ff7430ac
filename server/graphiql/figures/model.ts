/** How something stands against its target, the worst first. */
export const STATUSES = ['MISSED', 'NEARLY', 'MET', 'NO_DATA'] as const;
export type Status = (typeof STATUSES)[number];

/** The levels of the pyramid, from the top down. */
export const LEVELS = ['GUIDING_PRINCIPLE', 'STRATEGIC_GOAL', 'PRODUCT_AREA_GOAL', 'PRODUCT_GROUP_GOAL', 'PRODUCT_GOAL'] as const;

/** What a value says. */
export type ValueKind =
  | 'ACTUAL'
  | 'BUDGETED'
  | 'PLANNED'
  | 'REFERENCE'
  | 'CORRIDOR_LOW'
  | 'CORRIDOR_HIGH'
  | 'OFFERED'
  | 'AGREED'
  | 'FORECAST';

/** A goal as the pyramid shows it. */
export interface Goal {
  readonly key: string;
  readonly statement: string;
  readonly level: (typeof LEVELS)[number];
  readonly office: { readonly number: string; readonly name: string } | null;
  readonly status: { readonly status: Status; readonly isCurrent: boolean | null };
}

/** A value of a series. */
export interface Value {
  readonly kind: ValueKind;
  /** An exact decimal; null where there is none to show. */
  readonly value: string | null;
  /** What is shown in its place, such as "weniger als 5"; null where none is set. */
  readonly text: string | null;
  readonly period: { readonly name: string; readonly firstDay: string; readonly lastDay: string };
}

/** How an indicator stands. */
interface IndicatorStatus {
  readonly status: Status;
  readonly noDataReason: 'NO_DIRECTION' | 'NO_TARGET' | 'NOT_MEASURED' | null;
  readonly target: Value | null;
  readonly measured: Value | null;
}

/** An indicator with its series. */
export interface Indicator {
  readonly key: string;
  readonly name: string;
  readonly unit: string;
  readonly direction: 'MORE' | 'LESS' | 'KEEP' | null;
  readonly status: IndicatorStatus;
  readonly values: { readonly nodes: readonly Value[] };
}

/** A goal with the series of its indicators. */
export interface GoalFigures extends Goal {
  readonly status: Goal['status'] & { readonly year: number; readonly tolerance: string; readonly rule: string };
  readonly indicators: { readonly nodes: readonly Indicator[] };
}

/** The offices that answer for some goals, each once, in the order of their numbers. */
export function officesOf(goals: readonly Goal[]): readonly (readonly [number: string, title: string])[] {
  const offices = new Map(goals.flatMap(({ office }) => (office ? [[office.number, `${office.number} ${office.name}`]] : [])));
  return [...offices].sort(([a], [b]) => a.localeCompare(b, 'de', { numeric: true })) as [string, string][];
}
