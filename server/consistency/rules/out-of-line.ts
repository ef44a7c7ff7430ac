import { ConsistencyCode } from '../../../schema/consistency/consistency-code.js';
import { compareDecimals, isWithinPercent } from '../../../schema/numbers/exact.js';
import { textOf } from '../../analysis/explanation/message.js';
import { decimalIn } from '../../indicators/words.js';
import type { SetValue } from '../checked-plan.js';
import type { Rule } from '../found.js';
import { MESSAGES } from '../messages.js';
import { nameOf, placeOf } from '../say.js';

/** With fewer targets the one cannot be told from the others. */
const FEWEST = 5;
/** A year may well differ by less, in per cent. */
const TOLERANCE = '25';

/** Series of one number, with another one in the midst. */
export const OUT_OF_LINE: Rule = {
  code: ConsistencyCode.VALUE_OUT_OF_LINE,
  needs: 'VALUES',
  *find(plan, add) {
    yield* plan.eachIndicator((one) => {
      const targets = plan.targetsOf(one);
      const odd = oddOneOut(targets);
      if (!odd) return;
      add({
        subjects: [one],
        figures: targets,
        sentence: (language) =>
          textOf(language, MESSAGES.VALUE_OUT_OF_LINE, {
            ...{ subject: nameOf(one, language), place: placeOf(language, odd) },
            ...{ value: decimalIn(language, odd.value), level: decimalIn(language, targets[0]!.value) },
          }),
      });
    });
  },
};

/** The one target that is another number than all others. A last one but one leaves it open which way the series goes. */
function oddOneOut(targets: readonly SetValue[]): SetValue | null {
  const [level] = targets;
  if (!level || targets.length < FEWEST) return null;
  const others = targets.filter(({ value }) => compareDecimals(value, level.value) !== 0);
  const [odd] = others;
  const isInTheMidst = odd && others.length === 1 && targets.indexOf(odd) < targets.length - 2;
  return isInTheMidst && !isWithinPercent(odd.value, level.value, TOLERANCE) ? odd : null;
}
