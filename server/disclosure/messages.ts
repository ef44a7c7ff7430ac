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
