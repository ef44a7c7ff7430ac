import { Language } from '../../../schema/analysis/explanation/language.js';
import { MESSAGES, type MessageKey } from './messages.js';

/** The names of the {values} in a text. */
type ValuesIn<Text> = Text extends `${string}{${infer Name}}${infer Rest}` ? Name | ValuesIn<Rest> : never;

/** What a message needs to be said: a text for each of its {values}. */
export type ValuesOf<Key extends MessageKey> = Readonly<Record<ValuesIn<(typeof MESSAGES)[Key]['de' | 'en']>, string>>;

const LANGUAGES = { [Language.DE]: 'de', [Language.EN]: 'en' } as const;

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
  const text: string = MESSAGES[key][LANGUAGES[language]];
  return text.replace(/\{(\w+)\}/g, (_, name: keyof ValuesOf<Key>) => values[name]);
}

/** Names one after the other: "Amt 50, Amt 51 und Amt 53". */
export function listed(language: Language, names: readonly string[]): string {
  return LISTS[language].format(names);
}
