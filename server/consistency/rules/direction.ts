import { ConsistencyCode } from '../../../schema/consistency/consistency-code.js';
import type { Indicator } from '../../../schema/indicators/indicator.js';
import { IndicatorDirection } from '../../../schema/indicators/indicator-direction.js';
import { PER_CENT } from '../../../schema/indicators/per-cent.js';
import { compareDecimals } from '../../../schema/numbers/exact.js';
import { textOf } from '../../analysis/explanation/message.js';
import { decimalIn } from '../../indicators/words.js';
import type { CheckedPlan, SetValue } from '../checked-plan.js';
import type { Rule } from '../found.js';
import { DIRECTIONS, MESSAGES } from '../messages.js';
import { nameOf, placeOf } from '../say.js';

/** Targets that do not go where they are meant to. */
export const DIRECTION: Rule = {
  code: ConsistencyCode.DIRECTION_CONTRADICTED,
  needs: 'VALUES',
  *find(plan, add) {
    yield* plan.eachIndicator((one) => {
      const { direction } = one;
      if (direction === null || direction === IndicatorDirection.KEEP) return;
      const way = wrongWay(plan, one, direction);
      if (!way) return;
      const [first, last] = way;
      add({
        subjects: [one],
        figures:
          plan.reachedBefore(one, plan.targetsOf(one)[0]!.firstDay) === first
            ? [first, ...plan.targetsOf(one)]
            : plan.targetsOf(one),
        sentence: (language) =>
          textOf(language, MESSAGES.DIRECTION_CONTRADICTED, {
            ...{ subject: nameOf(one, language), direction: textOf(language, DIRECTIONS[direction], {}) },
            ...{ first: decimalIn(language, first.value), start: placeOf(language, first) },
            ...{ last: decimalIn(language, last.value), end: placeOf(language, last) },
          }),
      });
    });
  },
};

/** From where to where targets lead, if that is the wrong way or none at all. */
function wrongWay(
  plan: CheckedPlan,
  indicator: Indicator,
  direction: IndicatorDirection,
): readonly [first: SetValue, last: SetValue] | null {
  const targets = plan.targetsOf(indicator);
  const [first, last] = [targets[0], targets.at(-1)];
  if (!first || !last || isAtItsEnd(last, direction)) return null;
  const gain = (from: SetValue) =>
    direction === IndicatorDirection.MORE ? compareDecimals(last.value, from.value) : compareDecimals(from.value, last.value);
  const reached = plan.reachedBefore(indicator, first.firstDay);
  if (reached && gain(reached) <= 0) return [reached, last];
  // A single step up from what was reached may be all that is planned; without a result to begin from, level targets go nowhere.
  if (first !== last && (gain(first) < 0 || (!reached && gain(first) === 0))) return [first, last];
  return null;
}

/** A share cannot rise above all, and nothing that is counted falls below nothing. */
function isAtItsEnd({ value, indicator: { unit } }: SetValue, direction: IndicatorDirection): boolean {
  if (direction === IndicatorDirection.LESS) return compareDecimals(value, '0') === 0;
  return unit === PER_CENT && compareDecimals(value, '100') >= 0;
}
