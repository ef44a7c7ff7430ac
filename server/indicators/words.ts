import { Language } from '../../schema/analysis/explanation/language.js';
import type { IndicatorValueKind } from '../../schema/indicators/indicator-value-kind.js';
import type { InBothLanguages } from '../graph/rule.js';

/** What values say. */
export const VALUE_KINDS = {
  ACTUAL: { de: 'Ergebnis', en: 'actual' },
  BUDGETED: { de: 'Ansatz', en: 'budgeted' },
  PLANNED: { de: 'Planung', en: 'planned' },
  REFERENCE: { de: 'Referenzwert', en: 'reference value' },
  CORRIDOR_LOW: { de: 'Korridor, unterer Wert', en: 'corridor, lower end' },
  CORRIDOR_HIGH: { de: 'Korridor, oberer Wert', en: 'corridor, upper end' },
  OFFERED: { de: 'Planungsangebot', en: 'offered' },
  AGREED: { de: 'vereinbart', en: 'agreed' },
  FORECAST: { de: 'Prognose', en: 'forecast' },
} as const satisfies Readonly<Record<IndicatorValueKind, InBothLanguages>>;

/** Formats by language and digits: an answer writes thousands of decimals, and to make a format takes longer than to use it. */
const formats = new Map<string, Intl.NumberFormat>();

/** A decimal as it is written in a language, with all its digits: "-1460.50" is "-1.460,50" in German. */
export function decimalIn(language: Language | null, decimal: string): string {
  const digits = decimal.split('.')[1]?.length ?? 0;
  // Texts are formatted exactly; the compiler knows only those that it can read itself.
  return formatOf(language === Language.EN ? 'en' : 'de', digits).format(decimal as `${number}`);
}

function formatOf(locale: string, digits: number): Intl.NumberFormat {
  const name = `${locale} ${digits}`;
  let format = formats.get(name);
  if (!format) {
    format = new Intl.NumberFormat(locale, { minimumFractionDigits: digits, maximumFractionDigits: digits });
    formats.set(name, format);
  }
  return format;
}

/**
 * What is shown of a value: the decimal as it is written in a language, or the words in its place.
 *
 * @param value null where none is set, or it is kept back
 * @param words null where it is not kept back
 */
export function shownText(language: Language | null, value: string | null, words: InBothLanguages | null): string | null {
  if (words) return language === Language.EN ? words.en : words.de;
  return value === null ? null : decimalIn(language, value);
}
