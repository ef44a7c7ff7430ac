import type { Indicator } from '../../schema/indicators/indicator.js';
import type { IndicatorFilter } from '../../schema/indicators/indicator-filter.js';
import { isAmong, matching } from '../relay/matching.js';
import { contains } from '../search/text-filter.js';
import { areaOf, groupOf } from './place-of.js';

/** The indicators a filter shows; all without one. */
export function filterIndicators(
  indicators: readonly Indicator[],
  filter: IndicatorFilter | null | undefined,
): readonly Indicator[] {
  if (!filter) return indicators;
  return matching<Indicator>(indicators, [
    isAmong(filter.kinds, (indicator) => indicator.kind),
    isAmong(filter.directions, (indicator) => indicator.direction),
    isAmong(filter.goals, (indicator) => indicator.goal?.key),
    isAmong(filter.productGroups, (indicator) => groupOf(indicator)?.number),
    isAmong(filter.productAreas, (indicator) => areaOf(indicator)?.number),
    isAmong(filter.offices, (indicator) => indicator.office?.number),
    isAmong(filter.provisions, (indicator) => indicator.provision?.citation),
    isAmong(filter.sourceKinds, (indicator) => indicator.source.kind),
    contains(filter.text, (indicator) => `${indicator.key} ${indicator.name}`),
  ]);
}
