import { Language } from '../../../schema/analysis/explanation/language.js';
import type { ReportedValue } from '../../../schema/controlling/reported-indicator.js';
import { decimalIn, shownText } from '../../indicators/words.js';

/** So that a sign does not look like a hyphen, and does not stand alone at the end of a line. */
const MINUS = '\u2212';
const NARROW_BLANK = '\u00a0';
export const NOTHING = '–';

const DAYS = {
  [Language.DE]: new Intl.DateTimeFormat('de-DE', { dateStyle: 'medium', timeZone: 'Europe/Berlin' }),
  [Language.EN]: new Intl.DateTimeFormat('en-GB', { dateStyle: 'medium', timeZone: 'Europe/Berlin' }),
};

/**
 * An exact decimal as people read it, with all its digits: "-1553.41" is "−1.553,41" in German.
 *
 * @param decimal null for what is not known
 */
export function figure(language: Language, decimal: string | null | undefined): string {
  if (decimal == null) return NOTHING;
  return decimalIn(language, decimal).replace('-', MINUS);
}

/** A value as a report shows it: the decimal, or what stands in its place. */
export function reported(language: Language, value: ReportedValue | null): string {
  return value?.words ? shownText(language, null, value.words)! : figure(language, value?.value);
}

/** A share in per cent with its sign: "+8,1 %". */
export function signedPercent(language: Language, percent: string | null): string {
  if (percent === null) return NOTHING;
  const isMore = !percent.startsWith('-') && percent !== '0';
  return `${isMore ? '+' : ''}${figure(language, percent)}${NARROW_BLANK}%`;
}

/** A day as people read it. */
export function day(language: Language, moment: Date | string): string {
  return DAYS[language].format(new Date(moment));
}
