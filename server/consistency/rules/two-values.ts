import { ConsistencyCode } from '../../../schema/consistency/consistency-code.js';
import { Indicator } from '../../../schema/indicators/indicator.js';
import { compareDecimals } from '../../../schema/numbers/exact.js';
import { textOf } from '../../analysis/explanation/message.js';
import { areaOf, groupOf } from '../../indicators/place-of.js';
import { decimalIn } from '../../indicators/words.js';
import { fold } from '../../search/fold.js';
import type { CheckedPlan, SetValue } from '../checked-plan.js';
import type { Found, Rule } from '../found.js';
import { checkLimit } from '../limit.js';
import { MESSAGES } from '../messages.js';
import { nameOf, placeOf, placesOf } from '../say.js';

/** As many as are compared in far less than a second, and how many between two turns. */
const MOST_PAIRS = 10_000;
const BATCH = 50;

type Pair = readonly [one: SetValue, other: SetValue];

/** The same measure with two values. */
export const TWO_VALUES: Rule = {
  code: ConsistencyCode.MEASURE_WITH_TWO_VALUES,
  needs: 'VALUES',
  *find(plan, add) {
    const known = new Map<string, Indicator[]>();
    yield* plan.eachIndicator((one) => {
      const key = keyOf(one, placeOfBudget(one));
      const alike = known.get(key);
      if (alike) alike.push(one);
      else known.set(key, [one]);
    });
    let pairs = 0;
    for (const one of plan.graph.all(Indicator)) {
      for (const other of candidates(known, one)) {
        pairs += 1;
        checkLimit('pairs of indicators of one name', pairs, MOST_PAIRS);
        if (pairs % BATCH === 0) yield;
        if (!definesOtherwise(one, other)) compare(plan, [one, other], add);
      }
    }
  },
};

/** Indicators of the same name further up in the budget, and those beside it that come later: each pair is looked at once. */
function* candidates(known: ReadonlyMap<string, readonly Indicator[]>, one: Indicator): Iterable<Indicator> {
  const place = placeOfBudget(one);
  for (const other of known.get(keyOf(one, place)) ?? []) if (other.rank > one.rank) yield other;
  // An area, a group and a product have two digits more each.
  for (let length = place.length - 2; length >= 0; length -= 2) yield* known.get(keyOf(one, place.slice(0, length))) ?? [];
}

function compare(plan: CheckedPlan, pair: readonly [Indicator, Indicator], add: (found: Found) => void): void {
  const [one, other] = pair[0].rank < pair[1].rank ? pair : [pair[1], pair[0]];
  const common = plan.valuesOf(one).flatMap((value): Pair[] => {
    const beside = plan.alongside(other, value);
    return beside ? [[value, beside]] : [];
  });
  const different = common.filter(([a, b]) => compareDecimals(a.value, b.value) !== 0);
  const [first] = different;
  if (!first || (!hasSameAnchor(one, other) && different.length === common.length)) return;
  add({
    subjects: [one, other],
    figures: different.flat(),
    sentence: (language) =>
      textOf(language, MESSAGES.MEASURE_WITH_TWO_VALUES, {
        ...{ one: nameOf(one, language), other: nameOf(other, language), place: placeOf(language, first[0]) },
        ...{ first: decimalIn(language, first[0].value), second: decimalIn(language, first[1].value) },
        places: placesOf(
          language,
          different.map(([value]) => value),
        ),
      }),
  });
}

/** The number of the area, group or product an indicator lies in; "" of the whole city. One lies in what its number begins with. */
function placeOfBudget(indicator: Indicator): string {
  const product = indicator.product ?? indicator.goal?.product;
  return (product ?? groupOf(indicator) ?? areaOf(indicator))?.number ?? '';
}

function keyOf({ name, unit, dimension }: Indicator, place: string): string {
  return JSON.stringify([place, fold(name)[1], unit, dimension]);
}

function hasSameAnchor(one: Indicator, other: Indicator): boolean {
  return one.goal === other.goal && one.productGroup === other.productGroup && one.product === other.product;
}

function definesOtherwise(one: Indicator, other: Indicator): boolean {
  return differ(one.numerator, other.numerator) || differ(one.denominator, other.denominator);
}

function differ(one: string | null, other: string | null): boolean {
  return one !== null && other !== null && one !== other;
}
