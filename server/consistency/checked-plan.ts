import { Indicator } from '../../schema/indicators/indicator.js';
import type { IndicatorValue } from '../../schema/indicators/indicator-value.js';
import { IndicatorValueKind, OWN_TARGETS } from '../../schema/indicators/indicator-value-kind.js';
import { PeriodType } from '../../schema/indicators/period-type.js';
import type { GoalGraph } from '../graph/goal-graph.js';
import { each } from '../turns/each.js';
import type { Steps } from '../turns/steps.js';
import type { AreaBudget } from './read-amounts.js';

/** A value that is set: one that was taken back, or does not leave the hub, is none. */
export type SetValue = IndicatorValue & { readonly value: string };

/** How many series are looked at between two turns: each takes some microseconds. */
const BATCH = 50;

const NONE: readonly SetValue[] = [];

/** A plan with the values and amounts that count, as the rules look at it. */
export class CheckedPlan {
  /** The values of an indicator by kind and period, once somebody looks for one: series of days are long. */
  private readonly places = new Map<Indicator, ReadonlyMap<string, SetValue>>();

  /**
   * @param values of each indicator, by period and kind
   * @param budgets of the product areas that have totals
   */
  constructor(
    readonly graph: GoalGraph,
    private readonly values: ReadonlyMap<Indicator, readonly SetValue[]>,
    readonly budgets: readonly AreaBudget[],
  ) {}

  /** Looks at all indicators, and lets others have their turn in between. */
  eachIndicator(look: (indicator: Indicator) => void): Steps<void> {
    return each(this.graph.all(Indicator), look, BATCH);
  }

  /** All values of an indicator. */
  valuesOf(indicator: Indicator): readonly SetValue[] {
    return this.values.get(indicator) ?? NONE;
  }

  /** What the plan aims at, year by year; of a year that is both budgeted and planned for, what is budgeted. */
  targetsOf(indicator: Indicator): readonly SetValue[] {
    const targets = this.valuesOf(indicator).filter(({ kind, periodType }) => OWN_TARGETS.includes(kind) && isYear(periodType));
    return targets.filter(({ firstDay }, at) => firstDay !== targets[at - 1]?.firstDay);
  }

  /** The last year's result before a day; null where there is none. */
  reachedBefore(indicator: Indicator, day: string): SetValue | null {
    const isResult = ({ kind, periodType, firstDay }: SetValue) =>
      kind === IndicatorValueKind.ACTUAL && isYear(periodType) && firstDay < day;
    return this.valuesOf(indicator).findLast(isResult) ?? null;
  }

  /** The value of an indicator of the same kind and period as another one; null where none is set. */
  alongside(indicator: Indicator, value: SetValue): SetValue | null {
    let places = this.places.get(indicator);
    if (!places) this.places.set(indicator, (places = new Map(this.valuesOf(indicator).map((one) => [placeIn(one), one]))));
    return places.get(placeIn(value)) ?? null;
  }
}

function placeIn({ kind, periodType, firstDay }: SetValue): string {
  return `${kind} ${periodType} ${firstDay}`;
}

function isYear(type: PeriodType): boolean {
  return type === PeriodType.YEAR;
}
