import { ConsistencyCode } from '../../../schema/consistency/consistency-code.js';
import { PER_CENT } from '../../../schema/indicators/per-cent.js';
import { compareDecimals } from '../../../schema/numbers/exact.js';
import { textOf } from '../../analysis/explanation/message.js';
import { decimalIn } from '../../indicators/words.js';
import type { SetValue } from '../checked-plan.js';
import type { Rule } from '../found.js';
import { MESSAGES } from '../messages.js';
import { nameOf, placeOf, placesOf } from '../say.js';

const ALL_PERCENT = '100';

/** A part that is larger than its whole. */
export const PART_AND_WHOLE: Rule = {
  code: ConsistencyCode.PART_EXCEEDS_WHOLE,
  needs: 'VALUES',
  *find(plan, add) {
    yield* plan.eachIndicator((part) => {
      const whole = part.partOf;
      if (!whole) return;
      const isShare = part.unit === PER_CENT && whole.unit !== PER_CENT;
      const wholeOf = (value: SetValue) => (isShare ? null : plan.alongside(whole, value));
      const allOf = (value: SetValue) => (isShare ? ALL_PERCENT : wholeOf(value)?.value);
      const larger = plan.valuesOf(part).filter((value) => {
        const all = allOf(value);
        return all !== undefined && compareDecimals(value.value, all) > 0;
      });
      const [first] = larger;
      if (!first) return;
      add({
        subjects: [part, whole],
        figures: larger.flatMap((value) => [value, wholeOf(value) ?? []].flat()),
        sentence: (language) =>
          textOf(language, MESSAGES.PART_EXCEEDS_WHOLE, {
            ...{ subject: nameOf(part, language), whole: nameOf(whole, language), place: placeOf(language, first) },
            ...{ part: decimalIn(language, first.value), all: decimalIn(language, allOf(first)!) },
            places: placesOf(language, larger),
          }),
      });
    });
  },
};
