import { Language } from '../../schema/analysis/explanation/language.js';
import { Suppression } from '../../schema/indicators/suppression.js';
import type { InBothLanguages } from '../graph/rule.js';

/** What stands in the place of a number that is not published. */
export function wordsFor(suppression: Suppression, threshold: number): InBothLanguages {
  if (suppression === Suppression.WITHHELD) return { de: 'nicht veröffentlicht', en: 'not published' };
  return { de: `weniger als ${threshold}`, en: `fewer than ${threshold}` };
}

/** The same in one sign, for messages that list values: the asterisk of the statistics of the Bundesagentur für Arbeit. */
export function signFor(suppression: Suppression, threshold: number): string {
  return suppression === Suppression.WITHHELD ? '*' : `<${threshold}`;
}

/**
 * What is shown of a value: the decimal as it is written in a language, or the words in its place.
 *
 * @param value null where none is set, or it is kept back
 * @param words null where it is not kept back
 */
export function textOf(language: Language | null, value: string | null, words: InBothLanguages | null): string | null {
  if (language === Language.EN) return words ? words.en : value;
  return words ? words.de : (value?.replace('.', ',') ?? null);
}
