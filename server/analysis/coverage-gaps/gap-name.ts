import type { Language } from '../../../schema/analysis/explanation/language.js';
import { Product } from '../../../schema/budget/product.js';
import { Contribution } from '../../../schema/contributions/contribution.js';
import { Goal } from '../../../schema/goals/goal.js';
import { quotable, textOf } from '../explanation/message.js';
import { say } from '../explanation/say.js';
import type { GapSubject } from './coverage-gaps.js';
import { CONTRIBUTION, QUOTED } from './messages.js';

/** What something is called in a sentence: its number where people know it by that, and its words. */
export function nameOfSubject(subject: GapSubject, language: Language): string {
  const quoted = (name: string) => textOf(language, QUOTED, { name: quotable(name) });
  if (typeof subject === 'string') return quoted(say(language, subject, {}));
  if (subject instanceof Goal) return `${subject.key} ${quoted(subject.statement)}`;
  if (subject instanceof Product) return `${subject.number} ${quoted(subject.name)}`;
  if (!(subject instanceof Contribution)) return quoted(subject.name);
  const [service, goal] = [subject.service, subject.goal].map((side) => nameOfSubject(side, language)) as [string, string];
  return textOf(language, CONTRIBUTION, { service, goal });
}
