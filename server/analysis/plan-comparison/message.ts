import type { Language } from '../../../schema/analysis/explanation/language.js';
import type { FieldChange } from '../../../schema/analysis/plan-comparison/field-change.js';
import { PlanChangeKind } from '../../../schema/analysis/plan-comparison/plan-change-kind.js';
import { type Message, quotable, textOf } from '../explanation/message.js';
import type { Change } from './compare.js';
import { fieldChange } from './field-change.js';
import { FIELDS, MESSAGES, OBJECTS } from './messages.js';
import { nameOf } from './name.js';

/** A change in one sentence. */
export function messageOf(change: Change, language: Language): string {
  const { kind, before, after } = change;
  const object = `${termOf(OBJECTS, change.shape.type.name, language)} ${(before ?? after)!.keyInPlan}`;
  if (kind === PlanChangeKind.RENAMED) {
    const message = change.properties.includes('statement') ? MESSAGES.reworded : MESSAGES.renamed;
    return textOf(language, message, {
      object,
      after: quotable(nameOf(after!) ?? NO_NAME),
      before: quotable(nameOf(before!) ?? NO_NAME),
    });
  }
  const name = nameOf((after ?? before)!);
  const named = name ? textOf(language, MESSAGES.named, { object, name: quotable(name) }) : object;
  if (kind === PlanChangeKind.ADDED) return textOf(language, MESSAGES.added, { object: named });
  if (kind === PlanChangeKind.REMOVED) return textOf(language, MESSAGES.removed, { object: named });
  const fields = change.properties.map((property) => fieldText(fieldChange(change, property), change, language)).join('; ');
  return textOf(language, kind === PlanChangeKind.MOVED ? MESSAGES.moved : MESSAGES.changed, { object: named, fields });
}

const NO_NAME = '–';

/** A class or field too new for the catalogue keeps the name it has in the API. */
function termOf(terms: Readonly<Record<string, Message>>, term: string, language: Language): string {
  return terms[term] ? textOf(language, terms[term], {}) : term;
}

/** Keys are short enough to be told; plain values may be whole paragraphs, so only their field is named. */
function fieldText(change: FieldChange, { kind }: Change, language: Language): string {
  const { before, after } = change;
  const field = termOf(FIELDS, change.field, language);
  const isPlain = change.beforeNodes.length + change.afterNodes.length === 0;
  if (isPlain && kind !== PlanChangeKind.MOVED) return field;
  if (after === null) return textOf(language, MESSAGES.emptied, { field, before: before ?? '' });
  if (before === null) return textOf(language, MESSAGES.filled, { field, after });
  return textOf(language, MESSAGES.instead, { field, before, after });
}
