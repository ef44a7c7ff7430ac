import { Language } from '../../../schema/analysis/explanation/language.js';
import type { FieldChange } from '../../../schema/analysis/plan-comparison/field-change.js';
import { PlanChangeKind } from '../../../schema/analysis/plan-comparison/plan-change-kind.js';
import type { Change } from './compare.js';
import { fieldChange } from './field-change.js';
import { FIELDS, MESSAGES, type Message, OBJECTS } from './messages.js';
import { nameOf } from './name.js';

/** A change in one sentence. */
export function messageOf(change: Change, language: Language): string {
  const say = speaker(language);
  const { kind, before, after } = change;
  const object = `${say(OBJECTS[change.shape.type.name], change.shape.type.name)} ${(before ?? after)!.keyInPlan}`;
  if (kind === PlanChangeKind.RENAMED) {
    const message = change.properties.includes('statement') ? MESSAGES.reworded : MESSAGES.renamed;
    return say(message, '', { object, after: quotable(nameOf(after!)), before: quotable(nameOf(before!)) });
  }
  const name = nameOf((after ?? before)!);
  const named = name ? say(MESSAGES.named, '', { object, name: quotable(name) }) : object;
  if (kind === PlanChangeKind.ADDED) return say(MESSAGES.added, '', { object: named });
  if (kind === PlanChangeKind.REMOVED) return say(MESSAGES.removed, '', { object: named });
  const fields = change.properties.map((property) => fieldText(fieldChange(change, property), change, say)).join('; ');
  return say(kind === PlanChangeKind.MOVED ? MESSAGES.moved : MESSAGES.changed, '', { object: named, fields });
}

type Speaker = (message: Message | undefined, unknown: string, values?: Readonly<Record<string, string>>) => string;

/** What says a message in a language; a class or field too new for the catalogue keeps the name it has in the API. */
function speaker(language: Language): Speaker {
  return (message, unknown, values = {}) => {
    const text = message?.[language === Language.DE ? 'de' : 'en'] ?? unknown;
    return text.replace(/\{(\w+)\}/g, (_, name: string) => values[name]!);
  };
}

/** Keys are short enough to be told; plain values may be whole paragraphs, so only their field is named. */
function fieldText({ field, ...change }: FieldChange, { kind }: Change, say: Speaker): string {
  const label = say(FIELDS[field], field);
  const isPlain = change.beforeNodes.length + change.afterNodes.length === 0;
  if (isPlain && kind !== PlanChangeKind.MOVED) return label;
  const message = change.after === null ? MESSAGES.emptied : change.before === null ? MESSAGES.filled : MESSAGES.instead;
  return say(message, '', { field: label, before: change.before ?? '', after: change.after ?? '' });
}

/** A name as it stands between quotation marks within a sentence: without its own full stop. */
function quotable(name: string | null): string {
  return (name ?? '–').replace(/\.$/, '');
}
