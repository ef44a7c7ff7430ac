import { ConsistencyCode } from '../../../schema/consistency/consistency-code.js';
import type { Indicator } from '../../../schema/indicators/indicator.js';
import { IndicatorValueKind } from '../../../schema/indicators/indicator-value-kind.js';
import { PER_CENT } from '../../../schema/indicators/per-cent.js';
import { PeriodType } from '../../../schema/indicators/period-type.js';
import { difference, percentage } from '../../../schema/numbers/exact.js';
import { textOf } from '../../analysis/explanation/message.js';
import { longWordsOf, stemOf } from '../../analysis/overlaps/stem.js';
import { groupOf } from '../../indicators/place-of.js';
import { decimalIn } from '../../indicators/words.js';
import type { CheckedPlan, SetValue } from '../checked-plan.js';
import type { Found, Rule } from '../found.js';
import { MESSAGES } from '../messages.js';
import { mayBeChange, type Rounded, rounded } from '../rounded.js';
import { nameOf, placeOf, placesOf } from '../say.js';

const { ACTUAL, BUDGETED, FORECAST, PLANNED } = IndicatorValueKind;
/** What a change is stated of: what is negotiated with the Land refers to stocks of its own. */
const KINDS = [ACTUAL, FORECAST, BUDGETED, PLANNED];

/**
 * How the name of a change begins. Nothing else in a plan says which stock a change is the change of, so it is the indicator that
 * has the rest as its name, in whatever case, and lies in the same product group.
 */
const CHANGE = /^Veränderung (?:de[rs] (?:Bestand(?:e?s)? an|Zahl (?:der|an)|Anzahl (?:der|an))?|von) ?/u;

interface Contradiction {
  readonly stated: SetValue;
  readonly before: SetValue;
  readonly now: SetValue;
}

/** A stated change against the one that follows from the stock. */
export const CHANGE_AND_STOCK: Rule = {
  code: ConsistencyCode.CHANGE_CONTRADICTS_STOCK,
  needs: 'VALUES',
  *find(plan, add) {
    const stocks = new Map<string, Indicator>();
    yield* plan.eachIndicator((one) => {
      if (one.unit !== PER_CENT) stocks.set(keyOf(one, one.name), one);
    });
    yield* plan.eachIndicator((change) => {
      if (change.unit !== PER_CENT || !CHANGE.test(change.name)) return;
      const stock = stocks.get(keyOf(change, change.name.replace(CHANGE, '')));
      if (stock) compare(plan, change, stock, add);
    });
  },
};

function compare(plan: CheckedPlan, change: Indicator, stock: Indicator, add: (found: Found) => void): void {
  const round = rounded(plan.targetsOf(stock));
  const contradictions = plan.valuesOf(change).flatMap((stated) => contradictionOf(plan, stated, stock, round) ?? []);
  const [first] = contradictions;
  if (!first) return;
  add({
    subjects: [change, stock],
    figures: [...new Set(contradictions.flatMap(({ stated, before, now }) => [stated, before, now]))],
    sentence: (language) =>
      textOf(language, MESSAGES.CHANGE_CONTRADICTS_STOCK, {
        ...{ subject: nameOf(change, language), stock: nameOf(stock, language), place: placeOf(language, first.stated) },
        ...{ before: decimalIn(language, first.before.value), now: decimalIn(language, first.now.value) },
        stated: decimalIn(language, first.stated.value),
        computed: decimalIn(language, percentage(difference(first.now.value, first.before.value), first.before.value)!),
        places: placesOf(
          language,
          contradictions.map(({ stated }) => stated),
        ),
      }),
  });
}

/** Which stock of the year before is meant is not said, so there is a contradiction only if none fits. */
function contradictionOf(plan: CheckedPlan, stated: SetValue, stock: Indicator, round: Rounded): Contradiction | null {
  if (stated.periodType !== PeriodType.YEAR || !KINDS.includes(stated.kind)) return null;
  const now = plan.alongside(stock, stated);
  if (!now) return null;
  const yearBefore = String(Number(stated.period.name) - 1);
  const kinds = stated.kind === ACTUAL ? [ACTUAL] : KINDS;
  const before = plan
    .valuesOf(stock)
    .filter((one) => one.period.name === yearBefore && kinds.includes(one.kind) && Number(one.value) > 0);
  if (before.length === 0 || before.some((one) => mayBeChange(stated, round(one), round(now)))) return null;
  return { stated, before: before[0]!, now };
}

/** The product group, and the words without their endings. */
function keyOf(indicator: Indicator, name: string): string {
  const words = longWordsOf(name).map(({ folded }) => stemOf(folded));
  return JSON.stringify([groupOf(indicator)?.number, ...words]);
}
