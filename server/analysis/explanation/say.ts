import { Language } from '../../../schema/analysis/explanation/language.js';
import { type Message, textOf, type ValuesOf as ValuesOfMessage } from './message.js';
import { MESSAGES, type MessageKey } from './messages.js';

/** What a message of the catalogue needs to be said. */
export type ValuesOf<Key extends MessageKey> = ValuesOfMessage<(typeof MESSAGES)[Key]>;

const LISTS = {
  [Language.DE]: new Intl.ListFormat('de', { type: 'conjunction' }),
  [Language.EN]: new Intl.ListFormat('en', { type: 'conjunction' }),
};

/**
 * A message of the catalogue in a language.
 *
 * @param values the texts for its {values}; the compiler asks for each of them
 */
export function say<Key extends MessageKey>(language: Language, key: Key, values: ValuesOf<Key>): string {
  // The compiler has asked for the values above; for a key it does not know yet it cannot do so again.
  return textOf<Message>(language, MESSAGES[key], values);
}

/** Names one after the other: "Amt 50, Amt 51 und Amt 53". */
export function listed(language: Language, names: readonly string[]): string {
  return LISTS[language].format(names);
}
