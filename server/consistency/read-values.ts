import { Indicator } from '../../schema/indicators/indicator.js';
import { IndicatorValueKind } from '../../schema/indicators/indicator-value-kind.js';
import type { ChangeContext } from '../changes/change-context.js';
import { endOf } from '../graph/as-of.js';
import type { GoalGraph } from '../graph/goal-graph.js';
import { valueLoaderOf } from '../indicators/value-loader.js';
import type { SetValue } from './checked-plan.js';
import { checkLimit } from './limit.js';

/** As many as are read and checked in about a second; a city's plan has some hundred indicators of some ten values. */
const MOST_INDICATORS = 2_000;
const MOST_VALUES = 20_000;

/**
 * Reads the values of all indicators of a plan that count, in two statements: they are counted first. Those that
 * count people are judged in a third one.
 *
 * @param asOf the moment at which they are looked for; now without it
 * @throws HubError ANALYSIS_TOO_LARGE, DATABASE_UNAVAILABLE
 */
export async function readValues(
  context: ChangeContext,
  graph: GoalGraph,
  asOf: Date | null,
): Promise<ReadonlyMap<Indicator, readonly SetValue[]>> {
  context.notePassing(); // Values go on arriving, whatever becomes of the plan.
  const indicators = graph.all(Indicator);
  checkLimit('indicators', indicators.length, MOST_INDICATORS);
  const loader = valueLoaderOf(context);
  const common = { kinds: Object.values(IndicatorValueKind), from: null, to: null, before: endOf(asOf) };
  const counts = await Promise.all(indicators.map((indicator) => loader.count({ ...common, indicator })));
  checkLimit(
    'values',
    counts.reduce((sum, count) => sum + count, 0),
    MOST_VALUES,
  );
  const pages = await Promise.all(
    indicators.map((indicator) => loader.page({ ...common, indicator, after: null, size: MOST_VALUES, withOrigin: true })),
  );
  return new Map(indicators.map((indicator, at) => [indicator, pages[at]!.filter((one) => one.value !== null) as SetValue[]]));
}
