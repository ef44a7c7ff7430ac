import type { Language } from '../../schema/analysis/explanation/language.js';
import { ProductArea } from '../../schema/budget/product-area.js';
import { Goal } from '../../schema/goals/goal.js';
import { PeriodType } from '../../schema/indicators/period-type.js';
import { QUOTED } from '../analysis/coverage-gaps/messages.js';
import { quotable, textOf } from '../analysis/explanation/message.js';
import { nameOf as nameOfRecord } from '../analysis/explanation/name-of.js';
import { listed } from '../analysis/explanation/say.js';
import { VALUE_KINDS } from '../indicators/words.js';
import type { SetValue } from './checked-plan.js';
import type { Subject } from './found.js';

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

/** "2025 (Ansatz)": which value of a series is meant. */
export function placeOf(language: Language, value: SetValue): string {
  return spanOf(language, [value]);
}

/** "2025 (Ansatz) und 2026–2030 (Planung)": years of one kind that follow each other are said together. */
export function placesOf(language: Language, values: readonly SetValue[]): string {
  const spans: [SetValue, ...SetValue[]][] = [];
  for (const value of values) {
    const span = spans.at(-1);
    if (span && follows(span.at(-1)!, value)) span.push(value);
    else spans.push([value]);
  }
  return listed(
    language,
    spans.map((span) => spanOf(language, span)),
  );
}

function follows(one: SetValue, next: SetValue): boolean {
  const areYears = one.periodType === PeriodType.YEAR && next.periodType === PeriodType.YEAR;
  return areYears && one.kind === next.kind && Number(next.period.name) === Number(one.period.name) + 1;
}

function spanOf(language: Language, values: readonly [SetValue, ...SetValue[]]): string {
  const [first, last] = [values[0], values.at(-1)!];
  const time = first === last ? first.period.name : `${first.period.name}–${last.period.name}`;
  return `${time} (${textOf(language, VALUE_KINDS[first.kind], {})})`;
}
