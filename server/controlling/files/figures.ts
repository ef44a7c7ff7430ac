import { Language } from '../../../schema/analysis/explanation/language.js';
import type { ReportedValue } from '../../../schema/controlling/reported-indicator.js';

const SIGNS = { [Language.DE]: { point: ',', group: '.' }, [Language.EN]: { point: '.', group: ',' } } as const;
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
  const { point, group } = SIGNS[language];
  const [whole, fraction] = decimal.replace('-', '').split('.') as [string, string?];
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, group);
  return (decimal.startsWith('-') ? MINUS : '') + grouped + (fraction ? point + fraction : '');
}

/** A value as a report shows it: the decimal, or what stands in its place. */
export function reported(language: Language, value: ReportedValue | null): string {
  const words = value?.words;
  return words ? (language === Language.EN ? words.en : words.de) : figure(language, value?.value);
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
