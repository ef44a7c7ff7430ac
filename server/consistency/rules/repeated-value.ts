import { ConsistencyCode } from '../../../schema/consistency/consistency-code.js';
import { compareDecimals } from '../../../schema/numbers/exact.js';
import { textOf } from '../../analysis/explanation/message.js';
import { decimalIn } from '../../indicators/words.js';
import type { SetValue } from '../checked-plan.js';
import type { Rule } from '../found.js';
import { MESSAGES } from '../messages.js';
import { nameOf, placeOf } from '../say.js';

/** With fewer targets there is no level that they leave and come back from. */
const FEWEST = 4;

/** Series whose last target is the first one again. */
export const REPEATED_VALUE: Rule = {
  code: ConsistencyCode.LAST_VALUE_REPEATS_FIRST,
  needs: 'VALUES',
  *find(plan, add) {
    yield* plan.eachIndicator((one) => {
      const targets = plan.targetsOf(one);
      const level = levelBetween(targets);
      if (!level) return;
      const [first, last] = [targets[0]!, targets.at(-1)!];
      add({
        subjects: [one],
        figures: targets,
        sentence: (language) =>
          textOf(language, MESSAGES.LAST_VALUE_REPEATS_FIRST, {
            ...{ subject: nameOf(one, language), first: decimalIn(language, first.value), start: placeOf(language, first) },
            ...{ level: decimalIn(language, level.value), end: placeOf(language, last) },
          }),
      });
    });
  },
};

/** The one level that targets go to from the first, and leave with the last for the first; null if they do not. */
function levelBetween(targets: readonly SetValue[]): SetValue | null {
  const [first, last] = [targets[0], targets.at(-1)];
  if (!first || !last || targets.length < FEWEST || !isSame(first, last)) return null;
  const left = targets.findIndex((one) => !isSame(one, first));
  const between = left < 0 ? [] : targets.slice(left, -1);
  const [level] = between;
  return level && between.every((one) => isSame(one, level)) ? level : null;
}

function isSame(one: SetValue, other: SetValue): boolean {
  return compareDecimals(one.value, other.value) === 0;
}
