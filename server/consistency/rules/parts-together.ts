import { ConsistencyCode } from '../../../schema/consistency/consistency-code.js';
import type { Indicator } from '../../../schema/indicators/indicator.js';
import { PER_CENT } from '../../../schema/indicators/per-cent.js';
import { compareDecimals, difference, roundingOf, sumOf } from '../../../schema/numbers/exact.js';
import { textOf } from '../../analysis/explanation/message.js';
import { listed } from '../../analysis/explanation/say.js';
import { decimalIn } from '../../indicators/words.js';
import { each } from '../../turns/each.js';
import type { CheckedPlan, SetValue } from '../checked-plan.js';
import type { Found, Rule } from '../found.js';
import { MESSAGES } from '../messages.js';
import { nameOf, placeOf, placesOf } from '../say.js';

/** What all parts of a whole say of one period and kind. */
interface Together {
  readonly figures: readonly [SetValue, ...SetValue[]];
  readonly all: string;
  readonly sum: string;
  /** What rounding may have taken away from the sum or added to it. */
  readonly rounding: string;
}

const ALL_PERCENT = '100';

/** Parts of one whole that are told apart by one dimension, and together are more or less than the whole. */
export const PARTS_TOGETHER: Rule = {
  code: ConsistencyCode.PARTS_DO_NOT_ADD_UP,
  needs: 'VALUES',
  *find(plan, add) {
    const known = new Map<string, Indicator[]>();
    yield* plan.eachIndicator((part) => {
      if (!part.partOf || part.dimension === null) return;
      const key = JSON.stringify([part.partOf.key, part.dimension, part.unit]);
      known.set(key, [...(known.get(key) ?? []), part]);
    });
    yield* each([...known.values()], (parts) => {
      if (parts.length > 1) compare(plan, parts, add);
    });
  },
};

function compare(plan: CheckedPlan, parts: readonly Indicator[], add: (found: Found) => void): void {
  const whole = parts[0]!.partOf!;
  const sums = plan.valuesOf(parts[0]!).flatMap((value) => together(plan, value, parts) ?? []);
  // Parts that add up somewhere are all there are; of others there may be more.
  const areAll = sums.some((one) => compareWithWhole(one) === 0);
  const wrong = sums.filter((one) => compareWithWhole(one) > 0 || (areAll && compareWithWhole(one) < 0));
  const [first] = wrong;
  if (!first) return;
  add({
    subjects: [...parts, whole],
    figures: wrong.flatMap(({ figures }) => figures),
    sentence: (language) =>
      textOf(language, MESSAGES.PARTS_DO_NOT_ADD_UP, {
        parts: listed(
          language,
          parts.map((part) => nameOf(part, language)),
        ),
        ...{ whole: nameOf(whole, language), place: placeOf(language, first.figures[0]) },
        ...{ sum: decimalIn(language, first.sum), all: decimalIn(language, first.all) },
        places: placesOf(
          language,
          wrong.map(({ figures }) => figures[0]),
        ),
      }),
  });
}

/** @returns null where one of them, or the whole, is not set */
function together(plan: CheckedPlan, value: SetValue, parts: readonly Indicator[]): Together | null {
  const whole = value.indicator.partOf!;
  const isShare = value.indicator.unit === PER_CENT && whole.unit !== PER_CENT;
  const ofWhole = isShare ? null : plan.alongside(whole, value);
  const figures = parts.map((part) => plan.alongside(part, value)).filter((one) => one !== null);
  if (figures.length < parts.length || (!isShare && !ofWhole)) return null;
  const rounded = [...figures, ...(ofWhole ? [ofWhole] : [])];
  return {
    figures: rounded as [SetValue, ...SetValue[]],
    all: ofWhole?.value ?? ALL_PERCENT,
    sum: sumOf(figures.map((one) => one.value)),
    rounding: sumOf(rounded.map((one) => roundingOf(one.value))),
  };
}

/** More than 0 if the parts are more than the whole, less if they are less, 0 if that may be rounding. */
function compareWithWhole({ sum, all, rounding }: Together): number {
  if (compareDecimals(difference(sum, all), rounding) > 0) return 1;
  return compareDecimals(difference(all, sum), rounding) > 0 ? -1 : 0;
}
