import { Language } from '../../schema/analysis/explanation/language.js';
import { ProductArea } from '../../schema/budget/product-area.js';
import { Goal } from '../../schema/goals/goal.js';
import { QUOTED } from '../analysis/coverage-gaps/messages.js';
import { quotable, textOf } from '../analysis/explanation/message.js';
import { nameOf as nameOfRecord } from '../analysis/explanation/name-of.js';
import { listed } from '../analysis/explanation/say.js';
import type { SetValue } from './checked-plan.js';
import type { Subject } from './found.js';
import { KINDS } from './messages.js';

const FORMATS = {
  [Language.DE]: new Intl.NumberFormat('de', { maximumFractionDigits: 10 }),
  [Language.EN]: new Intl.NumberFormat('en', { maximumFractionDigits: 10 }),
};

/** What a goal, an indicator or a product area is called in a sentence: its key, and its words. */
export function nameOf(subject: Subject, language: Language): string {
  if (subject instanceof ProductArea) return nameOfRecord(subject, language);
  const words = subject instanceof Goal ? subject.statement : subject.name;
  return `${subject.key} ${quotedIn(language, words)}`;
}

/** A text in the quotation marks of a language. */
export function quotedIn(language: Language, text: string): string {
  return textOf(language, QUOTED, { name: quotable(text) });
}

/** A decimal as it is written in a language: "-1.460,5". No digit is lost. */
export function decimalIn(language: Language, decimal: string): string {
  // Texts are formatted exactly; the compiler knows only those that it can read itself.
  return FORMATS[language].format(decimal as `${number}`);
}

/** "2025 (Ansatz)": which value of a series is meant. */
export function placeOf(language: Language, { period, kind }: SetValue): string {
  return `${period.name} (${textOf(language, KINDS[kind], {})})`;
}

/** "2025 (Ansatz) und 2026 (Planung)". */
export function placesOf(language: Language, values: readonly SetValue[]): string {
  return listed(
    language,
    values.map((one) => placeOf(language, one)),
  );
}
