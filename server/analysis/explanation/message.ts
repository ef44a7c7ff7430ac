import { Language } from '../../../schema/analysis/explanation/language.js';

/** A text in the languages of the hub, with places for {values}. */
export interface Message {
  readonly de: string;
  readonly en: string;
}

/** The names of the {values} in a text. */
type ValuesIn<Text> = Text extends `${string}{${infer Name}}${infer Rest}` ? Name | ValuesIn<Rest> : never;

/** What a message needs to be said: a text for each of its {values}. */
export type ValuesOf<Said extends Message> = Readonly<Record<ValuesIn<Said['de' | 'en']>, string>>;

const LANGUAGES = { [Language.DE]: 'de', [Language.EN]: 'en' } as const;

/**
 * A message in a language. Every catalogue of the analyses is said this way.
 *
 * @param values the texts for its {values}; the compiler asks for each of them
 */
export function textOf<Said extends Message>(language: Language, message: Said, values: ValuesOf<Said>): string {
  return message[LANGUAGES[language]].replace(/\{(\w+)\}/g, (_, name: keyof ValuesOf<Said>) => values[name]);
}

/** A text of a plan as it stands between quotation marks within a sentence: without its own full stop. */
export function quotable(text: string): string {
  return text.replace(/\.$/, '');
}
