import { ConsistencyCode } from '../../../schema/consistency/consistency-code.js';
import type { Indicator } from '../../../schema/indicators/indicator.js';
import { PER_CENT } from '../../../schema/indicators/per-cent.js';
import { compareDecimals } from '../../../schema/numbers/exact.js';
import { textOf } from '../../analysis/explanation/message.js';
import { decimalIn } from '../../indicators/words.js';
import type { Rule } from '../found.js';
import { MESSAGES } from '../messages.js';
import { nameOf, placeOf, placesOf } from '../say.js';

/** What may be below 0 or above 100 per cent by its definition: it relates two things of which neither is a part of the other. */
const NO_SHARE = /veränderung|wachstum|zuwachs|steigerung|deckung|versorg|auslastung|rate(?:n)?(?!\p{L})|integrationsquote/iu;
/** A flow, or a change, against a stock of another time. */
const OF_TWO_TIMES = /durchschnitt|vorjahr|vormonat/iu;

/** Shares that no share can be. */
export const PERCENTAGES: Rule = {
  code: ConsistencyCode.PERCENTAGE_OUT_OF_RANGE,
  needs: 'VALUES',
  *find(plan, add) {
    yield* plan.eachIndicator((one) => {
      if (!isShare(one)) return;
      const outside = plan
        .valuesOf(one)
        .filter(({ value }) => compareDecimals(value, '0') < 0 || compareDecimals(value, '100') > 0);
      const [first] = outside;
      if (!first) return;
      add({
        subjects: [one],
        figures: outside,
        sentence: (language) =>
          textOf(language, MESSAGES.PERCENTAGE_OUT_OF_RANGE, {
            ...{ subject: nameOf(one, language), place: placeOf(language, first) },
            ...{ value: decimalIn(language, first.value), places: placesOf(language, outside) },
          }),
      });
    });
  },
};

/** Parts of another indicator are compared with it by a rule of their own. */
function isShare({ unit, name, numerator, denominator, partOf }: Indicator): boolean {
  return unit === PER_CENT && !partOf && !NO_SHARE.test(name) && !OF_TWO_TIMES.test(`${numerator} ${denominator}`);
}
