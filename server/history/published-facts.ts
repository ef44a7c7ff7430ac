import { Indicator } from '../../schema/indicators/indicator.js';
import type { IndicatorValue } from '../../schema/indicators/indicator-value.js';
import { PER_CENT } from '../../schema/indicators/per-cent.js';
import { Period } from '../../schema/indicators/period.js';
import { Suppression } from '../../schema/indicators/suppression.js';
import type { JournalEntry } from '../../schema/journal/journal-entry.js';
import type { ChangeContext } from '../changes/change-context.js';
import { type Disclosure, disclosureOf } from '../disclosure/disclosure.js';
import { wordsFor } from '../disclosure/messages.js';
import { isSmall } from '../disclosure/small.js';

const disclosures = new WeakMap<ChangeContext, Disclosure>();

/** What an entry about a value of an indicator tells. */
type Told = Pick<JournalEntry, 'before' | 'after'>;
type ValueFacts = Pick<IndicatorValue, 'value'>;

/**
 * What an entry about a value of an indicator tells, with words in the place of a number that is not published. Of an indicator that
 * is gone nobody can say whom it counted, so nothing is told; nor is a small number of one that was there before under the same key.
 */
export async function publishedFacts({ year, key, before, after }: JournalEntry, context: ChangeContext): Promise<Told> {
  let disclosure = disclosures.get(context);
  if (!disclosure) disclosures.set(context, (disclosure = disclosureOf(context)));
  const { threshold } = disclosure;
  if (threshold <= 1) return { before, after };
  const [indicatorKey, kind, name] = key.split('/') as [string, IndicatorValue['kind'], string];
  const { type: periodType, firstDay } = Period.named(name)!;
  const indicator = context.plan(year) ? (await context.graph(year)).find(Indicator, indicatorKey) : null;
  const ofFigure = indicator ? await disclosure.suppressionOf(indicator, { kind, periodType, firstDay }) : Suppression.WITHHELD;
  const isGuarded = !indicator || disclosure.guards(indicator);
  const publish = (facts: object | null): object | null => {
    const { value = null } = (facts ?? {}) as Partial<ValueFacts>;
    if (value === null || !isGuarded) return facts;
    const isSmallCount = indicator?.unit !== PER_CENT && isSmall(value, threshold);
    const suppression = ofFigure ?? (isSmallCount ? Suppression.WITHHELD : null);
    return suppression ? { ...facts, value: wordsFor(suppression, threshold).de } : facts;
  };
  return { before: publish(before), after: publish(after) };
}
